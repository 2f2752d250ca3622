"""Where the shoes are: what is not the floor, between a person's ankles and soles."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import numpy.typing as npt

from vision.body import BELOW_CHIN, Body
from vision.colours import Lab, lab_of, unlike
from vision.masked import MaskedImage
from vision.types import Box, Image

# In units below the chin; see vision.body. Boots reach up to 5.0, shoes to 5.7.
_BAND = (5.2, 6.6, 1.4)
_TOP = 5.5
_BESIDE = 0.55  # units of floor on each side of a person
_LOW = 0.6  # units above the soles in which shoes are wider than nothing
_SAMPLES = 16  # per unit
_SHOE = 0.12  # least share of a column or a row that is no floor
# Of both shoes, in units. Measured on 101 rendered pairs: 1.1 to 2.2. Real floors hide a shoe now
# and then: what is narrower is not believed.
_NARROWEST, _WIDEST = 0.55, 2.6
_AIR = 3  # samples on both sides: by the demo film, recall@5 of shoes .72 without and .86 with it
_FLOOR = (16, 24)  # samples of a side
_FINE = 40  # samples per unit of an outline
_LEGS = (0.55, 0.05)  # start and end of what is worn above the shoes, in units above their box
_LEG, _LEGS_LEAST = (24, 16), 20  # samples of the legs, and how many must not be floor
_OUTLINE = 0.06  # least share of the box that is shoes
_UNDER = 0.25  # units of floor below the soles
_MARGIN = 0.1  # units around a box in which its shoes are
_STANDING = 4.0  # heads below the chin from which feet may be in the picture
_FLOOR_SEEN = 0.06  # most of the lowest row of samples that is no floor where feet end above it
_SOLID = 128  # alpha from which a pixel belongs to a shoe


def feet(masked: MaskedImage, body: Body) -> Box:
    """Return the box of both shoes; all that is below a person where the floor hides them."""
    band = body.below_chin(*_BAND)
    wide = body.below_chin(_TOP, *_BAND[1:])
    if min(band.width, band.height) * _SAMPLES < body.unit:
        return wide
    shoes = _no_floor(masked, body, band)
    start, end = _columns(shoes)
    if not _NARROWEST <= (end - start) / _SAMPLES <= _WIDEST:
        return wide
    first, last = max(0, start - _AIR), end + _AIR
    down = np.flatnonzero(shoes[:, first:last].mean(axis=1) > _SHOE)
    step = body.unit / _SAMPLES
    soles = band.y1 + round((int(down[-1]) + 2) * step) if down.size else band.y2
    left, right = (band.x1 + round(place * step) for place in (first, last))
    return Box(left, wide.y1, min(right, band.x2), max(wide.y1 + 1, min(soles, band.y2)))


def standing(masked: MaskedImage, body: Body) -> Body:
    """Return a body that ends at the frame's lower edge as whole, if there is floor below its feet.

    Detectors draw boxes down to the edge of a frame where it nearly touches the feet.
    """
    below = body.box.y2 - body.chin
    if body.whole or body.face is None or below < _STANDING * body.head:
        return body
    whole = replace(body, unit=below / BELOW_CHIN, whole=True)
    band = whole.below_chin(*_BAND)
    if min(band.width, band.height) * _SAMPLES < whole.unit:
        return body
    shoes = _no_floor(masked, whole, band)
    start, end = _columns(shoes)
    floor_below = shoes[-1].mean() < _FLOOR_SEEN
    return whole if floor_below and _NARROWEST <= (end - start) / _SAMPLES <= _WIDEST else body


def outline(masked: MaskedImage, body: Body, box: Box) -> tuple[Box, Image] | None:
    """Return the box of what is neither floor nor legs, and its shape: uint8 HxW of that box.

    None where the colours do not tell: shoes like the floor, boots like the trousers.
    """
    around = round(_MARGIN * body.unit)
    wide = Box(box.x1 - around, box.y1, box.x2 + around, box.y2 + around)
    wide = wide.clipped(masked.shape[1], masked.shape[0])
    size = tuple(max(8, round(side / body.unit * _FINE)) for side in (wide.width, wide.height))
    shape = _shape(masked, body, box, wide, (size[0], size[1]))
    whole = cv2.resize(shape, (wide.width, wide.height), interpolation=cv2.INTER_LINEAR)
    left, top, across, down = cv2.boundingRect((whole >= _SOLID).astype(np.uint8))
    if min(across, down) * _SAMPLES < body.unit or (whole >= _SOLID).mean() < _OUTLINE:
        return None
    tight = Box(wide.x1 + left, wide.y1 + top, wide.x1 + left + across, wide.y1 + top + down)
    return tight, np.asarray(whole[top : top + down, left : left + across], np.uint8)


def _shape(
    masked: MaskedImage, body: Body, box: Box, wide: Box, size: tuple[int, int]
) -> npt.NDArray[np.uint8]:
    """Return 255 for samples that are neither floor nor, where that leaves anything, legs."""
    under = Box(wide.x1, wide.y2, wide.x2, wide.y2 + round(_UNDER * body.unit))
    floor = [*_beside(masked, body, wide), *_colours(masked, under, _FLOOR)]
    pixels = lab_of(masked, wide, size).reshape(-1, 3)
    odd = unlike(pixels, floor)
    start, end = (round(box.y1 - above * body.unit) for above in _LEGS)
    for legs in _colours(masked, Box(box.x1, start, box.x2, end), _LEG):
        own = legs[unlike(legs, floor)]
        bare = odd & unlike(pixels, [own]) if len(own) > _LEGS_LEAST else odd
        odd = bare if bare.mean() > _OUTLINE else odd
    shape = odd.reshape(size[1], size[0]).astype(np.uint8) * 255
    shape = np.asarray(cv2.morphologyEx(shape, cv2.MORPH_OPEN, np.ones((3, 3))), np.uint8)
    return np.asarray(cv2.morphologyEx(shape, cv2.MORPH_CLOSE, np.ones((5, 5))), np.uint8)


def _columns(shoes: npt.NDArray[np.uint8]) -> tuple[int, int]:
    """Return the first column of samples with shoes, and the one behind the last; (0, 0): none."""
    across = np.flatnonzero(shoes[-round(_LOW * _SAMPLES) :].mean(axis=0) > _SHOE)
    return (int(across[0]), int(across[-1]) + 1) if across.size else (0, 0)


def _no_floor(masked: MaskedImage, body: Body, band: Box) -> npt.NDArray[np.uint8]:
    """Say for samples of the band whether they have no colour of the floor beside the person."""
    size = tuple(max(1, round(side / body.unit * _SAMPLES)) for side in (band.width, band.height))
    pixels = lab_of(masked, band, (size[0], size[1])).reshape(-1, 3)
    odd = unlike(pixels, _beside(masked, body, band))
    samples = odd.reshape(size[1], size[0]).astype(np.uint8)
    return np.asarray(cv2.morphologyEx(samples, cv2.MORPH_OPEN, np.ones((3, 3))), np.uint8)


def _beside(masked: MaskedImage, body: Body, band: Box) -> list[Lab]:
    """Return the colours (n, 3) at each side of a person, in the height of a band."""
    reach = round(_BESIDE * body.unit)
    sides = [Box(x, band.y1, x + reach, band.y2) for x in (body.box.x1 - reach, body.box.x2)]
    return [colours for side in sides for colours in _colours(masked, side, _FLOOR)]


def _colours(masked: MaskedImage, part: Box, size: tuple[int, int]) -> list[Lab]:
    """Return a sample of the colours (n, 3) in a part of a picture; none where it is outside."""
    inside = part.clipped(masked.shape[1], masked.shape[0])
    return [lab_of(masked, inside, size).reshape(-1, 3)] if inside.area else []
