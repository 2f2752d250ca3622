"""Prices as shops write them: "59.00 EUR", "EUR 59", "1.299,00 €"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_GAPS: Final = "'’ \u00a0\u202f"  # noqa: RUF001  as the Swiss write thousands
_PRICE: Final = re.compile(
    rf"(?P<before>[^\d\s.,+-]{{1,4}})?\s*(?P<amount>\d(?:[\d.,{_GAPS}]*\d)?)(?:[.,][-–—]+)?\s*"  # noqa: RUF001
    r"(?P<after>[^\d\s.,+-]{1,4})?"
)
_USUAL: Final = re.compile(r"(\d{1,9}\.\d\d?) ([A-Z]{3})")
"""What Google asks for."""
_PLAIN: Final = re.compile(r"(?P<whole>\d{1,12})(?:[.,](?P<cents>\d{1,4}))?", re.ASCII)
_GROUPED: Final = re.compile(
    rf"(?P<whole>\d{{1,3}}(?P<gap>[.,{_GAPS}])(?:\d{{2,3}}(?P=gap))*\d{{3}})"
    r"(?:(?!(?P=gap))[.,](?P<cents>\d{1,2}))?",
    re.ASCII,
)
_CODE: Final = re.compile(r"[A-Za-z]{3}")
_SYMBOLS: Final = {
    "€": "EUR",
    "£": "GBP",
    "₹": "INR",
    "₩": "KRW",
    "₺": "TRY",
    "₽": "RUB",
    "₪": "ILS",
    "₫": "VND",
    "₴": "UAH",
    "฿": "THB",
    "zł": "PLN",
    "Kč": "CZK",
    "Ft": "HUF",
    "R$": "BRL",
    "US$": "USD",
    "A$": "AUD",
    "C$": "CAD",
    "CA$": "CAD",
    "NZ$": "NZD",
    "HK$": "HKD",
    "S$": "SGD",
    "AU$": "AUD",
    "CN¥": "CNY",
    "JP¥": "JPY",
    "Fr": "CHF",
}
_SHARED: Final = ("$", "¥", "kr", "kr.")
"""Signs of several currencies: only the feed's own can tell which."""
_THREE_DECIMALS: Final = ("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND")
_HIGHEST: Final = 1e9


@dataclass(frozen=True, slots=True)
class Price:
    """An amount in units of a currency (ISO 4217)."""

    amount: float
    currency: str


def price_of(text: str, usual: str = "") -> Price:
    """Read a price; `usual` is the currency of a price that names none, or one of several.

    Raises ValueError, which says in a few words what is wrong.
    """
    if plain := _USUAL.fullmatch(text):
        return Price(float(plain[1]), plain[2])
    found = _PRICE.fullmatch(text.strip())
    if not found or (found["before"] and found["after"]):
        raise ValueError('not a price such as "59.00 EUR"')
    currency = _currency((found["before"] or found["after"] or ""), usual)
    return Price(_amount(found["amount"], currency), currency)


def _currency(written: str, usual: str) -> str:
    known = _SYMBOLS.get(written) or (written.upper() if _CODE.fullmatch(written) else "")
    if known:
        return known
    if written and written not in _SHARED:
        raise ValueError(f"{written} is no currency such as EUR")
    if not usual:
        raise ValueError("the price names no currency such as EUR")
    return usual


def _amount(text: str, currency: str) -> float:
    """Read "1.299,00", "1,299.00", "1299.5"; three digits behind one mark are thousands."""
    found = _GROUPED.fullmatch(text)
    if not found or (not found["cents"] and _has_decimals(text, currency)):
        found = _PLAIN.fullmatch(text)
    if not found:
        raise ValueError('not a price such as "59.00 EUR"')
    amount = float(f"{re.sub('[^0-9]', '', found['whole'])}.{found['cents'] or 0}")
    if amount > _HIGHEST:
        raise ValueError("the price is too high to be one")
    return amount


def _has_decimals(text: str, currency: str) -> bool:
    """Tell 1.299 dinars, and 0.999 of anything, from thousands."""
    return currency in _THREE_DECIMALS or text.startswith("0")
