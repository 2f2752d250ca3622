"""Find faces and fill them with a flat colour: the only way to a MaskedImage. Fails closed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from vision.card import ModelCard
from vision.errors import FaceStepError, ModelDamagedError
from vision.timing import Clock
from vision.types import Box, Image, MaskedImage

FILL = 127
"""Grey of a filled face, in all three channels: no colour that a garment could match."""

_MARGIN = 0.2  # share of the face's height added on every side
_MOST_FACES = 200
_Found = tuple[Box, float]


class FaceFinder:
    """YuNet over several scales and one mirror image; a face found in any of them counts."""

    def __init__(self, card: ModelCard) -> None:
        """Load the card's model through OpenCV. Raises ModelDamagedError, ModelMissingError."""
        content = np.frombuffer(card.read("model"), np.uint8)
        size = card.preprocessing.size
        limits = card.thresholds["score"], card.thresholds["nms"]
        try:
            self._net = cv2.FaceDetectorYN.create(
                "onnx", content, np.empty(0, np.uint8), size, *limits, _MOST_FACES
            )
        except cv2.error as error:
            raise ModelDamagedError(f"{card.name} cannot be loaded: {error}") from error
        self._base = max(size)

    def find(self, image: Image, clock: Clock) -> tuple[Box, ...]:
        """Return the faces of a uint8 HxWx3 BGR picture, largest first, without margin.

        Raises FaceStepError for anything that goes wrong.
        """
        try:
            found: list[_Found] = []
            for longest, mirrored in self._passes(image):
                found += self._look(image, longest, clock, mirrored=mirrored)
            return _united(found)
        except Exception as error:  # fail closed: whatever it is, no search may follow
            raise FaceStepError(f"the face step failed: {error}") from error

    def _passes(self, image: Image) -> list[tuple[int, bool]]:
        """Longest side in pixels, and whether mirrored, of each look at the picture.

        YuNet is trained for faces of 10 to 300 pixels: the half size sees close-ups, the double
        size people far away. The double size is skipped where the film has no such detail.
        """
        passes = [(self._base // 2, False), (self._base, False), (self._base, True)]
        if max(image.shape[:2]) > self._base * 1.25:
            passes.append((self._base * 2, False))
        return passes

    def _look(self, image: Image, longest: int, clock: Clock, *, mirrored: bool) -> list[_Found]:
        height, width = image.shape[:2]
        ratio = longest / max(height, width)
        size = max(1, round(width * ratio)), max(1, round(height * ratio))
        small = cv2.resize(image, size, interpolation=cv2.INTER_AREA)
        if mirrored:
            small = cv2.flip(small, 1)
        with clock.model("faces"):
            self._net.setInputSize(size)
            _, rows = self._net.detect(small)
        return (
            []
            if rows is None
            else _boxes(rows, size[0] if mirrored else None, width, height, ratio)
        )


def fill(image: Image, faces: Sequence[Box]) -> MaskedImage:
    """Return a copy of a uint8 HxWx3 BGR picture in which every face, with margin, is grey.

    Raises FaceStepError for a picture of another shape.
    """
    if image.ndim != 3 or image.shape[2] != 3 or image.dtype != np.uint8:  # noqa: PLR2004
        raise FaceStepError(f"not a BGR picture: {image.shape} {image.dtype}")
    filled = image.copy()
    for face in faces:
        box = with_margin(face).clipped(image.shape[1], image.shape[0])
        filled[box.y1 : box.y2, box.x1 : box.x2] = FILL
    return MaskedImage(filled)


def with_margin(face: Box) -> Box:
    """Return what is filled for a face: 20 % of its height more on every side."""
    margin = round(face.height * _MARGIN)
    return Box(face.x1 - margin, face.y1 - margin, face.x2 + margin, face.y2 + margin)


def _boxes(
    rows: npt.NDArray[Any], mirror: int | None, width: int, height: int, ratio: float
) -> list[_Found]:
    """Decode YuNet's rows (x, y, w, h, five landmarks, score) into source pixels."""
    if not np.isfinite(rows).all():
        raise FaceStepError("the face model answered nonsense")
    found = []
    for x, y, across, down, score in rows[:, [0, 1, 2, 3, 14]].tolist():
        left = x if mirror is None else mirror - x - across
        corners = (left, y, left + across, y + down)
        box = Box(*(round(corner / ratio) for corner in corners)).clipped(width, height)
        if box.area:
            found.append((box, score))
    return found


def _united(found: list[_Found]) -> tuple[Box, ...]:
    """Merge what overlaps by half of the smaller box into one box that covers both."""
    faces: list[Box] = []
    for box, _ in sorted(found, key=lambda each: -each[1]):
        for at, face in enumerate(faces):
            if box.intersection(face) > min(box.area, face.area) / 2:
                faces[at] = _around(box, face)
                break
        else:
            faces.append(box)
    return tuple(sorted(faces, key=lambda face: (-face.area, face.x1, face.y1)))


def _around(one: Box, other: Box) -> Box:
    return Box(
        min(one.x1, other.x1), min(one.y1, other.y1), max(one.x2, other.x2), max(one.y2, other.y2)
    )
