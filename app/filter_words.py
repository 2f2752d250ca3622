"""Active filters in words, each with what is wanted once it is taken back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QLocale

from app.filters import KINDS
from app.marking import marked
from app.price import amount_text
from app.shown_text import shown
from app.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.filters import Kind
    from store.types import Wanted

_FEW = 3  # names that stand one by one; more are counted
_MANY: Final[dict[Kind, str]] = {
    "brands": marked("%n brand(s)"),
    "colors": marked("%n colour(s)"),
    "sizes": marked("%n size(s)"),
}


@dataclass(frozen=True, slots=True)
class ActiveFilter:
    """One filter in words; `without`: what is wanted when it goes."""

    words: str
    without: Wanted


def active_filters(wanted: Wanted) -> list[ActiveFilter]:
    """Return the filters that are on, in the order of the filter bar."""
    return [*_price(wanted), *_names(wanted), *_rest(wanted)]


def filter_count(wanted: Wanted) -> int:
    """Return how many filters are on, each name counted."""
    names = sum(len(getattr(wanted, kind)) for kind in KINDS)
    return names + len(list(_price(wanted))) + len(list(_rest(wanted)))


def country_name(code: str) -> str:
    """Return a country (ISO 3166-1 alpha-2) as its people call it."""
    country = QLocale.codeToTerritory(code)
    if country is QLocale.Country.AnyTerritory:
        return code
    own = QLocale(QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, country)
    return own.nativeTerritoryName() or QLocale.territoryToString(country)


def _price(wanted: Wanted) -> Iterator[ActiveFilter]:
    least, most = wanted.lowest_price, wanted.highest_price
    low, high = (amount_text(price, wanted.currency) for price in (least, most))
    without = replace(wanted, lowest_price=None, highest_price=None, currency="")
    if least is not None and most is not None:
        yield ActiveFilter(tr("{low} to {high}", low=low, high=high), without)
    elif least is not None:
        yield ActiveFilter(tr("from {price}", price=low), without)
    elif most is not None:
        yield ActiveFilter(tr("up to {price}", price=high), without)


def _names(wanted: Wanted) -> Iterator[ActiveFilter]:
    for kind in KINDS:
        names: frozenset[str] = getattr(wanted, kind)
        if len(names) > _FEW:
            words = tr(_MANY[kind], count=len(names))
            yield ActiveFilter(words, _with(wanted, kind, frozenset()))
            continue
        for name in sorted(names, key=str.casefold):
            yield ActiveFilter(shown(name), _with(wanted, kind, names - {name}))


def _with(wanted: Wanted, kind: Kind, names: frozenset[str]) -> Wanted:
    changes: dict[str, Any] = {kind: names}
    return replace(wanted, **changes)


def _rest(wanted: Wanted) -> Iterator[ActiveFilter]:
    if wanted.in_stock:
        yield ActiveFilter(tr("In stock"), replace(wanted, in_stock=False))
    if wanted.ships_to:
        words = tr("To {country}", country=country_name(wanted.ships_to))
        yield ActiveFilter(words, replace(wanted, ships_to=""))
