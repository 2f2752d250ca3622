"""Every line that is said in the films of the gallery, in one full-text index in memory.

The film indexes have one each, too; asking 100 of them took 100 ms, this one 7 ms (150,000 lines),
and what a word weighs is the same in all films.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Final

from store.film_index.parts import LineKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.library.gallery import FilmFrames
    from app.library.word_match import Term

_ROOM: Final = 1 << 24
"""Numbers set aside for the lines of one film: no subtitles have as many."""
_HIGHEST: Final = "\U0010ffff"  # no word goes on with this
_LAST: Final = (1 << 63) - 1


@dataclass(frozen=True, slots=True)
class FoundLine:
    """film: key. line: row of the film's lines."""

    film: str
    line: int


class SpokenWords:
    """Lines of films, read once; those of a film that has changed anew. For one thread."""

    def __init__(self) -> None:
        """Begin without a line."""
        self._connection = sqlite3.connect(
            ":memory:", isolation_level=None, check_same_thread=False
        )
        self._connection.execute(
            "CREATE VIRTUAL TABLE said USING fts5(text, content='',"
            " tokenize='unicode61 remove_diacritics 2')"
        )
        self._connection.execute("CREATE VIRTUAL TABLE vocabulary USING fts5vocab(said, row)")
        self._blocks = count()
        self._films: dict[str, tuple[FilmFrames, int]] = {}
        self._keys: dict[int, str] = {}

    def hold(self, films: Iterable[FilmFrames]) -> None:
        """Have the lines of these films, too, as they are now."""
        self._connection.execute("BEGIN")
        for film in films:
            known = self._films.get(film.key)
            if known and known[0].stamp != film.stamp:
                self._forget(*known)
            if film.key not in self._films:
                self._add(film)
        self._connection.execute("COMMIT")

    def saying(self, expression: str, most: int, film: str | None = None) -> list[FoundLine]:
        """Return the lines, of all films or of one, that match an expression of FTS5, best first.

        film: a key that `hold` was given.
        """
        first = self._films[film][1] * _ROOM if film else 0
        last = first + _ROOM - 1 if film else _LAST
        rows = self._connection.execute(
            "SELECT rowid FROM said WHERE said MATCH ? AND rowid BETWEEN ? AND ?"
            " ORDER BY rank LIMIT ?",
            (expression, first, last, most),
        )
        return [FoundLine(self._keys[row // _ROOM], row % _ROOM) for (row,) in rows]

    def text(self, found: FoundLine) -> str:
        """Return what is said in a line."""
        return self._films[found.film][0].lines[found.line].text

    def having(self, term: Term) -> int:
        """Return how many lines have a term, or at most have it: its rarest word counts."""
        *before, last = term.words
        counts = [self._counted(word, word) for word in before]
        return min([*counts, self._counted(last, last + _HIGHEST if term.begun else last)])

    def _counted(self, first: str, last: str) -> int:
        statement = "SELECT coalesce(sum(doc), 0) FROM vocabulary WHERE term BETWEEN ? AND ?"
        return int(self._connection.execute(statement, (first, last)).fetchone()[0])

    @property
    def lines(self) -> int:
        """How many lines there are."""
        return sum(len(film.lines) for film, _ in self._films.values())

    def _add(self, film: FilmFrames) -> None:
        block = next(self._blocks)
        self._films[film.key], self._keys[block] = (film, block), film.key
        rows = _rows(film, block)
        self._connection.executemany("INSERT INTO said (rowid, text) VALUES (?, ?)", rows)

    def _forget(self, film: FilmFrames, block: int) -> None:
        """Take a film's lines out; without a content of its own, FTS5 must be told them."""
        self._connection.executemany(
            "INSERT INTO said (said, rowid, text) VALUES ('delete', ?, ?)", _rows(film, block)
        )
        del self._films[film.key], self._keys[block]


def _rows(film: FilmFrames, block: int) -> Iterator[tuple[int, str]]:
    spoken = ((n, line) for n, line in enumerate(film.lines) if line.kind is LineKind.SPOKEN)
    return ((block * _ROOM + number, line.text) for number, line in spoken)
