"""Frames of real films, and where the persons in them are."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from vision.types import Box

if TYPE_CHECKING:
    from vision.types import Image


@dataclass(frozen=True, slots=True)
class PersonFrame:
    """A frame at `time` (seconds), or a still (None), and the persons in it."""

    film: str
    time: float | None
    persons: tuple[Box, ...]

    def image(self, films: Path) -> Image:
        """Return uint8 HxWx3 BGR. Raises PlayerError, PictureFileError."""
        if self.time is None:
            from vision.picture import load_picture

            return np.asarray(cv2.cvtColor(load_picture(films / self.film), cv2.COLOR_RGB2BGR))
        from player.headless import FrameReader

        with FrameReader(str(films / self.film)) as reader:
            return bgr(reader.frame_at(self.time).image)


def bgr(frame: Image) -> Image:
    """Return uint8 HxWx3 BGR of a player's bgr0 frame."""
    return np.asarray(cv2.cvtColor(frame, cv2.COLOR_BGRA2BGR), np.uint8)


def person_frames() -> Iterator[PersonFrame]:
    """Give the frames, in the order they are written down."""
    text = files("resources").joinpath("golden/persons.toml").read_text(encoding="utf-8")
    tables: list[dict[str, Any]] = tomllib.loads(text)["frame"]
    for table in tables:
        boxes = tuple(Box(*corners) for corners in table["boxes"])
        yield PersonFrame(table["film"], table.get("time"), boxes)
