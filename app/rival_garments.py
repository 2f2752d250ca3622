"""Where eyes could not tell, what the catalogue has decides: one-piece or two; a bag or none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.lookup_messages import FoundItem

_INSIDE = 0.6
"""Share of an upper or lower body that lies in the whole body of the same person."""

_BESIDE = 0.2
"""Of the whole body's width: middles further apart are those of two persons."""
_CLEARLY = 0.05
"""By 94 persons of the demo film: all 31 one-pieces lead by more than this; of 63 that wear two
pieces 6 % lead by more than 0, and none by more than this."""
_SURE = 0.5
"""Score from which a bag needs no proof."""
_PROOF = 0.915
"""Closeness of a product that proves a bag: 13 of 14 bags of the demo film have one as close, and
none of 75 other things on real people."""


def together(items: Sequence[FoundItem]) -> list[list[int]]:
    """Return the keys in groups to search at once: rivals together, every other item alone."""
    groups = {item.key: [item.key] for item in items}
    for whole in items:
        for part in _parts(whole, items):
            groups[whole.key] += groups.pop(part.key, [])
    return list(groups.values())


def settled(items: Sequence[FoundItem]) -> list[FoundItem]:
    """Return the items without the weaker reading of each person's clothes, and without guesses.

    A whole body goes unless its best match is closer than that of the upper body in it; where it
    is clearly closer, upper and lower body go instead. A bag the detector is not sure of goes
    unless the catalogue has one like it. Nothing goes before it was searched.
    """
    losers = {loser.key for whole in items for loser in _losers(whole, _parts(whole, items))}
    return [item for item in items if item.key not in losers and not _guessed(item)]


def _guessed(item: FoundItem) -> bool:
    if item.category != "bag" or item.score >= _SURE or item.matches is None:
        return False
    return all(match.closeness < _PROOF for match in item.matches)


def _losers(whole: FoundItem, parts: list[FoundItem]) -> list[FoundItem]:
    uppers = [part for part in parts if part.category == "upper body"]
    if not uppers or any(item.matches is None for item in (whole, *parts)):
        return []
    lead = _closest(whole) - max(map(_closest, uppers))
    if lead <= 0.0:
        return [whole]
    return parts if lead > _CLEARLY else []


def _parts(whole: FoundItem, items: Sequence[FoundItem]) -> list[FoundItem]:
    """Return the upper and lower bodies that lie in a whole body, those of neighbours apart."""
    if whole.category != "whole body":
        return []
    return [
        item
        for item in items
        if item.category in {"upper body", "lower body"}
        and item.box.intersection(whole.box) > item.box.area * _INSIDE
        and abs(_middle(item) - _middle(whole)) < whole.box.width * _BESIDE
    ]


def _middle(item: FoundItem) -> float:
    return (item.box.x1 + item.box.x2) / 2


def _closest(item: FoundItem) -> float:
    """Return the best similarity within the item's own category; below any where there is none."""
    own = [m.similarity for m in item.matches or () if m.product.category == item.category]
    return max(own, default=-1.0)
