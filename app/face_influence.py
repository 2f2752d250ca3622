"""Whether another face on the same person changes what is found: it must not."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from vision.masked import FILL

if TYPE_CHECKING:
    from app.golden_faces import FaceFrame
    from vision.masked import MaskedImage
    from vision.types import Box, Embedding, Image

OTHERS = 8
TOP = 10
_LEAST_HEIGHT = 32
"""Pixels; in smaller faces there is nobody to recognise."""
_SOFT = 1.0  # pixels: less than a film's own blur


@dataclass(frozen=True, slots=True)
class Change:
    """What became of a garment's embedding: its cosine to the former one.

    shared: share of the first TOP products that are the same, in whatever order.
    """

    cosine: float
    shared: float


@dataclass(frozen=True, slots=True)
class Swap:
    """One garment, with the face above it exchanged for another one.

    held: with the regions filled that were filled before: what of the face gets past them.
    anew: with faces looked for anew: what filling a few pixels more or less does as well.
    """

    held: Change
    anew: Change


@dataclass(frozen=True, slots=True, eq=False)
class Looks:
    """How a picture is looked at: where garments are, filled faces, embeddings (n, dim).

    encode: of regions of a uint8 HxWx3 BGR picture whose faces are filled.
    """

    regions: Callable[[Image], Sequence[Box]]
    mask: Callable[[Image], MaskedImage]
    encode: Callable[[Image, Sequence[Box]], Embedding]


def swaps(
    pictures: Sequence[tuple[FaceFrame, Image]], looks: Looks, gallery: Embedding
) -> Iterator[Swap]:
    """Give every garment of every picture, for each of OTHERS faces put on its persons.

    The regions are those of the picture as it is. gallery: float32 (n, dim), what is searched.
    """
    for frame, picture in pictures:
        regions, faces = looks.regions(picture), _swappable(frame)
        if not regions or not faces:
            continue
        masked = looks.mask(picture)
        usual = looks.encode(masked.pixels, regions)
        for other in _others(frame, pictures):
            changed = picture.copy()
            for face in faces:
                paste(changed, face, other)
            held = looks.encode(_filled(changed, masked.filled), regions)
            anew = looks.encode(looks.mask(changed).pixels, regions)
            for row, *others in zip(usual, held, anew, strict=True):
                yield Swap(*(_change(row, each, gallery) for each in others))


def softened(
    pictures: Sequence[tuple[FaceFrame, Image]], looks: Looks, gallery: Embedding
) -> Iterator[Change]:
    """Give every garment of every picture with the same faces, a little blurred, looked for anew.

    Nobody else is in the picture: so much changes by where exactly the finder sees a face.
    """
    for frame, picture in pictures:
        regions, faces = looks.regions(picture), _swappable(frame)
        changed = picture.copy()
        for face in faces:
            own = picture[face.y1 : face.y2, face.x1 : face.x2]
            paste(changed, face, np.asarray(cv2.GaussianBlur(own, (0, 0), _SOFT), np.uint8))
        if regions and faces:
            usual = looks.encode(looks.mask(picture).pixels, regions)
            anew = looks.encode(looks.mask(changed).pixels, regions)
            yield from (_change(*rows, gallery) for rows in zip(usual, anew, strict=True))


def paste(picture: Image, face: Box, other: Image) -> None:
    """Put another face in the place of one, in an ellipse with a soft edge."""
    size = face.width, face.height
    put = cv2.resize(other, size, interpolation=cv2.INTER_AREA).astype(np.float32)
    mask = np.zeros(size[::-1], np.float32)
    centre, axes = (size[0] // 2, size[1] // 2), (size[0] * 9 // 20, size[1] * 9 // 20)
    cv2.ellipse(mask, centre, axes, 0, 0, 360, (1.0,), cv2.FILLED)
    alpha = cv2.GaussianBlur(mask, (0, 0), max(1.0, size[0] / 20))[..., None]
    place = slice(face.y1, face.y2), slice(face.x1, face.x2)
    picture[place] = (put * alpha + picture[place] * (1 - alpha)).astype(np.uint8)


def _swappable(frame: FaceFrame) -> list[Box]:
    return [face for face in frame.faces if face.height >= _LEAST_HEIGHT]


def _others(frame: FaceFrame, pictures: Sequence[tuple[FaceFrame, Image]]) -> Iterator[Image]:
    """Give the largest face of each other film, largest first."""
    best: dict[str, tuple[Box, Image]] = {}
    for other, picture in pictures:
        for face in other.faces:
            if other.film not in best or face.area > best[other.film][0].area:
                best[other.film] = face, picture
    best.pop(frame.film, None)
    for face, picture in sorted(best.values(), key=lambda pair: -pair[0].area)[:OTHERS]:
        yield picture[face.y1 : face.y2, face.x1 : face.x2]


def _filled(picture: Image, boxes: Sequence[Box]) -> Image:
    filled = picture.copy()
    for box in boxes:
        filled[box.y1 : box.y2, box.x1 : box.x2] = FILL
    return filled


def _change(usual: Embedding, changed: Embedding, gallery: Embedding) -> Change:
    first, second = (
        set(np.argsort(gallery @ row)[::-1][:TOP].tolist()) for row in (usual, changed)
    )
    return Change(float(usual @ changed), len(first & second) / len(first))
