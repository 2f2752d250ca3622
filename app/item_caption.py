"""What an item shows, as a person would say it."""

from __future__ import annotations

from collections.abc import Iterable

_BEFORE = ("colour", "pattern", "material")
"""Kinds of attributes that stand before the thing: a red striped dress."""


def caption_of(thing: str, attributes: Iterable[tuple[str, str]]) -> str:
    """Return e.g. "Red striped dress, long sleeve" from (kind, word) pairs; "" without any."""
    pairs = list(attributes)
    if not pairs:
        return ""
    before = [word for kind in _BEFORE for other, word in pairs if other == kind]
    after = [word for kind, word in pairs if kind not in _BEFORE]
    caption = ", ".join([" ".join([*before, thing]), *after])
    return caption[:1].upper() + caption[1:]
