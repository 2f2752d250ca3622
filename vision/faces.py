"""Find faces: at several sizes, mirrored, and closer at heads where none was found. Fails closed.

The ladder. Whatever goes wrong ends in an error before there is a MaskedImage, and so before
anything can be embedded: a model that is missing, is not the file its card names, cannot be
loaded, or does not find a drawn face (ModelMissingError, ModelDamagedError: the worker does not
start); a frame that is no picture, a model that raises, answers late, answers that it failed, or
answers an array of another shape, numbers that are none, or boxes beyond the picture; pixels that
were not filled (FaceStepError: no search for this frame).
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
from cv2.utils import logging

from vision.card import ModelCard
from vision.drawn_face import WHERE, drawn_face
from vision.errors import FaceStepError, ModelDamagedError
from vision.timing import Clock
from vision.types import Box, Detection, Image

_MOST_FACES = 200
_PATIENCE = 3.0  # seconds: thirty times what the passes take on two cores
_COLUMNS = 15  # of YuNet's answer: x, y, width, height, five landmarks, score
_SAME_FACE = 0.5  # share of the smaller box from which two boxes are one face
_CLOSER = 320  # pixels, the longest side of a head looked at more closely
_MOST_CLOSER = 8  # heads in one frame


class FaceFinder:
    """YuNet over several scales and one mirror image; a face found in any of them counts."""

    def __init__(self, card: ModelCard) -> None:
        """Load the card's model through OpenCV, and show it a drawn face.

        Raises ModelDamagedError (also where it does not find that one), ModelMissingError.
        """
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
        self._prove(card.name)

    def find(
        self, image: Image, clock: Clock, persons: Sequence[Detection] = ()
    ) -> tuple[Detection, ...]:
        """Return the faces of a uint8 HxWx3 BGR picture, best first, without margin.

        persons: where to look more closely if no face was found. Raises FaceStepError for
        anything that goes wrong.
        """
        started = time.monotonic()
        try:
            found = self._everywhere(image, clock)
            for window in _faceless_heads(persons, found, image.shape):
                found += self._closer(image, window, clock)
        except Exception as error:  # fail closed: whatever it is, no search may follow
            raise FaceStepError(f"the face step failed: {error}") from error
        if time.monotonic() - started > _PATIENCE:
            raise FaceStepError("the face step took too long")
        return tuple(_united(found))

    def _prove(self, name: str) -> None:
        """Show it a drawn face: a model that is blind would look like a film without people."""
        try:
            found = self.find(drawn_face(), Clock())
        except FaceStepError as error:
            raise ModelDamagedError(f"{name} cannot be run: {error}") from error
        if max((face.box.iou(WHERE) for face in found), default=0.0) < _SAME_FACE:
            raise ModelDamagedError(f"{name} does not find a drawn face.")

    def _everywhere(self, image: Image, clock: Clock) -> list[Detection]:
        found: list[Detection] = []
        small = image
        for longest, mirrored in self._passes(image):
            small = _shrunk(small, longest)
            found += self._look(small, image.shape, clock, mirrored=mirrored)
        return found

    def _passes(self, image: Image) -> list[tuple[int, bool]]:
        """Longest side in pixels, and whether mirrored, of each look; largest first.

        YuNet is trained for faces of 10 to 300 pixels: the half size sees close-ups, the double
        size people far away. The double size is skipped where the film has no such detail.
        """
        passes = [(self._base, False), (self._base, True), (self._base // 2, False)]
        if max(image.shape[:2]) > self._base * 1.25:
            passes.insert(0, (self._base * 2, False))
        return passes

    def _closer(self, image: Image, window: Box, clock: Clock) -> list[Detection]:
        part = image[window.y1 : window.y2, window.x1 : window.x2]
        found = self._look(_shrunk(part, _CLOSER), part.shape, clock, mirrored=False)
        return [
            Detection(_moved(face.box, window.x1, window.y1), face.label, face.score)
            for face in found
        ]

    def _look(
        self, small: Image, shape: tuple[int, ...], clock: Clock, *, mirrored: bool
    ) -> list[Detection]:
        size = small.shape[1], small.shape[0]
        with clock.model("faces"):
            self._net.setInputSize(size)
            done, rows = self._net.detect(cv2.flip(small, 1) if mirrored else small)
        if not done:
            raise FaceStepError("the face model did not run")
        if rows is None:
            return []
        ratio = size[0] / shape[1], size[1] / shape[0]
        return _boxes(_checked(rows, size), size[0] if mirrored else None, ratio, shape)


@contextmanager
def _quiet() -> Iterator[None]:
    """OpenCV 5 warns of every YuNet that targets cannot be chosen; we choose none."""
    level = logging.setLogLevel(logging.LOG_LEVEL_ERROR)
    try:
        yield
    finally:
        logging.setLogLevel(level)


def _shrunk(image: Image, longest: int) -> Image:
    """Resize to a longest side; each pass starts from the one before, which is small already."""
    ratio = longest / max(image.shape[:2])
    if ratio == 1.0:
        return image
    size = max(1, round(image.shape[1] * ratio)), max(1, round(image.shape[0] * ratio))
    # Halving by linear interpolation averages four pixels, as "area" does, in a tenth of the time.
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_LINEAR), np.uint8)


def _checked(rows: npt.NDArray[Any], size: tuple[int, int]) -> npt.NDArray[Any]:
    """Return rows that can be an answer about a picture of this size. Raises FaceStepError."""
    if rows.ndim != 2 or rows.shape[1] != _COLUMNS:  # noqa: PLR2004
        raise FaceStepError(f"the face model answered {rows.shape}")
    if not np.isfinite(rows).all():
        raise FaceStepError("the face model answered nonsense")
    corner, extent = rows[:, :2], rows[:, 2:4]
    if (extent <= 0).any() or (corner > size).any() or (corner + extent < 0).any():
        raise FaceStepError("the face model answered boxes beyond the picture")
    return rows


def _boxes(
    rows: npt.NDArray[Any], mirror: int | None, ratio: tuple[float, float], shape: tuple[int, ...]
) -> list[Detection]:
    """Decode YuNet's rows (x, y, w, h, five landmarks, score) into source pixels.

    mirror: the width of a mirrored picture. ratio: model pixels per source pixel, across and down.
    """
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


def _faceless_heads(
    persons: Sequence[Detection], found: Sequence[Detection], shape: tuple[int, ...]
) -> list[Box]:
    """Return the upper parts of the persons in whom no face was found, largest person first."""
    heads = [_upper_part(person.box).clipped(shape[1], shape[0]) for person in persons]
    faceless = [
        head
        for head in sorted(heads, key=lambda each: -each.area)
        if head.area and not any(_holds_centre(head, face.box) for face in found)
    ]
    return faceless[:_MOST_CLOSER]


def _upper_part(person: Box) -> Box:
    """Return the upper half of a standing person, all of a close-up, with a little around it."""
    more = round(0.1 * person.width)
    down = min(person.height, round(1.2 * person.width))
    return Box(person.x1 - more, person.y1 - more, person.x2 + more, person.y1 + down)


def _holds_centre(box: Box, face: Box) -> bool:
    x, y = (face.x1 + face.x2) / 2, (face.y1 + face.y2) / 2
    return box.x1 <= x < box.x2 and box.y1 <= y < box.y2


def _moved(box: Box, right: int, down: int) -> Box:
    return Box(box.x1 + right, box.y1 + down, box.x2 + right, box.y2 + down)


def _united(found: Sequence[Detection]) -> list[Detection]:
    """Merge what overlaps by half of the smaller box into one box that covers both."""
    faces: list[Detection] = []
    for each in sorted(found, key=lambda one: -one.score):
        for at, face in enumerate(faces):
            smaller = min(each.box.area, face.box.area)
            if each.box.intersection(face.box) > smaller * _SAME_FACE:
                faces[at] = Detection(_around(each.box, face.box), face.label, face.score)
                break
        else:
            faces.append(each)
    return faces


def _around(one: Box, other: Box) -> Box:
    return Box(
        min(one.x1, other.x1), min(one.y1, other.y1), max(one.x2, other.x2), max(one.y2, other.y2)
    )
