"""From persons to what they wear: regions by the proportions of a body, checked by colour."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace

from vision.body import Body
from vision.carried import owned
from vision.colours import seam, shows_scarf, shows_skin, stripe_width
from vision.footwear import feet, outline
from vision.headwear import shows_hat
from vision.masked import FILL, MaskedImage
from vision.types import Box, Category, Detection, Region

MOST_REGIONS = 16

# (start, end, reach) in units below the chin; see vision.body.
_UPPER = (0.1, 2.6, 1.4)
_LOWER = (1.9, 6.2, 1.1)
_WHOLE_END = 5.6
_SCARF = (-0.1, 1.9, 0.65)
_TIE = (0.05, 2.0, 0.3)
# In widths and heights of the face, from its upper edge: 60 rendered hats began 0.24 to 0.7 above
# it, ended 0.02 to 0.33 below it and were 1.1 to 1.9 wide.
_HAT_REACH, _HAT_ABOVE, _HAT_BELOW = 0.8, 0.6, 0.2
# Of the stripe down the chest, in units. Measured: ties 0.15 to 0.3, scarves' ends 0.25 to 0.5.
_NARROWEST_SCARF, _WIDEST_TIE, _WIDEST_SCARF = 0.26, 0.31, 0.6
_LOWEST_SURE_WAIST, _LOWEST_WAIST = 2.6, 3.2
_LEAST_LOWER = 0.8  # units of the lower body that must be in the picture
# Colour difference (CIE76, lightness halved) at the seam. Measured: plain one-pieces up to 4,
# patterned ones up to 34, upper and lower from 6 on.
_ONE_PIECE, _TWO_PIECES, _SURELY_TWO = 4.0, 10.0, 35.0
SMALLEST_PERSON = 0.15  # share of the frame's height
_HIDDEN = 0.6  # share of a region behind nearer persons from which it is dropped
_SMALLEST = 0.025  # share of the frame's height
_MOST_FILLED = 0.6  # share of a region that may be filled face

_Found = tuple[Body, Region]


def find_regions(
    masked: MaskedImage, bodies: Sequence[Body], detections: Sequence[Detection]
) -> tuple[Region, ...]:
    """Return the most prominent garments and accessories, at most MOST_REGIONS.

    They come person by person from left to right, each person from top to bottom.
    """
    found = [
        (body, region)
        for body in bodies
        if body.box.height >= masked.shape[0] * SMALLEST_PERSON
        for region in _seen(_worn(masked, body), body, bodies)
        if _shows_fabric(masked, region.detection.box)
    ]
    found += owned(bodies, detections)
    found.sort(key=_prominence, reverse=True)
    shown = sorted(found[:MOST_REGIONS], key=_reading_order)
    return tuple(_outlined(masked, body, region) for body, region in shown)


def _worn(masked: MaskedImage, body: Body) -> list[Region]:
    """Headwear, scarf and tie where the colours show one, then the clothes, then the shoes."""
    regions = []
    if body.face and shows_hat(masked, body):
        regions.append(_region(body, _hat(body.face), "headwear"))
    stripe = stripe_width(masked, body)
    if _NARROWEST_SCARF < stripe < _WIDEST_SCARF or shows_scarf(masked, body):
        regions.append(_region(body, body.below_chin(*_SCARF), "scarf"))
    if 0.0 < stripe < _WIDEST_TIE:
        regions.append(_region(body, body.below_chin(*_TIE), "tie"))
    regions += _clothes(masked, body)
    if body.whole:
        regions.append(_region(body, feet(masked, body), "footwear"))
    return regions


def _outlined(masked: MaskedImage, body: Body, region: Region) -> Region:
    """Return shoes with their shape, where floor and legs have other colours."""
    if region.category != "footwear" or region.detection.label != "footwear":
        return region
    outlined = outline(masked, body, region.detection.box)
    if outlined is None:
        return region
    box, shape = outlined
    return Region(replace(region.detection, box=box), region.category, shape)


def _clothes(masked: MaskedImage, body: Body) -> list[Region]:
    """One-piece, or upper and lower; all three where the colours do not tell."""
    place, contrast = seam(masked, body)
    hem = None
    if contrast > _TWO_PIECES and _is_hem(masked, body, place):
        hem = place
        place, contrast = seam(masked, body, end=hem)
    if contrast > _TWO_PIECES:
        end = hem or _leg_end(masked, body, place)
        pieces = _two_pieces(body, place, place, end)
    else:
        end = hem or _LOWER[1]
        pieces = _two_pieces(body, _UPPER[1], _LOWER[0], end)
    if contrast > _SURELY_TWO or (len(pieces) == 1 and not hem):
        return pieces
    whole = _region(body, body.below_chin(_UPPER[0], min(end, _WHOLE_END), _UPPER[2]), "whole body")
    return [whole, *_below_hem(masked, body, hem)] if contrast < _ONE_PIECE else [whole, *pieces]


def _below_hem(masked: MaskedImage, body: Body, hem: float | None) -> list[Region]:
    """Return what comes out below a coat, unless it is bare legs."""
    if hem is None:
        return []
    below = body.below_chin(hem, *_LOWER[1:])
    if below.height < _LEAST_LOWER * body.unit or shows_skin(masked, below):
        return []
    return [_region(body, below, "lower body")]


def _is_hem(masked: MaskedImage, body: Body, place: float) -> bool:
    """Tell a hem from a waist: it is lower down, or bare legs and nothing else come out below it.

    Without a face the unit is a guess, and a waist the safer one. Shorts may have skin's colours:
    they end above the legs.
    """
    if body.face is None:
        return False
    if place > _LOWEST_WAIST:
        return True
    legs = body.below_chin(place + 0.1, place + 0.8, 0.4)
    bare = place > _LOWEST_SURE_WAIST and shows_skin(masked, legs)
    return bare and _leg_end(masked, body, place) == _LOWER[1]


def _leg_end(masked: MaskedImage, body: Body, waist: float) -> float:
    """Return where shorts or a skirt end and bare legs begin, else the ankles."""
    place, contrast = seam(masked, body, start=waist)
    legs = body.below_chin(place + 0.1, place + 0.8, 0.4)
    return place if contrast > _TWO_PIECES and shows_skin(masked, legs) else _LOWER[1]


def _two_pieces(body: Body, hem: float, waist: float, ankles: float) -> list[Region]:
    """Return the upper body, and the lower body where enough of it is in the picture."""
    upper = _region(body, body.below_chin(_UPPER[0], hem, _UPPER[2]), "upper body")
    if (body.box.y2 - body.chin) / body.unit < waist + _LEAST_LOWER:
        return [upper]
    return [upper, _region(body, body.below_chin(waist, ankles, _LOWER[2]), "lower body")]


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


def _shows_fabric(masked: MaskedImage, box: Box) -> bool:
    """Say whether a region is large enough and not mostly a filled face."""
    if min(box.width, box.height) < masked.shape[0] * _SMALLEST:
        return False
    sample = masked[box.y1 : box.y2 : 4, box.x1 : box.x2 : 4]
    return bool((sample == FILL).all(axis=2).mean() < _MOST_FILLED)


def _uncovered(box: Box, front: Box) -> Box:
    """Return the widest part of a box beside the one in front; all of it if hardly touched."""
    if box.intersection(front) < box.area / 4:
        return box
    left = Box(box.x1, box.y1, min(box.x2, front.x1), box.y2)
    right = Box(max(box.x1, front.x2), box.y1, box.x2, box.y2)
    return max(left, right, key=lambda part: part.area)


def _prominence(found: _Found) -> float:
    """Size (a length, or shoes and hats would never count) times score."""
    detection = found[1].detection
    return math.sqrt(detection.box.area) * detection.score


def _reading_order(found: _Found) -> tuple[float, int, int, int]:
    body, region = found
    box = region.detection.box
    return body.centre, body.box.x1, box.y1, box.x1


def _hat(face: Box) -> Box:
    """Return what is above the brow, with room for a crown and a brim."""
    middle = (face.x1 + face.x2) / 2
    return Box(
        round(middle - _HAT_REACH * face.width),
        max(0, round(face.y1 - _HAT_ABOVE * face.height)),
        round(middle + _HAT_REACH * face.width),
        round(face.y1 + _HAT_BELOW * face.height),
    )
