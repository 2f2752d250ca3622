"""The films of a library as a scan goes: in memory, and kept in the file many at a time."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Final

from store.library.film import Film, Passed
from store.library.library import Library
from store.library.reading import typed_as

_AT_ONCE: Final = 50  # films
_OFTEN: Final = 1.0  # seconds after which found films are kept


class Standing:
    """What is known. All methods raise LibraryUnavailableError."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self.by_key = {film.key: film for film in library.films()}
        self.by_path = {film.path: film for film in self.by_key.values()}
        self.passed = {one.path: one for one in library.passed()}
        self._before = set(self.by_key)
        self._films: dict[str, Film] = {}  # not kept yet, as the next
        self._passed: list[Passed] = []
        self._kept = time.monotonic()

    def put(self, film: Film, staying: set[str]) -> None:
        """Know a film, in place of the one with its key or its path.

        staying: keys of films that only changed places; the others give way for good.
        """
        if former := self.by_key.get(film.key):
            self.by_path.pop(former.path, None)
        other = self.by_path.get(film.path)
        if other and other.key != film.key and other.key not in staying:
            self.by_key.pop(other.key)
            self._library.succeed(other.key, film.key)
        self.by_key[film.key] = self.by_path[film.path] = film
        self._films[film.key] = film
        self.keep_when_due()

    def pass_over(self, one: Passed) -> None:
        """Know that a file is no film of its own."""
        self.passed[one.path] = one
        self._passed.append(one)
        self.keep_when_due()

    def keep_when_due(self) -> None:
        """Write into the file what is waiting, if that is much or waits for long."""
        if len(self._films) + len(self._passed) >= _AT_ONCE or self._kept + _OFTEN < _now():
            self.keep()

    def keep(self) -> None:
        """Write into the file what is waiting."""
        films = [film for film in map(self._as_typed, self._films.values()) if film]
        if films:
            self._library.put(films)
        if again := [film.path for film in films if film.path in self.passed]:
            self._library.look_again(again)
        if self._passed:
            self._library.pass_over(self._passed)
        self._films, self._passed, self._kept = {}, [], _now()

    def is_there(self, film: Film) -> bool:
        """Say whether a film still lies where it did, as it was."""
        return _same(film.path, film.size, film.changed)

    def _as_typed(self, film: Film) -> Film | None:
        """Return the film with what was typed in during the scan; None where it was taken out."""
        if film.key not in self._before:
            return film
        now = self._library.film(film.key)
        return typed_as(film, now) if now else None


def _same(path: Path, size: int, changed: float) -> bool:
    try:
        about = path.stat()
    except OSError:
        return False
    return (about.st_size, about.st_mtime) == (size, changed)


def _now() -> float:
    return time.monotonic()
