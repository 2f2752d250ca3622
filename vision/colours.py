"""What colours tell about clothes: where two garments meet; whether there is a hat, scarf or tie.

All positions are in units below the chin (see vision.body), all colours CIE L*a*b* of a BGR
picture whose faces are filled, all differences CIE76.
"""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from vision.body import Body
from vision.types import Box, Image, MaskedImage

Lab = npt.NDArray[np.float32]

_COLUMN = (0.8, 5.0, 0.45)  # start, end, reach of where a seam is looked for
_SEAM = (1.5, 4.6)  # how high (a waist) and how low (a hem) it may be
_ROWS = 12  # samples per unit
_LEAST = 0.4  # length of the shortest piece
_CONTRAST = 22.0  # difference from which two patches are two things
_HAT_CHROMA, _SCARF_CHROMA = 22.0, 15.0
_HAIR_AND_SKIN = (20.0, 95.0)  # hue angles in degrees, red-brown to yellow ...
_STRONGEST_NATURAL, _LIGHTEST_NATURAL = 42.0, 78.0  # ... and the most chroma and lightness
_TIE = ((0.65, 1.05), (1.1, 1.5))  # two stretches of a tie: knot to chest, chest to belt
_TIE_REACH, _BESIDE_TIE = 0.06, 0.24
_PALE = 12.0  # chroma of the palest skin
_NECK = (0.22, 0.5)  # below the filled face, above the chest
_CHEST = (1.0, 1.9, 0.5)


def seam(
    masked: MaskedImage, body: Body, start: float = _COLUMN[0], end: float = _COLUMN[1]
) -> tuple[float, float]:
    """Return where the colour changes most down the middle of a body, and by how much.

    It is looked for between start and end, not close to either. Lightness counts half, because
    folds and shade change it too. (0, 0) where too little of the body is in the picture.
    """
    column = body.below_chin(start, end, _COLUMN[2])
    rows = round(((column.y2 - body.chin) / body.unit - start) * _ROWS)
    places = start + np.arange(1, rows) / _ROWS
    allowed = (places > max(_SEAM[0], start + _LEAST)) & (places < min(_SEAM[1], end - _LEAST))
    if not column.area or not allowed.any():
        return 0.0, 0.0
    lab = np.median(_lab(masked, column, (9, rows)), axis=1) * (0.5, 1.0, 1.0)
    above = np.arange(1, rows)[:, None]
    sums = lab.cumsum(axis=0)
    steps = np.linalg.norm(sums[:-1] / above - (sums[-1] - sums[:-1]) / (rows - above), axis=1)
    # Otsu's criterion: the split with the largest variance between the two parts.
    between = np.where(allowed, above[:, 0] * (rows - above[:, 0]) * steps**2, -1.0)
    best = int(between.argmax())
    return float(places[best]), float(steps[best])


def shows_hat(masked: MaskedImage, body: Body) -> bool:
    """Say yes only to a colour above the face that no hair and no skin has, nor the scene beside.

    Hats in the colours of hair are missed; hair is hardly ever taken for a hat.
    """
    if body.face is None:
        return False
    top, bottom = round(body.crown - 0.08 * body.head), round(body.crown + 0.08 * body.head)
    middle, side = round(0.25 * body.head), round(0.9 * body.head)
    centre = round(body.centre)
    above = _median(masked, Box(centre - middle, top, centre + middle, bottom))
    left = _median(masked, Box(centre - side, top, centre - 2 * middle, bottom))
    right = _median(masked, Box(centre + 2 * middle, top, centre + side, bottom))
    if above is None or not (above[0] > _LIGHTEST_NATURAL or _is_dyed(above, _HAT_CHROMA)):
        return False
    return all(_differ(above, scene) for scene in (left, right))


def shows_scarf(masked: MaskedImage, body: Body) -> bool:
    """Say yes where one colour, not skin's, spans the neck and differs from the chest."""
    if body.face is None:
        return False
    patches = [_neck(masked, body, side) for side in (-1, 0, 1)]
    chest = _median(masked, body.below_chin(*_CHEST))
    centre = patches[1]
    if centre is None or not _is_dyed(centre, _SCARF_CHROMA) or not _differ(centre, chest):
        return False
    return not any(_differ(centre, patch) for patch in patches)


def shows_tie(masked: MaskedImage, body: Body) -> bool:
    """Say yes where a narrow stripe of one other colour runs down a chest alike on both sides."""
    if body.face is None:
        return False
    knot, tip = (_stripe(masked, body, *part) for part in _TIE)
    return knot is not None and tip is not None and not _differ(knot, tip)


def shows_skin(masked: MaskedImage, box: Box) -> bool:
    """Say whether most of a part of the picture has the colour of skin: bare legs, say."""
    lab = _median(masked, box)
    return lab is not None and not _is_dyed(lab, 0.0) and float(np.hypot(lab[1], lab[2])) > _PALE


def _stripe(masked: MaskedImage, body: Body, start: float, end: float) -> Lab | None:
    """Return the colour of the middle of the chest; None where it is that of its surroundings."""
    left, centre, right = (
        _median(masked, _upright(body, side * _BESIDE_TIE, _TIE_REACH, start, end))
        for side in (-1, 0, 1)
    )
    if left is None or centre is None or right is None or _differ(left, right):
        return None
    return centre if _differ(centre, left) and _differ(centre, right) else None


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
    natural_hue = _HAIR_AND_SKIN[0] <= hue <= _HAIR_AND_SKIN[1]
    return bool(strength > (_STRONGEST_NATURAL if natural_hue else chroma))


def _differ(one: Lab, other: Lab | None) -> bool:
    """Say whether two colours are two things; what is outside of the picture is another thing."""
    return other is None or float(np.linalg.norm(one - other)) > _CONTRAST


def _median(image: Image, box: Box) -> Lab | None:
    """Return the median colour of a part of a picture; None where the part is empty."""
    inside = box.clipped(image.shape[1], image.shape[0])
    if not inside.area:
        return None
    return np.asarray(np.median(_lab(image, inside, (24, 24)).reshape(-1, 3), axis=0), np.float32)


def _lab(image: Image, box: Box, size: tuple[int, int]) -> Lab:
    """Return float32 (size[1], size[0], 3) of a part of a picture."""
    part = cv2.resize(image[box.y1 : box.y2, box.x1 : box.x2], size, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.cvtColor(part.astype(np.float32) / 255, cv2.COLOR_BGR2LAB), np.float32)
