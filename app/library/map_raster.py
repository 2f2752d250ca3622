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


def raster(
    size: tuple[int, int],
    spots: NDArray[np.float32],
    colours: NDArray[np.uint32],
    radius: float,
    *,
    ground: int = 0,
) -> NDArray[np.uint32]:
    """size: width and height; return uint32 (height, width): 0xAARRGGBB, alpha multiplied in.

    spots: float32 (n, 2), pixels right and down from the upper left corner; a later dot covers an
    earlier one. colours: uint32 (n,), 0xFFRRGGBB. radius: of a dot, pixels. ground: the colour
    behind them.
    """
    width, height = size
    stamp = _stamp(radius)
    edge = ceil(radius) + 1
    wide = width + 2 * edge
    picture = np.full((height + 2 * edge, wide), ground, np.uint32)
    right, down = spots[:, 0].astype(np.int32) + edge, spots[:, 1].astype(np.int32) + edge
    seen = (right >= edge) & (right < wide - edge) & (down >= edge) & (down < height + edge)
    at, dots = (down * wide + right)[seen], colours[seen]
    pixels = picture.reshape(-1)
    for row, column, share in stamp:
        there = at + np.int32(row * wide + column)
        pixels[there] = dots if share == _FINE**2 else _mixed(pixels[there], dots, share)
    return picture[edge:-edge, edge:-edge]


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
