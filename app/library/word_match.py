"""A person's words as an expression of FTS5, and how much of them a line has."""

from __future__ import annotations

import math
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Self

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.library.minus_words import Wish

_BEGUN: Final = 3
"""Letters from which on the last word may be the beginning of one: it may still be typed."""
_MOST: Final = 32
"""Terms that are looked for; nobody says more in one line."""
_COMMON: Final = 0.05
_FEWEST: Final = 1000
"""Lines from which on their counts tell how rare a word is: of one film, as many are said."""
_TOKEN: Final = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand one after the other, folded; `begun`: the last may go on."""

    words: tuple[str, ...]
    begun: bool = False

    @property
    def expression(self) -> str:
        """The term in FTS5, where nothing within quotes has a meaning."""
        return f'"{" ".join(self.words)}"{" *" if self.begun else ""}'

    def stands_in(self, line: Sequence[str]) -> bool:
        """Say whether folded words have it."""
        if self.words[0] not in line and (len(self.words) > 1 or not self.begun):
            return False
        length = len(self.words)
        return any(self._is(line[at : at + length]) for at in range(len(line) - length + 1))

    def _is(self, words: Sequence[str]) -> bool:
        *before, last = self.words
        if [*words[:-1]] != before:
            return False
        return words[-1].startswith(last) if self.begun else words[-1] == last


@dataclass(frozen=True, slots=True)
class WordMatch:
    """needed: terms a line must have. wanted: all that count, needed ones too. without: none may.

    With no needed term, one that is wanted is enough.
    """

    needed: tuple[Term, ...]
    wanted: tuple[Term, ...]
    without: tuple[Term, ...]

    @classmethod
    def of(cls, wish: Wish) -> Self:
        """Return what a wish means for lines: phrases in quotes are needed."""
        needed = _terms(wish.phrases)
        loose = _terms(wish.loose)
        if loose and not wish.phrases and len(loose[-1].words[-1]) >= _BEGUN:
            loose[-1] = Term(loose[-1].words, begun=True)
        return cls(tuple(needed), tuple(needed + loose), tuple(_terms(wish.without)))

    def expression(self, lines: int, having: Callable[[Term], int]) -> str:
        """Return the match in FTS5; empty where nothing is wanted.

        lines: how many there are; having: how many have a term. A word of every twentieth line
        finds nothing that others do not: it is looked for only where there are no others.
        """
        if not self.wanted:
            return ""
        found = " AND ".join(term.expression for term in self.needed)
        if not found:
            counted = sorted((having(term), term.expression) for term in self.wanted)
            telling = [term for count, term in counted if count <= lines * _COMMON]
            found = " OR ".join(telling or [counted[0][1]])
        refused = " OR ".join(term.expression for term in self.without)
        return f"({found}) NOT ({refused})" if refused else found

    def weigher(self, lines: int, having: Callable[[Term], int]) -> Callable[[str], float]:
        """Return what gives a line's share of the words, 0..1; rare words weigh more.

        The weights are those of BM25 (Robertson and Zaragoza, 2009).
        """
        weights = [_rarity(lines, having(term)) for term in self.wanted]
        whole = sum(weights)

        def share(line: str) -> float:
            words = folded(line)
            pairs = zip(self.wanted, weights, strict=True)
            return sum(weight for term, weight in pairs if term.stands_in(words)) / whole

        return share


def folded(text: str) -> list[str]:
    """Return the words of a text as `unicode61 remove_diacritics` sees them."""
    if text.isascii():
        return _TOKEN.findall(text.lower())
    bare = unicodedata.normalize("NFKD", text.casefold())
    return _TOKEN.findall("".join(letter for letter in bare if not unicodedata.combining(letter)))


def _terms(texts: Sequence[str]) -> list[Term]:
    return [Term(tuple(words)) for text in texts[:_MOST] if (words := folded(text))]


def _rarity(lines: int, having: int) -> float:
    among = max(lines, _FEWEST)
    return math.log(1 + (max(among - having, 0) + 0.5) / (having + 0.5))
