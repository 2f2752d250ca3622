"""What words find in titles and brands, joined with what they find by its looks."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store.types import Match

_K: Final = 60
"""Cormack, Clarke and Büttcher, "Reciprocal rank fusion", SIGIR 2009."""
_BRAND: Final = 3.0
"""Who names a brand wants it: its products come before all that only look alike."""


def joined(
    looking: Sequence[Match], titled: Sequence[Match], words: str, top: int
) -> tuple[Match, ...]:
    """Return up to `top` of both lists, each product once.

    What both have comes first, then they take turns; what a title or brand says is marked with it.
    looking: ranked by their looks. titled: those whose title or brand has all the words.
    """
    known = {match.product.id: match for match in looking}
    known |= {match.product.id: replace(match, words=words) for match in titled}
    scores: defaultdict[str, float] = defaultdict(float)
    for rank, match in enumerate(titled, start=1):
        scores[match.product.id] += (_BRAND if names_brand(match, words) else 1.0) / (_K + rank)
    for rank, match in enumerate(looking, start=1):
        scores[match.product.id] += 1.0 / (_K + rank)
    best = sorted(scores, key=lambda product: scores[product], reverse=True)
    return tuple(known[product] for product in best[:top])


def names_brand(match: Match, words: str) -> bool:
    """Say whether all the words are of the product's brand."""
    brand = match.product.brand.casefold().split()
    return bool(brand) and all(word in brand for word in words.casefold().split())
