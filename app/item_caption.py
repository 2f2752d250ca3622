"""What an item shows, as a person would say it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from app.marking import marked
from app.words import tr

if TYPE_CHECKING:
    from app.lookup_messages import FoundItem

_BEFORE: Final = ("colour", "pattern", "material")
"""Kinds of attributes that stand before the thing: a red striped top."""
_THINGS: Final[Mapping[str, str]] = {
    "upper body": marked("top"),
    "lower body": marked("bottoms"),
    "whole body": marked("garment"),
    "headwear": marked("hat"),
    "footwear": marked("shoes"),
}
_UNSAID: Final = ("pattern", "plain")


def caption_of(item: FoundItem) -> str:
    """Return e.g. "Red striped top, long sleeves"; "" where nothing is known of the item."""
    told = [pair for pair in item.attributes if pair != _UNSAID]
    if not told:
        return ""
    before = [word for kind in _BEFORE for other, word in told if other == kind]
    after = [word for kind, word in told if kind not in _BEFORE]
    thing = _THINGS.get(item.label, item.label)
    named = tr(thing)
    if before:
        named = tr("{adjectives} {thing}", adjectives=" ".join(map(tr, before)), thing=named)
    caption = tr(", ").join([named, *map(tr, after)])
    return caption[:1].upper() + caption[1:]
