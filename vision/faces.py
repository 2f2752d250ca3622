"""Find faces and fill them with a flat colour: the only way to a MaskedImage. Fails closed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
from cv2.utils import logging

from vision.card import ModelCard
from vision.errors import FaceStepError, ModelDamagedError
from vision.timing import Clock
from vision.types import Box, Detection, Image, MaskedImage

FILL = 127
"""Grey of a filled face, in all three channels: no colour that a garment could match."""

# Shares of the face's height. YuNet's box ends at the hairline: a larger margin above would hide
# what is worn on the head and nothing of the face.
_ABOVE, _AROUND = 0.05, 0.15
_MOST_FACES = 200


class FaceFinder:
    """YuNet over several scales and one mirror image; a face found in any of them counts."""

    def __init__(self, card: ModelCard) -> None:
        """Load the card's model through OpenCV. Raises ModelDamagedError, ModelMissingError."""
        content = np.frombuffer(card.read("model"), np.uint8)
        size = card.preprocessing.size
        limits = card.threshold("score"), card.threshold("nms")
        try:
            with _quiet():
                self._net = cv2.FaceDetectorYN.create(
                    "onnx", content, np.empty(0, np.uint8), size, *limits, _MOST_FACES
                )
        except cv2.error as error:
            raise ModelDamagedError(f"{card.name} cannot be loaded: {error}") from error
        self._base = max(size)

    def find(self, image: Image, clock: Clock) -> tuple[Detection, ...]:
        """Return the faces of a uint8 HxWx3 BGR picture, best first, without margin.

        Raises FaceStepError for anything that goes wrong.
        """
        try:
            found: list[Detection] = []
            small = image
            for longest, mirrored in self._passes(image):
                small = _shrunk(small, longest)
                found += self._look(small, image.shape, clock, mirrored=mirrored)
            return _united(found)
        except Exception as error:  # fail closed: whatever it is, no search may follow
            raise FaceStepError(f"the face step failed: {error}") from error

    def _passes(self, image: Image) -> list[tuple[int, bool]]:
        """Longest side in pixels, and whether mirrored, of each look; largest first.

        YuNet is trained for faces of 10 to 300 pixels: the half size sees close-ups, the double
        size people far away. The double size is skipped where the film has no such detail.
        """
        passes = [(self._base, False), (self._base, True), (self._base // 2, False)]
        if max(image.shape[:2]) > self._base * 1.25:
            passes.insert(0, (self._base * 2, False))
        return passes

    def _look(
        self, small: Image, shape: tuple[int, ...], clock: Clock, *, mirrored: bool
    ) -> list[Detection]:
        size = small.shape[1], small.shape[0]
        with clock.model("faces"):
            self._net.setInputSize(size)
            _, rows = self._net.detect(cv2.flip(small, 1) if mirrored else small)
        if rows is None:
            return []
        ratio = size[0] / shape[1], size[1] / shape[0]
        return _boxes(rows, size[0] if mirrored else None, ratio, shape)


@contextmanager
def _quiet() -> Iterator[None]:
    """OpenCV 5 warns of every YuNet that targets cannot be chosen; we choose none."""
    level = logging.setLogLevel(logging.LOG_LEVEL_ERROR)
    try:
        yield
    finally:
        logging.setLogLevel(level)


def fill(image: Image, faces: Sequence[Box]) -> MaskedImage:
    """Return a copy of a uint8 HxWx3 BGR picture in which every box is grey.

    faces: what to fill; see `with_margin`. Raises FaceStepError for a picture of another shape.
    """
    if image.ndim != 3 or image.shape[2] != 3 or image.dtype != np.uint8:  # noqa: PLR2004
        raise FaceStepError(f"not a BGR picture: {image.shape} {image.dtype}")
    filled = image.copy()
    for face in faces:
        box = face.clipped(image.shape[1], image.shape[0])
        filled[box.y1 : box.y2, box.x1 : box.x2] = FILL
    return MaskedImage(filled)


def with_margin(face: Box) -> Box:
    """Return what is filled for a face: a little more on top, 15 % of its height elsewhere."""
    above, around = round(face.height * _ABOVE), round(face.height * _AROUND)
    return Box(face.x1 - around, face.y1 - above, face.x2 + around, face.y2 + around)


def _shrunk(image: Image, longest: int) -> Image:
    """Resize to a longest side; each pass starts from the one before, which is small already."""
    ratio = longest / max(image.shape[:2])
    if ratio == 1.0:
        return image
    size = max(1, round(image.shape[1] * ratio)), max(1, round(image.shape[0] * ratio))
    # Halving by linear interpolation averages four pixels, as "area" does, in a tenth of the time.
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_LINEAR), np.uint8)


def _boxes(
    rows: npt.NDArray[Any], mirror: int | None, ratio: tuple[float, float], shape: tuple[int, ...]
) -> list[Detection]:
    """Decode YuNet's rows (x, y, w, h, five landmarks, score) into source pixels.

    mirror: the width of a mirrored picture. ratio: model pixels per source pixel, across and down.
    """
    if not np.isfinite(rows).all():
        raise FaceStepError("the face model answered nonsense")
    found = []
    for x, y, across, down, score in rows[:, [0, 1, 2, 3, 14]].tolist():
        left = x if mirror is None else mirror - x - across
        box = Box(
            round(left / ratio[0]),
            round(y / ratio[1]),
            round((left + across) / ratio[0]),
            round((y + down) / ratio[1]),
        ).clipped(shape[1], shape[0])
        if box.area:
            found.append(Detection(box, "face", score))
    return found


def _united(found: list[Detection]) -> tuple[Detection, ...]:
    """Merge what overlaps by half of the smaller box into one box that covers both."""
    faces: list[Detection] = []
    for each in sorted(found, key=lambda one: -one.score):
        for at, face in enumerate(faces):
            if each.box.intersection(face.box) > min(each.box.area, face.box.area) / 2:
                faces[at] = Detection(_around(each.box, face.box), face.label, face.score)
                break
        else:
            faces.append(each)
    return tuple(faces)


def _around(one: Box, other: Box) -> Box:
    return Box(
        min(one.x1, other.x1), min(one.y1, other.y1), max(one.x2, other.x2), max(one.y2, other.y2)
    )
