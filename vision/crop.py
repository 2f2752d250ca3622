"""Cut a region out of a frame the way the encoder sees products: square, on white."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import final

import cv2
import numpy as np

from vision.masked import MaskedImage, frozen
from vision.types import Box, Image

WHITE = 255
_CONTEXT = 0.06  # of the region's longer side, around a first crop: regions are estimates
_BORDER = 0.05  # of the garment's longer side, around a refined crop: as on a packshot
_SOLID = 128  # alpha from which a pixel belongs to the garment
_LEAST = 0.08  # share of the region the matte must keep to be believed


@final
@dataclass(frozen=True, slots=True, eq=False, init=False)
class Crop:
    """A part of a frame whose faces are filled: all that is ever encoded of a frame.

    pixels: uint8 SxSx3 RGB, cut here, from a MaskedImage; they come from nowhere else.
    """

    pixels: Image = field(init=False)

    def __init__(self, masked: MaskedImage, box: Box, alpha: Image | None = None) -> None:
        """Cut the region, with a little context; with a matte, the foreground alone, on white.

        alpha: uint8 HxW of the whole frame. Raises TypeError for a picture that is not masked.
        """
        if type(masked) is not MaskedImage:
            raise TypeError(f"crops are cut from a MaskedImage only, not {type(masked).__name__}")
        pixels = cut(masked.pixels, box) if alpha is None else _refined(masked, box, alpha)
        object.__setattr__(self, "pixels", frozen(pixels))

    def __init_subclass__(cls) -> None:
        """Refuse: a subclass could bring its own pixels."""
        raise TypeError("a Crop has no kinds")


def cut(picture: Image, box: Box) -> Image:
    """Return a region with a little context, padded with white to a square: what a crop shows.

    uint8 HxWx3 BGR in, uint8 SxSx3 RGB out: bare pixels, which nobody encodes.
    """
    height, width = picture.shape[:2]
    context = round(max(box.width, box.height) * _CONTEXT)
    wide = Box(box.x1 - context, box.y1 - context, box.x2 + context, box.y2 + context)
    return _squared(_rgb(picture, wide.clipped(width, height)), 0)


def _refined(masked: MaskedImage, box: Box, alpha: Image) -> Image:
    """Return the foreground of the region alone, tight; all of it where next to nothing is left."""
    inside = alpha[box.y1 : box.y2, box.x1 : box.x2]
    solid = (inside >= _SOLID).astype(np.uint8)
    if cv2.countNonZero(solid) < box.area * _LEAST:
        return cut(masked.pixels, box)
    left, top, across, down = cv2.boundingRect(solid)
    tight = Box(box.x1 + left, box.y1 + top, box.x1 + left + across, box.y1 + top + down)
    on_white = _over_white(
        _rgb(masked.pixels, tight), inside[top : top + down, left : left + across]
    )
    return _squared(on_white, round(max(across, down) * _BORDER))


def _rgb(picture: Image, box: Box) -> Image:
    part = picture[box.y1 : box.y2, box.x1 : box.x2]
    return np.asarray(cv2.cvtColor(part, cv2.COLOR_BGR2RGB), np.uint8)


def _over_white(picture: Image, alpha: Image) -> Image:
    """Blend in uint8: 255 - (255 - picture) * alpha, so that alpha 0 is exactly white."""
    weight = cv2.cvtColor(alpha, cv2.COLOR_GRAY2RGB)
    darkness = cv2.multiply(cv2.bitwise_not(picture), weight, scale=1.0 / 255.0)
    return np.asarray(cv2.bitwise_not(darkness), np.uint8)


def _squared(picture: Image, border: int) -> Image:
    height, width = picture.shape[:2]
    side = max(height, width) + 2 * border
    canvas = np.full((side, side, 3), WHITE, np.uint8)
    top, left = (side - height) // 2, (side - width) // 2
    canvas[top : top + height, left : left + width] = picture
    return canvas
