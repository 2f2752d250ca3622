"""The encoder's other door: pictures somebody hands over on purpose, as no frame ever is."""

from __future__ import annotations

from dataclasses import dataclass

from vision.types import Image


@dataclass(frozen=True, slots=True, eq=False)
class GivenPicture:
    """A product photo of a catalogue, or a person's own picture file. Its faces are not looked for.

    pixels: uint8 HxWx3 RGB. Nothing that sees films may import this; import-linter looks.
    """

    pixels: Image
