"""A map as a picture, with its legend."""

from __future__ import annotations

import io
from contextlib import suppress
from typing import TYPE_CHECKING, Final

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from app.library.map_colours import Colouring, colouring
from app.library.map_raster import Raster, dot_radius, packed
from app.library.map_turn import flat
from app.shown_text import shown

if TYPE_CHECKING:
    from app.library.map import MapAnswer
    from app.library.map_export import Colour

_SIDE: Final = 1600
_LEGEND: Final = 420
_EDGE: Final = 60
_LINE: Final = 40
_LETTERS: Final = 22
_DOT: Final = 9
_GROUND, _TEXT = "#ffffff", "#1b1b1e"
_FONTS: Final = ("NotoSansCJK-Regular.ttc", "msyh.ttc", "Arial Unicode.ttf", "DejaVuSans.ttf")
"""Fonts with the letters of many languages, of which a machine may have one."""


def as_png(answer: MapAnswer, colour: Colour) -> bytes:
    """Return the PNG, seen from where a map of three dimensions begins."""
    found = colouring(answer, colour)
    picture = Image.new("RGB", (_SIDE + _LEGEND, _SIDE), _GROUND)
    picture.paste(_dots(answer, found))
    _write_legend(ImageDraw.Draw(picture), found)
    file = io.BytesIO()
    picture.save(file, "PNG", optimize=True)
    return file.getvalue()


def _dots(answer: MapAnswer, found: Colouring) -> Image.Image:
    places, depth = flat(np.array(answer.places, np.float32))
    half = _SIDE / 2
    spots = half + (places * np.array([1, -1])).T * (half - _EDGE)
    order = np.argsort(depth, kind="stable")
    colours = packed(found.colours)[found.codes[order]]
    radius = dot_radius(len(places)) * 1.6  # more pixels than a window has
    ground = int(packed((_GROUND,))[0])
    pixels = Raster().draw(
        (_SIDE, _SIDE), spots[:, order].astype(np.float32), colours, radius, ground=ground
    )
    channels = [(pixels >> shift & 255).astype(np.uint8) for shift in (16, 8, 0)]
    return Image.fromarray(np.stack(channels, axis=2))


def _write_legend(pen: ImageDraw.ImageDraw, found: Colouring) -> None:
    font = _font()
    for number, line in enumerate(found.legend):
        x, y = _SIDE, _EDGE + number * _LINE
        pen.ellipse((x, y - _DOT, x + 2 * _DOT, y + _DOT), fill=line.colour)
        words = f"{shown(line.name or 'others')[:24]} ({line.count:,})"
        pen.text((x + 34, y), words, fill=_TEXT, font=font, anchor="lm")


def _font() -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    for name in _FONTS:
        with suppress(OSError):
            return ImageFont.truetype(name, _LETTERS)
    return ImageFont.load_default(_LETTERS)
