"""What is wanted of one offer."""

from __future__ import annotations

from math import inf

from store.types import Product, Wanted


def fits(offer: Product, wanted: Wanted) -> bool:
    """Say whether an offer has all that is wanted; see `store.offer_columns` for many."""
    return (
        _among(offer.brand, wanted.brands)
        and _among(offer.color, wanted.colors)
        and _among(offer.size, wanted.sizes)
        and (offer.in_stock is True or not wanted.in_stock)
        and (not wanted.ships_to or wanted.ships_to.upper() in offer.ships_to)
        and _within(offer, wanted)
    )


def _among(name: str, names: frozenset[str]) -> bool:
    return not names or name.casefold() in {each.casefold() for each in names}


def _within(offer: Product, wanted: Wanted) -> bool:
    if wanted.lowest_price is None and wanted.highest_price is None:
        return True
    if offer.price is None or (wanted.currency and offer.currency != wanted.currency):
        return False
    highest = inf if wanted.highest_price is None else wanted.highest_price
    return (wanted.lowest_price or 0.0) <= offer.price <= highest
