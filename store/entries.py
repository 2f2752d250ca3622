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
    """Return the entry of a product, whose first offer leads; others sold out or unwanted yield."""
    offered = [offer for offer in offers if fits(offer, wanted)] or offers[:1]
    shown = _shown(offers[0], offered)
    return Entry(replace(shown, thumbnail=thumbnail), other_offers(shown, offered), look)


def _shown(lead: Product, offered: Sequence[Product]) -> Product:
    """Return the lead, or the cheapest offer where it is sold out or not what is wanted."""
    there = [offer for offer in offered if offer.in_stock is not False] or offered
    return lead if lead in there else min(there, key=_price)


def _price(product: Product) -> float:
    return inf if product.price is None else product.price
