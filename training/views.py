"""What the tower sees of one photo in training: as it is, mirrored, a little changed, damaged."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from vision.film_damage import blurred, covered, damaged, lit, reframed
from vision.types import Image

SIDE: Final = 224
CLEAN: Final = 3
"""The first views: as it is, mirrored, a little changed. All later ones are damaged."""
_SQUARED = 0.35  # share of damaged views on a white square, as crops of a film are
_WHITE = 255


def view(photo: Image, number: int, seed: int) -> Image:
    """Return view `number` of a photo: uint8 224x224x3 RGB; views 0 and 1 need no seed."""
    if number == 0:
        return squashed(photo)
    if number == 1:
        return mirrored(squashed(photo))
    rng = np.random.default_rng([number, seed])
    changed = _changed(photo, rng) if number < CLEAN else _damaged(photo, rng)
    return mirrored(changed) if rng.integers(2) else changed


def squashed(picture: Image) -> Image:
    """Return a picture at 224x224, whatever its shape: as encoder cards with "squash" do."""
    return np.asarray(cv2.resize(picture, (SIDE, SIDE), interpolation=cv2.INTER_AREA), np.uint8)


def mirrored(picture: Image) -> Image:
    """Return a picture with left and right swapped."""
    return np.ascontiguousarray(picture[:, ::-1])


def on_square(picture: Image) -> Image:
    """Return a picture in the middle of a white square."""
    height, width = picture.shape[:2]
    side = max(height, width)
    top, left = (side - height) // 2, (side - width) // 2
    square = np.full((side, side, 3), _WHITE, np.uint8)
    square[top : top + height, left : left + width] = picture
    return square


def _changed(photo: Image, rng: np.random.Generator) -> Image:
    picture = squashed(reframed(photo, rng))
    picture = covered(picture, rng) if rng.random() < _SQUARED else picture
    return blurred(lit(picture, rng), rng)


def _damaged(photo: Image, rng: np.random.Generator) -> Image:
    picture = damaged(photo, int(rng.integers(1 << 31)))
    return squashed(on_square(picture) if rng.random() < _SQUARED else picture)
