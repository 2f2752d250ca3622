"""The order in which the matches of an item stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.offers import offers_of
from app.sort import Sort

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store.types import Match


def in_order(matches: Sequence[Match], sort: Sort) -> tuple[Match, ...]:
    """Return what was found in this order; of equal ones, and at the end, the better match first.

    Prices of a currency that fewer of them have come later, and what has no price last.
    """
    match sort:
        case Sort.CLOSEST:
            return tuple(matches)
        case Sort.NEWEST:
            return tuple(sorted(matches, key=lambda one: one.product.priced_on, reverse=True))
        case Sort.CHEAPEST | Sort.DEAREST:
            return _by_price(matches, -1.0 if sort is Sort.DEAREST else 1.0)


def _by_price(matches: Sequence[Match], sign: float) -> tuple[Match, ...]:
    cheapest = [offers_of(match)[0] for match in matches]
    currencies = [product.currency for product in cheapest]

    def place(at: int) -> tuple[bool, int, str, float]:
        product = cheapest[at]
        often = currencies.count(product.currency)
        return product.price is None, -often, product.currency, sign * (product.price or 0.0)

    return tuple(matches[at] for at in sorted(range(len(matches)), key=place))
