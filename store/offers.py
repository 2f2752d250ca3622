"""The other shops of one product."""

from __future__ import annotations

from collections.abc import Iterable
from math import inf

from store.links import merchant_of
from store.types import Product


def other_offers(product: Product, group: Iterable[Product]) -> tuple[Product, ...]:
    """Return the cheapest offer of each other shop in a product's group, cheapest first.

    Prices are compared as they stand: a group is nearly always of one currency.
    """
    cheapest: dict[str, Product] = {}
    for offer in sorted(group, key=_price):
        cheapest.setdefault(merchant_of(offer.url), offer)
    cheapest.pop(merchant_of(product.url), None)
    return tuple(cheapest.values())


def _price(product: Product) -> float:
    return inf if product.price is None else product.price
