"""Where the shoes are: what is not the floor, between a person's ankles and soles."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from vision.body import Body
from vision.colours import lab_of, unlike
from vision.masked import MaskedImage
from vision.types import Box

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


def feet(masked: MaskedImage, body: Body) -> Box:
    """Return the box of both shoes; all that is below a person where the floor hides them."""
    band = body.below_chin(*_BAND)
    wide = body.below_chin(_TOP, *_BAND[1:])
    if min(band.width, band.height) * _SAMPLES < body.unit:
        return wide
    shoes = _no_floor(masked, body, band)
    across = np.flatnonzero(shoes[-round(_LOW * _SAMPLES) :].mean(axis=0) > _SHOE)
    if not across.size:
        return wide
    if not _NARROWEST <= (across[-1] + 1 - across[0]) / _SAMPLES <= _WIDEST:
        return wide
    first, last = max(0, int(across[0]) - _AIR), int(across[-1]) + 1 + _AIR
    down = np.flatnonzero(shoes[:, first:last].mean(axis=1) > _SHOE)
    step = body.unit / _SAMPLES
    end = band.y1 + round((int(down[-1]) + 2) * step) if down.size else band.y2
    left, right = (band.x1 + round(place * step) for place in (first, last))
    return Box(left, wide.y1, min(right, band.x2), max(wide.y1 + 1, min(end, band.y2)))


def _no_floor(masked: MaskedImage, body: Body, band: Box) -> npt.NDArray[np.uint8]:
    """Say for samples of the band whether they have no colour of the floor beside the person."""
    size = tuple(max(1, round(side / body.unit * _SAMPLES)) for side in (band.width, band.height))
    pixels = lab_of(masked, band, (size[0], size[1])).reshape(-1, 3)
    reach = round(_BESIDE * body.unit)
    beside = (
        Box(start, band.y1, start + reach, band.y2).clipped(masked.shape[1], masked.shape[0])
        for start in (body.box.x1 - reach, body.box.x2)
    )
    floor = [lab_of(masked, part, _FLOOR).reshape(-1, 3) for part in beside if part.area]
    odd = unlike(pixels, floor).reshape(size[1], size[0]).astype(np.uint8)
    return np.asarray(cv2.morphologyEx(odd, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)), np.uint8)
