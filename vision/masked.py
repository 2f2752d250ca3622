"""The frame with its faces filled: making one is finding and filling, and there is no other way.

What is embedded is cut from a MaskedImage (`vision.crop.Crop`), so that a picture whose faces were
not looked for cannot be embedded, whatever the calling code does or forgets.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final, final

import numpy as np

from vision.body import hidden_face, measure
from vision.errors import FaceStepError
from vision.faces import FaceFinder
from vision.timing import Clock
from vision.types import Box, Detection, Image

FILL: Final = 127
"""Grey of a filled face, in all three channels: no colour that a garment could match."""

# Shares of the face's height. YuNet's box ends at the hairline: a larger margin above would hide
# what is worn on the head and nothing of the face.
_ABOVE, _AROUND = 0.05, 0.15


@final
@dataclass(frozen=True, slots=True, eq=False, init=False)
class MaskedImage:
    """uint8 HxWx3 BGR in which every face region is one flat colour. Nobody can write to it.

    pixels: the whole picture. faces: those surely found, best first, without margin. filled: every
    region that was filled, inside the picture: sure and weak faces with their margin, and where
    the face of a person is in whom none was surely found. `masked[y1:y2, x1:x2]` cuts from it as
    from an array.
    """

    pixels: Image = field(init=False)
    faces: tuple[Detection, ...] = field(init=False)
    filled: tuple[Box, ...] = field(init=False)

    def __init__(
        self, image: Image, finder: FaceFinder, persons: Sequence[Detection], clock: Clock
    ) -> None:
        """Find and fill the faces of a uint8 HxWx3 BGR picture, which stays as it is.

        Raises FaceStepError for anything that goes wrong.
        """
        if type(finder) is not FaceFinder:
            raise TypeError("only a FaceFinder can say where the faces are")
        check_picture(image)
        size = image.shape[1], image.shape[0]
        found = finder.find(image, clock, persons)
        faces = tuple(face for face in found if face.score >= finder.sure)
        hidden = [body for body in measure(persons, faces, size) if body.face is None]
        regions = [*(with_margin(face.box) for face in found), *map(hidden_face, hidden)]
        filled = _outermost([region.clipped(*size) for region in regions])
        object.__setattr__(self, "pixels", frozen(_filled(image, filled)))
        object.__setattr__(self, "faces", faces)
        object.__setattr__(self, "filled", filled)

    def __init_subclass__(cls) -> None:
        """Refuse: a subclass could leave out the filling."""
        raise TypeError("a MaskedImage has no kinds")

    def __reduce__(self) -> str:
        """Refuse: a picture never leaves the process it was filled in."""
        raise TypeError("a MaskedImage is not copied")

    @property
    def shape(self) -> tuple[int, ...]:
        """(height, width, 3)."""
        return self.pixels.shape

    def __getitem__(self, place: Any) -> Image:
        """Return a part, as of an array: a view that cannot be written to."""
        part: Image = self.pixels[place]
        return part


def check_picture(image: Image) -> None:
    """Raise FaceStepError unless it is a uint8 HxWx3 array with pixels in it."""
    bgr = image.ndim == len("HWC") and image.shape[2] == len("BGR") and image.dtype == np.uint8
    if not bgr or not image.size:
        raise FaceStepError(f"not a BGR picture: {image.shape} {image.dtype}")


def frozen(image: Image) -> Image:
    """Return a copy whose pixels are bytes: not even its flags can make it writable again."""
    return np.frombuffer(image.tobytes(), np.uint8).reshape(image.shape)


def with_margin(face: Box) -> Box:
    """Return what is filled for a face: a little more on top, 15 % of its height elsewhere."""
    above, around = round(face.height * _ABOVE), round(face.height * _AROUND)
    return Box(face.x1 - around, face.y1 - above, face.x2 + around, face.y2 + around)


def _outermost(boxes: Sequence[Box]) -> tuple[Box, ...]:
    """Return the boxes that are not empty and not inside another one, the largest first."""
    kept: list[Box] = []
    for box in sorted(boxes, key=lambda each: -each.area):
        if box.area and not any(box.intersection(other) == box.area for other in kept):
            kept.append(box)
    return tuple(kept)


def _filled(image: Image, boxes: Sequence[Box]) -> Image:
    """Return a copy in which the boxes are grey, having looked that they are."""
    filled = image.copy()
    for box in boxes:
        filled[box.y1 : box.y2, box.x1 : box.x2] = FILL
    if filled.shape != image.shape or not all(_is_grey(filled, box) for box in boxes):
        raise FaceStepError("the faces were not filled")
    return filled


def _is_grey(image: Image, box: Box) -> bool:
    return bool((image[box.y1 : box.y2, box.x1 : box.x2] == FILL).all())
