"""What the tower sees of one photo in training: as it is, mirrored, damaged."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from vision.film_damage import damaged
from vision.types import Image

SIDE: Final = 224
CLEAN: Final = 2
"""The first views: as it is, and mirrored. All later ones are damaged."""
_SQUARED = 0.35  # share of damaged views on a white square, as crops of a film are
_WHITE = 255


def view(photo: Image, number: int, seed: int) -> Image:
    """Return view `number` of a photo: uint8 224x224x3 RGB; views 0 and 1 need no seed."""
    if number < CLEAN:
        return mirrored(squashed(photo)) if number else squashed(photo)
    hurt, on_white, swapped = _drawn(number, seed)
    picture = damaged(photo, hurt)
    picture = squashed(on_square(picture) if on_white else picture)
    return mirrored(picture) if swapped else picture


def is_mirrored(number: int, seed: int) -> bool:
    """Say whether a view shows left and right swapped."""
    return number == 1 if number < CLEAN else _drawn(number, seed)[2]


def _drawn(number: int, seed: int) -> tuple[int, bool, bool]:
    """Draw a damaged view: seed of the damage, on a white square, mirrored."""
    rng = np.random.default_rng([number + 1, seed])
    return int(rng.integers(1 << 31)), bool(rng.random() < _SQUARED), bool(rng.integers(2))


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
