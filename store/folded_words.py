"""Words as a search compares them: without case and diacritics, as SQLite's unicode61 has them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from unicodedata import category, normalize

_ASCII: Final = re.compile("[a-z0-9]+")
"""A word of plain letters: most titles are, and this is ten times as fast."""


def folded_words(text: str) -> list[str]:
    """Return the words of a text: runs of letters and digits, folded."""
    if text.isascii():
        return _ASCII.findall(text.lower())
    plain = (letter for letter in normalize("NFD", text.lower()) if category(letter) != "Mn")
    return "".join(letter if _counts(letter) else " " for letter in plain).split()


def searchable(title: str, brand: str) -> str:
    """Return the text in which `phrases` are looked for; no phrase reaches over both."""
    return f" {' '.join(folded_words(title))} . {' '.join(folded_words(brand))} "


def phrases(asked: str) -> Iterator[str]:
    """Yield what `searchable` must contain to have all the words that are asked for, or begun."""
    for word in asked.replace('"', " ").split():
        if parts := folded_words(word):
            yield f" {' '.join(parts)}"


def _counts(letter: str) -> bool:
    return category(letter)[0] in "LN" or category(letter) == "Co"
