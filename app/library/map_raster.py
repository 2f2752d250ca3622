"""Draws very many dots into a picture, with numpy alone: no graphics chip is needed."""

from __future__ import annotations

from functools import lru_cache
from math import ceil
from typing import Final

import numpy as np
from numpy.typing import NDArray

_FINE: Final = 4
"""Parts of a pixel, across and down, that say how much of it a dot covers."""
_SMALL: Final = 1.6
"""Pixels of radius up to which a dot is whole pixels: its edge would not be seen, only paid for."""
_LOW: Final = np.uint32(0x00FF00FF)


class Raster:
    """Draws picture after picture into the same memory, which is half of the work otherwise."""

    def __init__(self) -> None:
        self._pixels = np.empty((0, 0), np.uint32)

    def draw(
        self,
        size: tuple[int, int],
        spots: NDArray[np.float32],
        colours: NDArray[np.uint32],
        radius: float,
        *,
        ground: int = 0,
    ) -> NDArray[np.uint32]:
        """Return uint32 (height, width), 0xAARRGGBB, a view that holds until the next picture.

        size: width and height. spots: float32 (2, n), pixels right and down from the upper left
        corner; a later dot covers an earlier one. colours: uint32 (n,), 0xFFRRGGBB. radius: of a
        dot, pixels. ground: the colour behind them.
        """
        edge = ceil(radius) + 1
        pixels = self._room(size[1] + 2 * edge, size[0] + 2 * edge)
        pixels.fill(ground)
        at, dots = _within(spots, colours, pixels.shape, edge)
        flat = pixels.reshape(-1)
        for row, column, share in _stamp(radius):
            there = at + np.int32(row * pixels.shape[1] + column)
            flat[there] = dots if share == _FINE**2 else _mixed(flat[there], dots, share)
        return pixels[edge:-edge, edge:-edge]

    def _room(self, height: int, width: int) -> NDArray[np.uint32]:
        if self._pixels.shape != (height, width):
            self._pixels = np.empty((height, width), np.uint32)
        return self._pixels


def _within(
    spots: NDArray[np.float32], colours: NDArray[np.uint32], shape: tuple[int, ...], edge: int
) -> tuple[NDArray[np.int32], NDArray[np.uint32]]:
    """Return the pixel and the colour of every dot that is within the picture."""
    height, width = shape
    low, right_end, down_end = np.float32(0), width - 2 * edge, height - 2 * edge
    right, down = spots
    seen = (right >= low) & (right < right_end) & (down >= low) & (down < down_end)
    if not seen.all():
        right, down, colours = right[seen], down[seen], colours[seen]
    at = (down.astype(np.int32) + edge) * width + right.astype(np.int32) + edge
    return at, colours


def packed(colours: tuple[str, ...], strength: float = 1.0, ground: str = "") -> NDArray[np.uint32]:
    """Return uint32 (n,) 0xFFRRGGBB of colours "#rrggbb", mixed with a ground where not strong."""
    rows = np.array([_parts(colour) for colour in colours], np.float64)
    if ground:
        rows = rows * strength + np.array(_parts(ground)) * (1 - strength)
    red, green, blue = rows.round().astype(np.uint32).T
    return np.asarray(0xFF000000 | red << 16 | green << 8 | blue, np.uint32)


def dot_radius(count: int, zoom: float = 1.0) -> float:
    """Return how large a dot is, in pixels: the more there are, the smaller."""
    return float(np.clip(70 / np.sqrt(max(count, 1)) * np.sqrt(zoom), 1.0, 7.0))


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


@lru_cache(maxsize=64)
def _stamp(radius: float) -> tuple[tuple[int, int, int], ...]:
    """Return (row, column, share of 16) of every pixel a dot covers, its middle at 0."""
    reach = ceil(radius)
    if radius <= _SMALL:
        near = [(0, 0), (0, 1), (1, 0), (1, 1)] if radius <= 1 else _cross()
        return tuple((row, column, _FINE**2) for row, column in near)
    span = range(-reach, reach + 1)
    found = ((row, column, _covered(row, column, radius)) for row in span for column in span)
    return tuple(each for each in found if each[2])


def _cross() -> list[tuple[int, int]]:
    return [(0, 0), (0, 1), (0, -1), (1, 0), (-1, 0)]


def _covered(row: int, column: int, radius: float) -> int:
    steps = [(step + 0.5) / _FINE - 0.5 for step in range(_FINE)]
    return sum((row + y) ** 2 + (column + x) ** 2 <= radius**2 for y in steps for x in steps)


def _mixed(under: NDArray[np.uint32], over: NDArray[np.uint32], share: int) -> NDArray[np.uint32]:
    """Return `share` sixteenths of `over` on `under`, two bytes of four at a time."""
    mine, yours = np.uint32(share), np.uint32(_FINE**2 - share)
    low = ((over & _LOW) * mine + (under & _LOW) * yours) >> 4 & _LOW
    high = (((over >> 8) & _LOW) * mine + ((under >> 8) & _LOW) * yours) >> 4 & _LOW
    return np.asarray(low | high << np.uint32(8), np.uint32)
