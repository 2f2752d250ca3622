"""Prices as a person reads them, and how old they are."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from app.day_words import day_text
from app.shown_text import shown
from app.words import tr

if TYPE_CHECKING:
    from store.types import Product

_LONGEST = 3  # letters of a currency (ISO 4217)
_SYMBOLS = {"EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "INR": "₹", "KRW": "₩"}


def price_text(product: Product) -> str:
    """Return the price in the viewer's number format, or "" where there is none."""
    return amount_text(product.price, product.currency)


def amount_text(amount: float | None, currency: str) -> str:
    """Return an amount of a currency (ISO 4217) in the viewer's number format; "" for None."""
    if amount is None:
        return ""
    symbol = _SYMBOLS.get(currency, f"{shown(currency)[:_LONGEST]} ")
    return viewer_locale().toCurrencyString(float(amount), symbol)


def price_age(product: Product, today: date | None = None) -> str:
    """Return "price of 3 May" for a price of a former day; "" for one of today or of no known day.

    today: the viewer's, where it is another than the clock says.
    """
    today = today or datetime.now(tz=UTC).astimezone().date()
    try:
        day = date.fromisoformat(product.priced_on)
    except ValueError:
        return ""
    if product.price is None or day >= today:
        return ""
    return tr("price of {day}", day=day_text(day, today))


def viewer_locale() -> QLocale:
    """Return the viewer's locale; the "C" locale has no idea of prices."""
    locale = QLocale()
    return QLocale("en_US") if locale.language() is QLocale.Language.C else locale
