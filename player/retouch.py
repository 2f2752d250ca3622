"""What libmpv's software renderer cannot do to a picture: colours, and mirroring.

libmpv 0.35 has no equaliser there, and a video filter would also change the frames that are
grabbed. The formulas are those of mpv's video/csputils.c, for BT.709.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

    from player.look import Equaliser, Look

_RED, _BLUE = 0.2126, 0.0722  # luma of BT.709
_STRIP: Final = 32  # rows worked on at once: they stay in the processor's cache
_BYTE: Final = 255.0


@dataclass(frozen=True)
class Retouch:
    """Changes pictures as drawn for the screen, never those of the film."""

    equaliser: Equaliser
    mirrored: bool = False
    upended: bool = False

    @classmethod
    def of(cls, look: Look) -> Retouch:
        """Return what a look asks for."""
        return cls(look.equaliser, look.mirrored, look.upended)

    def apply(self, picture: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
        """Return the picture changed; the same where there is nothing to change.

        picture: uint8 HxWx4, bgr0, C-contiguous, as is the answer.
        """
        if not self.equaliser.neutral:
            picture = self._coloured(picture)
        if self.mirrored or self.upended:
            rows = slice(None, None, -1 if self.upended else 1)
            columns = slice(None, None, -1 if self.mirrored else 1)
            pixels = picture.view(np.uint32)[..., 0]  # whole pixels are copied much faster
            flipped = np.ascontiguousarray(pixels[rows, columns])
            picture = flipped.view(np.uint8).reshape(picture.shape)
        return picture

    def _coloured(self, picture: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
        values = self.equaliser
        if values.saturation or values.hue:
            picture = self._mixed(picture)
        pairs = picture.reshape(-1).view(np.uint16)
        return np.take(self._pairs, pairs, mode="clip").view(np.uint8).reshape(picture.shape)

    def _mixed(self, picture: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
        mixed = np.empty_like(picture)
        matrix = _mixing(self.equaliser)
        for top in range(0, len(picture), _STRIP):
            strip = picture[top : top + _STRIP].astype(np.float32) @ matrix
            mixed[top : top + _STRIP] = np.clip(strip, 0.0, _BYTE, out=strip)
        return mixed

    @cached_property
    def _pairs(self) -> npt.NDArray[np.uint16]:
        """Every pair of bytes after brightness, contrast and gamma: half as many to look up."""
        levels = _levels(self.equaliser)
        low, high = np.meshgrid(levels, levels)
        return np.ascontiguousarray(np.stack([low, high], axis=-1)).view(np.uint16).reshape(-1)


def _levels(values: Equaliser) -> npt.NDArray[np.uint8]:
    """Return what becomes of each of the 256 levels of a channel."""
    level = np.arange(256) / _BYTE * (1 + values.contrast / 100) + values.brightness / 100
    gamma = math.exp(math.log(8.0) * values.gamma / 100)
    shown = np.clip(level, 0.0, 1.0) ** (1 / gamma)
    return np.asarray(np.rint(shown * _BYTE), np.uint8)


def _mixing(values: Equaliser) -> npt.NDArray[np.float32]:
    """Return 4x4 for rows of (blue, green, red, 0): to luma and chroma, turned, and back."""
    to_chroma = np.array(
        [
            [_BLUE, 1 - _RED - _BLUE, _RED],
            [0.5, -(1 - _RED - _BLUE) / (1 - _BLUE) / 2, -_RED / (1 - _BLUE) / 2],
            [-_BLUE / (1 - _RED) / 2, -(1 - _RED - _BLUE) / (1 - _RED) / 2, 0.5],
        ]
    )
    angle, strength = math.pi * values.hue / 100, 1 + values.saturation / 100
    across, along = strength * math.cos(angle), strength * math.sin(angle)
    turned = np.array([[1.0, 0.0, 0.0], [0.0, across, along], [0.0, -along, across]])
    matrix = np.zeros((4, 4), np.float32)
    matrix[:3, :3] = (np.linalg.inv(to_chroma) @ turned @ to_chroma).T
    return matrix
