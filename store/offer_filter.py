"""What is wanted of an offer: in SQL, and of one offer in Python."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import inf

from sqlalchemy import ColumnElement, literal

from store.schema import offers, products
from store.types import Product, Wanted


def conditions(
    wanted: Wanted, brands: Iterable[str], colors: Iterable[str], sizes: Iterable[str]
) -> Iterator[ColumnElement[bool]]:
    """Yield what an offer joined with its product must fulfil.

    brands, colors, sizes: the names there are; SQLite alone compares letters beyond ASCII by case.
    """
    if wanted.brands:
        yield products.c.brand.in_(_alike(wanted.brands, brands))
    if wanted.colors:
        yield products.c.color.in_(_alike(wanted.colors, colors))
    if wanted.sizes:
        yield offers.c.size.in_(_alike(wanted.sizes, sizes))
    if wanted.in_stock:
        yield offers.c.in_stock.is_(True)
    if wanted.ships_to:
        yield (literal(" ") + offers.c.ships_to + " ").contains(f" {wanted.ships_to.upper()} ")
    yield from _priced(wanted)


def fits(offer: Product, wanted: Wanted) -> bool:
    """Say whether an offer has all that is wanted; the same as `conditions`, in Python."""
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


def _priced(wanted: Wanted) -> Iterator[ColumnElement[bool]]:
    limits = (wanted.lowest_price, wanted.highest_price)
    if limits == (None, None):
        return
    if wanted.currency:
        yield offers.c.currency == wanted.currency
    if wanted.lowest_price is not None:
        yield offers.c.price >= wanted.lowest_price
    if wanted.highest_price is not None:
        yield offers.c.price <= wanted.highest_price
    yield offers.c.price.is_not(None)


def _alike(asked: Iterable[str], known: Iterable[str]) -> list[str]:
    folded = {name.casefold() for name in asked}
    return [name for name in known if name.casefold() in folded]
