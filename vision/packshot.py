"""Product pictures as encoders see them: the product, little air, a white square."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from vision.types import Image

_NEAR_WHITE: Final = (245.0, 245.0, 245.0)
_WHITE: Final = (255.0, 255.0, 255.0)
_MARGIN: Final = 0.04
"""Air on each side, as a share of the product's longer side."""


def packshot_crop(rgb: Image) -> Image:
    """Return the content of a picture in the middle of a white square.

    uint8 HxWx3 RGB in, uint8 SxSx3 RGB out. Borders whose pixels are all nearly white are
    trimmed; a picture without any white border only gets squared.
    """
    content = _trimmed(rgb)
    height, width = content.shape[:2]
    side = round(max(height, width) * (1 + 2 * _MARGIN))
    top, left = (side - height) // 2, (side - width) // 2
    square = np.full((side, side, 3), 255, dtype=np.uint8)
    square[top : top + height, left : left + width] = content
    return square


def _trimmed(rgb: Image) -> Image:
    """Cut borders that are all nearly white; a blank picture stays as it is."""
    inked = cv2.bitwise_not(cv2.inRange(rgb, _NEAR_WHITE, _WHITE))
    left, top, width, height = cv2.boundingRect(inked)
    return rgb[top : top + height, left : left + width] if width else rgb
