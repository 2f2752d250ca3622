"""The shops one and the same product is sold by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.price import price_age, price_text
from app.shown_text import shown
from app.words import tr
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


def price_and_sellers(match: Match) -> tuple[str, str]:
    """Return the price and the brand; of several offers "from €24.00" and "3 offers"."""
    price = price_text(offers_of(match)[0])
    if not match.offers:
        return price, shown(match.product.brand)
    offers = tr("%n offer(s)", count=len(match.offers) + 1)
    return tr("from {price}", price=price) if price else "", offers


def offer_line(offer: Product) -> str:
    """Return who sells it and for how much: "shop.example, M, €24.00, price of 3 May"."""
    parts = (
        shop_of(offer) or shown(offer.brand),
        shown(offer.size),
        price_text(offer),
        price_age(offer),
        _stock(offer),
    )
    return ", ".join(filter(None, parts))


def sold_out(match: Match) -> bool:
    """Say whether every shop that has the product says that it is sold out."""
    return all(offer.in_stock is False for offer in (match.product, *match.offers))


def price_note(match: Match) -> str:
    """Return how old the price shown is: "price of 3 May"; "" where it is of today."""
    return price_age(offers_of(match)[0])


def _stock(offer: Product) -> str:
    return tr("sold out") if offer.in_stock is False else ""


def shop_of(offer: Product) -> str:
    """Return the shop's host in ASCII, so that no letter of it looks like another one.

    "" where its page may not be opened, which is told when somebody tries.
    """
    try:
        return merchant_of(offer.url).removeprefix("www.")
    except LinkRefusedError:
        return ""
