"""From persons to what they wear: regions by the proportions of a body, checked by colour."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import cv2
import numpy as np
import numpy.typing as npt

from vision.body import Body
from vision.types import Box, Category, Detection, Image, MaskedImage, Region

MOST_REGIONS = 8
ACCESSORIES: dict[str, Category] = {
    "handbag": "bag",
    "backpack": "bag",
    "suitcase": "bag",
    "tie": "tie",
}
"""The detector's labels that a catalogue knows, and their category."""

# (start, end, reach) in units below the chin; see vision.body.
_UPPER = (0.1, 2.6, 1.4)
_LOWER = (1.9, 6.2, 1.1)
_WHOLE = (0.1, 5.6, 1.4)
_FEET = (5.7, 6.6, 1.4)
_COLUMN = (0.8, 4.1, 0.45)  # where the seam between two garments is looked for
_SEAM = (1.5, 3.1)  # how high and how low it may be
_LEAST_LOWER = 0.8  # units of the lower body that must be in the picture
_ONE_PIECE, _TWO_PIECES = 4.0, 10.0  # colour difference (CIE76, lightness halved) at the seam
_ROWS = 12  # samples per unit
_SMALLEST_PERSON = 0.15  # share of the frame's height
_HIDDEN = 0.6  # share of a region behind nearer persons from which it is dropped
_SMALLEST = 0.025  # share of the frame's height
_LARGEST_ACCESSORY = 0.35  # share of its owner; larger ones were a coat, not a bag
_HAT_CHROMA, _HAT_CONTRAST = 28.0, 22.0

_Found = tuple[Body, Region]


def find_regions(
    masked: MaskedImage, bodies: Sequence[Body], detections: Sequence[Detection]
) -> tuple[Region, ...]:
    """Return the most prominent garments and accessories, at most MOST_REGIONS.

    They come person by person from left to right, each person from top to bottom.
    """
    least = masked.shape[0] * _SMALLEST
    found = [
        (body, region)
        for body in bodies
        if body.box.height >= masked.shape[0] * _SMALLEST_PERSON
        for region in _seen(_worn(masked, body), body, bodies)
        if min(region.detection.box.width, region.detection.box.height) >= least
    ]
    found += _carried(bodies, detections)
    found.sort(key=lambda each: -each[1].detection.box.area * each[1].detection.score)
    return tuple(region for _, region in sorted(found[:MOST_REGIONS], key=_reading_order))


def _worn(masked: MaskedImage, body: Body) -> list[Region]:
    """One-piece, or upper and lower; all three where the colours do not tell."""
    regions = [_region(body, _hat(body), "headwear")] if _wears_hat(masked, body) else []
    in_sight = (body.box.y2 - body.chin) / body.unit
    shows_lower = in_sight >= _LOWER[0] + _LEAST_LOWER
    waist, contrast = _seam(masked, body)
    if shows_lower and contrast < _TWO_PIECES:
        regions.append(_region(body, body.below_chin(*_WHOLE), "whole body"))
    if not shows_lower or contrast > _ONE_PIECE:
        start, end, reach = _UPPER
        regions.append(_region(body, body.below_chin(start, waist or end, reach), "upper body"))
    if in_sight >= (waist or _LOWER[0]) + _LEAST_LOWER and contrast > _ONE_PIECE:
        start, end, reach = _LOWER
        regions.append(_region(body, body.below_chin(waist or start, end, reach), "lower body"))
    if body.whole:
        regions.append(_region(body, body.below_chin(*_FEET), "footwear"))
    return regions


def _seam(masked: MaskedImage, body: Body) -> tuple[float | None, float]:
    """Return where the colour changes most down the middle of the body, and by how much.

    In units below the chin, None where it does not change enough to believe; and in CIE76 with
    halved lightness, because folds and shade change it too.
    """
    column = body.below_chin(*_COLUMN)
    rows = round(((column.y2 - body.chin) / body.unit - _COLUMN[0]) * _ROWS)
    places = _COLUMN[0] + np.arange(1, rows) / _ROWS
    allowed = (places > _SEAM[0]) & (places < _SEAM[1])
    if not column.area or not allowed.any():
        return None, 0.0
    lab = np.median(_lab(masked, column, (9, rows)), axis=1) * (0.5, 1.0, 1.0)
    above = np.arange(1, rows)[:, None]
    sums = lab.cumsum(axis=0)
    steps = np.linalg.norm(sums[:-1] / above - (sums[-1] - sums[:-1]) / (rows - above), axis=1)
    # Otsu's criterion: the split with the largest variance between the two parts.
    between = np.where(allowed, above[:, 0] * (rows - above[:, 0]) * steps**2, -1.0)
    best = int(between.argmax())
    contrast = float(steps[best])
    return (float(places[best]) if contrast > _TWO_PIECES else None), contrast


def _region(body: Body, box: Box, category: Category) -> Region:
    return Region(Detection(box, category, body.score), category)


def _seen(regions: Iterable[Region], body: Body, bodies: Sequence[Body]) -> list[Region]:
    """Clip regions to what nearer persons leave; drop what is mostly behind them."""
    nearer = [other.box for other in bodies if other.box.y2 > body.box.y2]
    seen = []
    for region in regions:
        box = region.detection.box
        for front in nearer:
            box = _uncovered(box, front)
        if box.area > region.detection.box.area * (1 - _HIDDEN):
            detection = Detection(box, region.detection.label, region.detection.score)
            seen.append(Region(detection, region.category))
    return seen


def _uncovered(box: Box, front: Box) -> Box:
    """Return the widest part of a box beside the one in front; all of it if hardly touched."""
    if box.intersection(front) < box.area / 4:
        return box
    left = Box(box.x1, box.y1, min(box.x2, front.x1), box.y2)
    right = Box(max(box.x1, front.x2), box.y1, box.x2, box.y2)
    return max(left, right, key=lambda part: part.area)


def _carried(bodies: Sequence[Body], detections: Sequence[Detection]) -> list[_Found]:
    """Pair each accessory with the person it touches most; without a person it is scenery."""
    found = []
    for each in detections:
        category = ACCESSORIES.get(each.label)
        owner = max(bodies, key=lambda body: body.box.intersection(each.box), default=None)
        if not category or not owner or not owner.box.intersection(each.box):
            continue
        if each.box.area < owner.box.area * _LARGEST_ACCESSORY:
            found.append((owner, Region(each, category)))
    return found


def _reading_order(found: _Found) -> tuple[float, int, int, int]:
    body, region = found
    box = region.detection.box
    return body.centre, body.box.x1, box.y1, box.x1


def _hat(body: Body) -> Box:
    """Return the head above the brows with room for a brim and a crown."""
    return Box(
        round(body.centre - 0.65 * body.head),
        round(max(body.box.y1 - 0.1 * body.head, body.crown - 0.45 * body.head, 0)),
        round(body.centre + 0.65 * body.head),
        round(body.crown + 0.3 * body.head),
    )


def _wears_hat(masked: MaskedImage, body: Body) -> bool:
    """Say yes only to a colour no hair has, and that the scene beside it has not either."""
    if body.face is None:
        return False
    box = _hat(body)
    third = box.width // 3
    middle = Box(box.x1 + third, box.y1 + box.height // 3, box.x2 - third, box.y2 - box.height // 4)
    top = _median_lab(masked, middle)
    left = _median_lab(masked, Box(box.x1 - third, middle.y1, box.x1, middle.y2))
    right = _median_lab(masked, Box(box.x2, middle.y1, box.x2 + third, middle.y2))
    if top is None:
        return False
    sides = [side for side in (left, right) if side is not None]
    stands_out = all(np.linalg.norm(top - side) > _HAT_CONTRAST for side in sides)
    hue = np.degrees(np.arctan2(top[2], top[1])) % 360
    hairlike = 15 <= hue <= 95  # noqa: PLR2004  (red-brown to yellow, as hair and skin are)
    return bool(stands_out and not hairlike and np.hypot(top[1], top[2]) > _HAT_CHROMA)


def _median_lab(image: Image, box: Box) -> npt.NDArray[np.float32] | None:
    """Median CIE L*a*b* of a part of a BGR picture; None where the part is empty."""
    inside = box.clipped(image.shape[1], image.shape[0])
    if not inside.area:
        return None
    lab = _lab(image, inside, (24, 24))
    return np.asarray(np.median(lab.reshape(-1, 3), axis=0), np.float32)


def _lab(image: Image, box: Box, size: tuple[int, int]) -> npt.NDArray[np.float32]:
    """Return CIE L*a*b*, float32 (size[1], size[0], 3), of a part of a BGR picture."""
    part = cv2.resize(image[box.y1 : box.y2, box.x1 : box.x2], size, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.cvtColor(part.astype(np.float32) / 255, cv2.COLOR_BGR2LAB), np.float32)
