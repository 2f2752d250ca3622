"""Prices as a person reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from app.shown_text import shown

if TYPE_CHECKING:
    from store.types import Product

_LONGEST = 3  # letters of a currency (ISO 4217)
_SYMBOLS = {"EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "INR": "₹", "KRW": "₩"}


def price_text(product: Product) -> str:
    """Return the price in the viewer's number format, or "" where there is none."""
    if product.price is None:
        return ""
    symbol = _SYMBOLS.get(product.currency, f"{shown(product.currency)[:_LONGEST]} ")
    return _viewer().toCurrencyString(float(product.price), symbol)


def _viewer() -> QLocale:
    """Return the viewer's locale; the "C" locale has no idea of prices."""
    locale = QLocale()
    return QLocale("en_US") if locale.language() is QLocale.Language.C else locale
