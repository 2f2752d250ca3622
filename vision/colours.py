"""What colours tell about clothes: where two garments meet; whether there is a scarf or tie.

All positions are in units below the chin (see vision.body), all colours CIE L*a*b* of a BGR
picture whose faces are filled, all differences CIE76.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt

from vision.body import Body
from vision.masked import MaskedImage
from vision.types import Box

Lab = npt.NDArray[np.float32]

_COLUMN = (0.8, 5.0, 0.45)  # start, end, reach of where a seam is looked for
_SEAM = (1.5, 4.6)  # how high (a waist) and how low (a hem) it may be
_ROWS = 12  # samples per unit
_LEAST = 0.4  # length of the shortest piece
_CONTRAST = 22.0  # difference from which two patches are two things
_SCARF_CHROMA = 15.0  # least chroma of a dyed colour
ALIKE = 16.0  # difference below which two pixels are of one thing
_EVEN = 0.5  # share of skin's pixels that are alike: checks in skin's colours are not
HAIR_AND_SKIN = (20.0, 95.0)  # hue angles in degrees, red-brown to yellow ...
_STRONGEST_NATURAL = 42.0  # ... and the most chroma
_STRIPE = ((0.65, 1.05), (1.1, 1.5))  # two stretches of a tie: knot to chest, chest to belt
_STRIPE_REACH, _STRIPE_COLUMNS, _BESIDE = 0.7, 28, 8  # columns on each side, 8 are 0.2 units
_MANY = 0.15  # share of pixels: a thin window frame in the colour of a hat is no background
_UNLIKE = 14.0  # difference of two pixels
_PALE = 12.0  # chroma of the palest skin
_NECK = (0.22, 0.5)  # below the filled face, above the chest
_CHEST = (1.0, 1.9, 0.5)
_SHOULDERS, _SHOULDER = (-0.85, 0.85), (0.12, 0.5, 0.9)  # centres; reach, start, end


def seam(
    masked: MaskedImage, body: Body, start: float = _COLUMN[0], end: float = _COLUMN[1]
) -> tuple[float, float]:
    """Return where the colour changes most down the middle of a body, and by how much.

    It is looked for between start and end, not close to either. Lightness counts half, because
    folds and shade change it too. (0, 0) where too little of the body is in the picture.
    """
    column = body.below_chin(start, end, _COLUMN[2])
    end = min(end, (column.y2 - body.chin) / body.unit)
    rows = round((end - start) * _ROWS)
    places = start + np.arange(1, rows) / _ROWS
    allowed = (places > max(_SEAM[0], start + _LEAST)) & (places < min(_SEAM[1], end - _LEAST))
    if not column.area or not allowed.any():
        return 0.0, 0.0
    lab = np.median(lab_of(masked, column, (9, rows)), axis=1) * (0.5, 1.0, 1.0)
    above = np.arange(1, rows)[:, None]
    sums = lab.cumsum(axis=0)
    steps = np.linalg.norm(sums[:-1] / above - (sums[-1] - sums[:-1]) / (rows - above), axis=1)
    # Otsu's criterion: the split with the largest variance between the two parts.
    between = np.where(allowed, above[:, 0] * (rows - above[:, 0]) * steps**2, -1.0)
    best = int(between.argmax())
    return float(places[best]), float(steps[best])


def shows_scarf(masked: MaskedImage, body: Body) -> bool:
    """Say yes where one colour, not skin's, spans the neck but neither shoulders nor chest."""
    if body.face is None:
        return False
    patches = [_neck(masked, body, side) for side in (-1, 0, 1)]
    chest = _median(masked, body.below_chin(*_CHEST))
    centre = patches[1]
    if centre is None or not _is_dyed(centre, _SCARF_CHROMA) or not _differ(centre, chest):
        return False
    shoulders = [_median(masked, _upright(body, side, *_SHOULDER)) for side in _SHOULDERS]
    collar = not any(_differ(centre, shoulder) for shoulder in shoulders)
    return not collar and not any(_differ(centre, patch) for patch in patches)


def stripe_width(masked: MaskedImage, body: Body) -> float:
    """Return the width in units of what hangs down the middle of the chest: a tie, a scarf's end.

    0 without one: it has one colour along its length, and another one is alike on both sides.
    """
    if body.face is None:
        return 0.0
    knot, tip = (_stripe(masked, body, *part) for part in _STRIPE)
    return 0.0 if not knot or not tip or _differ(knot[0], tip[0]) else knot[1]


def shows_skin(masked: MaskedImage, box: Box) -> bool:
    """Say whether most of a part of the picture has one colour, and that of skin: bare legs."""
    pixels = pixels_of(masked, box)
    if pixels is None:
        return False
    lab = np.median(pixels, axis=0)
    even = (np.linalg.norm(pixels - lab, axis=1) < ALIKE).mean() > _EVEN
    return bool(even and not _is_dyed(lab, 0.0) and np.hypot(lab[1], lab[2]) > _PALE)


def _stripe(masked: MaskedImage, body: Body, start: float, end: float) -> tuple[Lab, float] | None:
    """Return the colour and the width in units of a stripe in the middle of the chest, if any."""
    box = _upright(body, 0.0, _STRIPE_REACH, start, end)
    if not box.area or box != box.clipped(masked.shape[1], masked.shape[0]):
        return None
    columns = lab_of(masked, box, (2 * _STRIPE_COLUMNS, 12)).mean(axis=0)
    colour = columns[_STRIPE_COLUMNS - 1 : _STRIPE_COLUMNS + 1].mean(axis=0)
    other = np.linalg.norm(columns - colour, axis=1) > _CONTRAST
    left, right = other[:_STRIPE_COLUMNS][::-1], other[_STRIPE_COLUMNS:]
    if not left.any() or not right.any():
        return None
    first, last = _STRIPE_COLUMNS - int(left.argmax()), _STRIPE_COLUMNS + int(right.argmax())
    beside = columns[max(0, first - _BESIDE) : first], columns[last : last + _BESIDE]
    if _differ(beside[0].mean(axis=0), beside[1].mean(axis=0)):
        return None
    return colour, (last - first) / _STRIPE_COLUMNS * _STRIPE_REACH


def _upright(body: Body, shift: float, reach: float, start: float, end: float) -> Box:
    """Return a band of units below the chin, beside the middle of the body."""
    middle = body.centre + shift * body.unit
    return Box(
        round(middle - reach * body.unit),
        round(body.chin + start * body.unit),
        round(middle + reach * body.unit),
        round(body.chin + end * body.unit),
    )


def _neck(masked: MaskedImage, body: Body, side: int) -> Lab | None:
    return _median(masked, _upright(body, side * 0.35, 0.12, *_NECK))


def _is_dyed(lab: Lab, chroma: float) -> bool:
    """Say whether a colour is stronger than `chroma` and of a hue that hair and skin have not."""
    hue, strength = float(np.degrees(np.arctan2(lab[2], lab[1]))) % 360, np.hypot(lab[1], lab[2])
    natural_hue = HAIR_AND_SKIN[0] <= hue <= HAIR_AND_SKIN[1]
    return bool(strength > (_STRONGEST_NATURAL if natural_hue else chroma))


def _differ(one: Lab, other: Lab | None) -> bool:
    """Say whether two colours are two things; what is outside of the picture is another thing."""
    return other is None or float(np.linalg.norm(one - other)) > _CONTRAST


def _median(masked: MaskedImage, box: Box) -> Lab | None:
    """Return the median colour of a part of a picture; None where the part is empty."""
    inside = box.clipped(masked.shape[1], masked.shape[0])
    if not inside.area:
        return None
    return np.asarray(
        np.median(lab_of(masked, inside, (24, 24)).reshape(-1, 3), axis=0), np.float32
    )


def pixels_of(masked: MaskedImage, box: Box) -> Lab | None:
    """Return a sample of the colours in a part of a picture, (n, 3); None where it is empty."""
    inside = box.clipped(masked.shape[1], masked.shape[0])
    return lab_of(masked, inside, (16, 12)).reshape(-1, 3) if inside.area else None


def unlike(pixels: Lab, others: Sequence[Lab | None]) -> npt.NDArray[np.bool_]:
    """Say for every pixel (n, 3) whether hardly a pixel of any of the others has its colour."""
    own = np.ones(len(pixels), np.bool_)
    for other in others:
        if other is not None:
            many = max(1, round(len(other) * _MANY))
            own &= np.count_nonzero(_squared(pixels, other) <= _UNLIKE**2, axis=1) < many
    return own


def _squared(pixels: Lab, others: Lab) -> Lab:
    """Return the squared differences (n, m): nine times as fast as cv2.batchDistance."""
    squared = pixels @ (others.T * np.float32(-2.0))
    squared += np.square(others).sum(axis=1)
    squared += np.square(pixels).sum(axis=1)[:, None]
    return squared


def lab_of(masked: MaskedImage, box: Box, size: tuple[int, int]) -> Lab:
    """Return float32 (size[1], size[0], 3) of a part of a picture."""
    part = cv2.resize(masked[box.y1 : box.y2, box.x1 : box.x2], size, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.cvtColor(part.astype(np.float32) / 255, cv2.COLOR_BGR2LAB), np.float32)
