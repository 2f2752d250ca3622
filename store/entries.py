"""What a viewer is shown of a product: the offer that is wanted, and the other shops."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import inf

from store.catalog_search import Entry
from store.offer_filter import fits
from store.offers import other_offers
from store.types import Product, Wanted


def entry_of(offers: Sequence[Product], thumbnail: bytes, look: int, wanted: Wanted) -> Entry:
    """Return the entry of a product, whose first offer leads."""
    lead = offers[0]
    offered = [offer for offer in offers if fits(offer, wanted)] or [lead]
    shown = lead if lead in offered else min(offered, key=_price)
    return Entry(replace(shown, thumbnail=thumbnail), other_offers(shown, offers), look)


def _price(product: Product) -> float:
    return inf if product.price is None else product.price
