"""The shops one and the same product is sold by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.price import price_text
from store.errors import LinkRefusedError
from store.links import merchant_of

if TYPE_CHECKING:
    from store.types import Match, Product


def offers_of(match: Match) -> tuple[Product, ...]:
    """Return every offer of a match, the cheapest first.

    Prices in another currency than that of the match's product come later, none at all last.
    """

    def cost(offer: Product) -> tuple[bool, bool, float]:
        return offer.price is None, offer.currency != match.product.currency, offer.price or 0.0

    return tuple(sorted((match.product, *match.offers), key=cost))


def offers_text(match: Match) -> str:
    """Return "3 offers from €24.00", or "" where there is but one."""
    offers = offers_of(match)
    if len(offers) == 1:
        return ""
    price = price_text(offers[0])
    return f"{len(offers)} offers from {price}" if price else f"{len(offers)} offers"


def offer_line(offer: Product) -> str:
    """Return who sells it and for how much: "shop.example, €24.00"."""
    return ", ".join(filter(None, [_shop(offer), price_text(offer)]))


def _shop(offer: Product) -> str:
    try:
        return merchant_of(offer.url).removeprefix("www.")
    except LinkRefusedError:  # it is told when the offer is opened
        return offer.brand
