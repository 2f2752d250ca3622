"""What is wanted of a product, in the SQL of LanceDB: never too narrow, now and then too wide.

One offer must have all that is wanted; a table knows only what the offers of a product have
together. Whoever asks looks at the offers of what is found (`store.offer_filter.fits`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from store.folded_words import phrases
from store.types import Wanted


def condition(wanted: Wanted, words: str = "") -> str:
    """Return the condition of all that is wanted; empty where that is anything."""
    return " AND ".join(
        (*_wanted(wanted), *(f"contains(words, {_text(each)})" for each in phrases(words)))
    )


def named(names: Iterable[int]) -> str:
    """Return the condition that a product is one of these."""
    return f"name IN ({', '.join(map(str, names))})"


def _wanted(wanted: Wanted) -> Iterator[str]:
    if wanted.brands:
        yield f"brand IN ({_texts(wanted.brands)})"
    if wanted.colors:
        yield f"color IN ({_texts(wanted.colors)})"
    if wanted.sizes:
        yield f"array_has_any(sizes, [{_texts(wanted.sizes)}])"
    if wanted.in_stock:
        yield "in_stock = true"
    if wanted.ships_to:
        yield f"array_has_any(countries, [{_text(wanted.ships_to.upper())}])"
    yield from _priced(wanted)


def _priced(wanted: Wanted) -> Iterator[str]:
    if wanted.lowest_price is None and wanted.highest_price is None:
        return
    yield "lowest IS NOT NULL"
    if wanted.currency:
        yield f"array_has_any(currencies, [{_text(wanted.currency)}])"
    if wanted.lowest_price is not None:
        yield f"highest >= {float(wanted.lowest_price)!r}"
    if wanted.highest_price is not None:
        yield f"lowest <= {float(wanted.highest_price)!r}"


def _texts(names: Iterable[str]) -> str:
    return ", ".join(_text(name.casefold()) for name in sorted(names))


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"
