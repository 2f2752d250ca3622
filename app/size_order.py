"""Sizes in the order in which a shop hangs them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_LETTERS: Final = ("XXS", "XS", "S", "M", "L", "XL", "XXL", "XXXL")
_MANY_X = re.compile(r"^(\d)X([SL])$")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")


def by_size(sizes: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
    """Return (size, number of products) from small to large: letters, numbers, then the rest."""
    return sorted(sizes, key=lambda one: _place(one[0]))


def _place(size: str) -> tuple[int, float, str]:
    letters = _MANY_X.sub(lambda found: "X" * int(found[1]) + found[2], size.strip().upper())
    if letters in _LETTERS:
        return 0, float(_LETTERS.index(letters)), size
    if number := _NUMBER.search(size):
        return 1, float(number[0].replace(",", ".")), size
    return 2, 0.0, size.casefold()
