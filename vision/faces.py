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
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt
from cv2.utils import logging

from vision.card import ModelCard
from vision.drawn_face import WHERE, drawn_face
from vision.errors import FaceStepError, ModelDamagedError
from vision.heads import face_zone, holds_centre, upper_part
from vision.timing import Clock
from vision.types import Box, Detection, Image

_MOST_FACES = 200
_PATIENCE = 3.0  # seconds: thirty times what the looks take on two cores
_COLUMNS = 15  # of YuNet's answer: x, y, width, height, five landmarks, score
_SAME_FACE = 0.5  # share of the smaller box from which two boxes are one face
_HALF = 0.5  # ratio below which shrinking must average

# Measured on 132 faces in frames of films, recall at 64 pixels and more, 32 to 63, below 32, with
# boxes that overlap by IoU 0.3: one look at 640 .92 .74 .57; four looks .92 .87 .80; heads
# without a face looked at more closely .92 .90 .89, mirrored as well .98 .92 .89; with weak faces
# where a head can be .98 .97 .97, and everywhere from 0.4 on 1.0 1.0 .97.
CAREFUL: Final = ((1.5, False), (1.0, False), (0.5, False), (1.0, True))
"""Looks at a whole picture: the longest side, in the model's own size, and whether mirrored. The
larger one sees people far away, the smaller one close-ups; YuNet is trained for faces of 10 to 300
pixels."""
OF_SMALL: Final = ((0.7, False), (0.5, True))
"""Looks at a picture that an encoder sees whole, at 224 pixels. Of 198 faces in frames of films,
measured beside CAREFUL at 640: of 20 pixels and more, as the encoder sees them, all 55 are found,
of 10 to 19 .91, in 22 ms of a core instead of 103; 1.0 and 0.5 find .98 and .93 in 34, 1.0 twice
1.0 and .94 in 51."""
_CLOSER = 320  # pixels, the longest side of a head looked at more closely
_MOST_CLOSER = 6  # heads in one frame


class FaceFinder:
    """YuNet at several sizes, mirrored and closer at heads; a face found by any look counts."""

    def __init__(self, card: ModelCard, looks: Sequence[tuple[float, bool]] = CAREFUL) -> None:
        """Load the card's model through OpenCV, and show it a drawn face.

        looks: at a whole picture, CAREFUL or OF_SMALL.
        Raises ModelDamagedError (also where it does not find that one), ModelMissingError.
        """
        content = np.frombuffer(card.read("model"), np.uint8)
        size = card.preprocessing.size
        self.sure, self._fill = card.threshold("score"), card.threshold("fill")
        limits = card.threshold("fill_head"), card.threshold("nms")
        try:
            with _quiet():
                self._net = cv2.FaceDetectorYN.create(
                    "onnx", content, np.empty(0, np.uint8), size, *limits, _MOST_FACES
                )
        except cv2.error as error:
            raise ModelDamagedError(f"{card.name} cannot be loaded: {error}") from error
        self._base, self._looks = max(size), looks
        self._prove(card.name)

    def find(
        self, image: Image, clock: Clock, persons: Sequence[Detection] = ()
    ) -> tuple[Detection, ...]:
        """Return what may be a face in a uint8 HxWx3 BGR picture, best first, without margin.

        persons: where heads are. There, less makes a face, and heads without one are looked at
        more closely. Scores from `sure` on are faces to measure by, weaker ones only to fill.
        Raises FaceStepError for anything that goes wrong.
        """
        started = time.monotonic()
        try:
            found = self._everywhere(image, clock)
            for window in self._faceless(persons, found, image.shape):
                found += self._closer(image, window, clock)
        except Exception as error:  # fail closed: whatever it is, no search may follow
            raise FaceStepError(f"the face step failed: {error}") from error
        if time.monotonic() - started > _PATIENCE:
            raise FaceStepError("the face step took too long")
        heads = [face_zone(person.box) for person in persons]
        faces = (
            face
            for face in found
            if face.score >= self._fill or any(holds_centre(head, face.box) for head in heads)
        )
        return _united(faces, self.sure)

    def _prove(self, name: str) -> None:
        """Show it a drawn face: a model that is blind would look like a film without people."""
        try:
            found = self.find(drawn_face(), Clock())
        except FaceStepError as error:
            raise ModelDamagedError(f"{name} cannot be run: {error}") from error
        if max((face.box.iou(WHERE) for face in found), default=0.0) < _SAME_FACE:
            raise ModelDamagedError(f"{name} does not find a drawn face.")

    def _everywhere(self, image: Image, clock: Clock) -> list[Detection]:
        """Look at the whole picture, each size made from the nearest larger one."""
        found: list[Detection] = []
        pictures = [image]
        for share, mirrored in self._looks:
            side = round(self._base * share)
            larger = [picture for picture in pictures if max(picture.shape[:2]) >= side]
            pictures.append(_resized(min(larger, key=np.size, default=image), side))
            found += self._look(pictures[-1], image.shape, clock, mirrored=mirrored)
        return found

    def _faceless(
        self, persons: Sequence[Detection], found: Sequence[Detection], shape: tuple[int, ...]
    ) -> list[Box]:
        """Return the upper parts of the persons in whom no face was found, largest first."""
        sure = [face.box for face in found if face.score >= self.sure]
        parts = [upper_part(person.box).clipped(shape[1], shape[0]) for person in persons]
        faceless = [
            part
            for part in sorted(parts, key=lambda each: -each.area)
            if part.area and not any(holds_centre(part, face) for face in sure)
        ]
        return faceless[:_MOST_CLOSER]

    def _closer(self, image: Image, window: Box, clock: Clock) -> Iterator[Detection]:
        part = image[window.y1 : window.y2, window.x1 : window.x2]
        close = _resized(part, _CLOSER)
        for mirrored in (False, True):
            for face in self._look(close, part.shape, clock, mirrored=mirrored):
                yield Detection(_moved(face.box, window.x1, window.y1), face.label, face.score)

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


def _resized(image: Image, longest: int) -> Image:
    """Resize to a longest side."""
    ratio = longest / max(image.shape[:2])
    if ratio == 1.0:
        return image
    size = max(1, round(image.shape[1] * ratio)), max(1, round(image.shape[0] * ratio))
    # Halving by linear interpolation averages four pixels, as "area" does, in a tenth of the time.
    how = cv2.INTER_AREA if ratio < _HALF else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(image, size, interpolation=how), np.uint8)


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


def _moved(box: Box, right: int, down: int) -> Box:
    return Box(box.x1 + right, box.y1 + down, box.x2 + right, box.y2 + down)


def _united(found: Iterable[Detection], sure: float) -> tuple[Detection, ...]:
    """Merge sure faces that overlap by half of the smaller one into one that covers both.

    A weak one that is such a face again goes: it would hide what is worn above or below the face,
    and move the head of a person who is measured by it. The others stay as they are.
    """
    faces: list[Detection] = []
    for each in sorted(found, key=lambda one: -one.score):
        for at, face in enumerate(faces):
            smaller = min(each.box.area, face.box.area)
            if face.score >= sure and each.box.intersection(face.box) > smaller * _SAME_FACE:
                if each.score >= sure:
                    faces[at] = Detection(_around(each.box, face.box), face.label, face.score)
                break
        else:
            faces.append(each)
    return tuple(faces)


def _around(one: Box, other: Box) -> Box:
    return Box(
        min(one.x1, other.x1), min(one.y1, other.y1), max(one.x2, other.x2), max(one.y2, other.y2)
    )
