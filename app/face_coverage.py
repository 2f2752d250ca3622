"""How much of a face is left to see once faces are filled, by the size of the face."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from vision.types import Box

if TYPE_CHECKING:
    from app.golden_faces import FaceFrame
    from vision.masked import MaskedImage
    from vision.types import Image

SHARES = (1.0, 0.5)
"""Of a frame's size at which it is looked at: films come in many sizes, and faces do too."""
_LEAST_IOU = 0.3
"""As in reliability studies of face detectors; a filled region is larger than a face."""


@dataclass(frozen=True, slots=True)
class CoveredFace:
    """A face of `height` pixels. found: a filled region is about it. leak: share still seen."""

    height: int
    found: bool
    leak: float


def covered_faces(
    pictures: Iterable[tuple[FaceFrame, Image]], mask: Callable[[Image], MaskedImage]
) -> Iterator[CoveredFace]:
    """Fill the faces of each picture, at each of its sizes, and look at what is left of each."""
    for frame, picture in pictures:
        for share in SHARES:
            filled = mask(_shrunk(picture, share)).filled
            for face in frame.faces:
                yield _judged(_scaled(face, share), filled)


def leak_of(face: Box, filled: Iterable[Box]) -> float:
    """Return the share of a face's box that no filled region covers."""
    seen = np.ones((face.height, face.width), bool)
    for box in filled:
        top, left = max(0, box.y1 - face.y1), max(0, box.x1 - face.x1)
        seen[top : max(top, box.y2 - face.y1), left : max(left, box.x2 - face.x1)] = False
    return float(seen.mean())


def _judged(face: Box, filled: tuple[Box, ...]) -> CoveredFace:
    found = any(face.iou(box) >= _LEAST_IOU for box in filled)
    return CoveredFace(face.height, found, leak_of(face, filled))


def _scaled(box: Box, share: float) -> Box:
    return Box(*(round(edge * share) for edge in (box.x1, box.y1, box.x2, box.y2)))


def _shrunk(picture: Image, share: float) -> Image:
    if share == 1.0:
        return picture
    small = cv2.resize(picture, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.uint8)
