"""The viewer's library: which films there are, in a file that a killed program leaves whole."""

from __future__ import annotations

import errno
import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, Final

from store.errors import LibraryFullError, LibraryUnavailableError
from store.library.film import REMOVED, Film, Folder, Kind, Passed
from store.library.library_file import open_library_file

_COLUMNS: Final = tuple(field.name for field in fields(Film))
_NAMES: Final = ", ".join(_COLUMNS)
_FILMS: Final = f"SELECT {_NAMES} FROM films"  # noqa: S608 - names of our own
_PUT: Final = f"INSERT OR REPLACE INTO films ({_NAMES}) VALUES ({', '.join('?' * len(_COLUMNS))})"  # noqa: S608 - the same


class Library:
    """Folders, films, collections and saved searches. For one thread at a time.

    All methods raise LibraryUnavailableError where the disk or another program is in the way.
    """

    def __init__(self, path: Path | None) -> None:
        """Open or make the file; None keeps everything in memory.

        One of an older program is brought up to date, with a backup; one of a newer program raises
        LibraryNewerError. A damaged one is kept aside as NAME.damaged, and `was_damaged` says so.
        """
        with _plain_errors():
            self._file, self.was_damaged = open_library_file(path)

    def folders(self) -> list[Folder]:
        """Return the folders that are looked through, by path."""
        with _plain_errors():
            rows = self._file.read("SELECT path, category FROM folders ORDER BY path")
        return [Folder(Path(path), category) for path, category in rows]

    def add_folder(self, folder: Folder) -> None:
        """Look through this folder, too; one that is known takes the category.

        What the viewer took out of it before comes back.
        """
        self._do("INSERT OR REPLACE INTO folders VALUES (?, ?)", str(folder.path), folder.category)
        self.look_again(
            one.path
            for one in self.passed()
            if one.why == REMOVED and one.path.is_relative_to(folder.path)
        )

    def remove_folder(self, path: Path) -> None:
        """No longer look through this folder; its films stay until they are removed."""
        self._do("DELETE FROM folders WHERE path = ?", str(path))

    def films(self) -> list[Film]:
        """Return every film, by title."""
        with _plain_errors():
            rows = self._file.read(f"{_FILMS} ORDER BY title COLLATE NOCASE, path")
        return [_film(row) for row in rows]

    def film(self, key: str) -> Film | None:
        """Return the film of this key, if it is in the library."""
        with _plain_errors():
            rows = self._file.read(f"{_FILMS} WHERE key = ?", key)
        return _film(rows[0]) if rows else None

    def put(self, films: Iterable[Film]) -> None:
        """Keep films, each in place of the one with its key or its path."""
        with _plain_errors(), self._file.transaction() as connection:
            connection.executemany(_PUT, map(_row, films))

    def vanish(self, keys: Iterable[str]) -> None:
        """Note that the files of these films were not found."""
        self.put(replace(film, vanished=True) for key in list(keys) if (film := self.film(key)))

    def succeed(self, former: str, key: str) -> None:
        """Put a film into the collections of one whose file has other content now."""
        self._do("UPDATE OR REPLACE collections SET film = ? WHERE film = ?", key, former)

    def remove(self, keys: Iterable[str]) -> None:
        """Forget films; their files stay, and are passed over from now on."""
        with _plain_errors(), self._file.transaction() as connection:
            for key in keys:
                connection.execute(
                    "INSERT OR REPLACE INTO passed (path, size, changed, film, why)"
                    " SELECT path, size, changed, key, ? FROM films WHERE key = ? AND NOT vanished",
                    (REMOVED, key),
                )
                connection.execute("DELETE FROM films WHERE key = ?", (key,))
                connection.execute("DELETE FROM collections WHERE film = ?", (key,))

    def passed(self) -> list[Passed]:
        """Return the files that are no films of their own."""
        with _plain_errors():
            rows = self._file.read("SELECT path, size, changed, film, why FROM passed")
        return [Passed(Path(path), *rest) for path, *rest in rows]

    def pass_over(self, files: Iterable[Passed]) -> None:
        """Note files that are no films of their own, each in place of the one of its path."""
        with _plain_errors(), self._file.transaction() as connection:
            connection.executemany(
                "INSERT OR REPLACE INTO passed (path, size, changed, film, why)"
                " VALUES (?, ?, ?, ?, ?)",
                [(str(one.path), one.size, one.changed, one.film, one.why) for one in files],
            )

    def look_again(self, paths: Iterable[Path]) -> None:
        """Look at files again that were passed over."""
        with _plain_errors(), self._file.transaction() as connection:
            connection.executemany(
                "DELETE FROM passed WHERE path = ?", [(str(path),) for path in paths]
            )

    def collections(self) -> dict[str, tuple[str, ...]]:
        """Return the keys of the films of each collection, by name."""
        found: dict[str, tuple[str, ...]] = {}
        with _plain_errors():
            rows = self._file.read("SELECT name, film FROM collections ORDER BY name, film")
        for name, film in rows:
            found[name] = (*found.get(name, ()), film)
        return found

    def collect(self, name: str, keys: Iterable[str]) -> None:
        """Make a collection, in place of the one of that name; without films it is gone."""
        with _plain_errors(), self._file.transaction() as connection:
            connection.execute("DELETE FROM collections WHERE name = ?", (name,))
            connection.executemany(
                "INSERT OR IGNORE INTO collections VALUES (?, ?)", [(name, key) for key in keys]
            )

    def searches(self) -> dict[str, str]:
        """Return the saved searches by name, each a question as JSON."""
        with _plain_errors():
            return dict(self._file.read("SELECT name, question FROM searches ORDER BY name"))

    def save_search(self, name: str, question: str) -> None:
        """Keep a search, in place of the one of that name."""
        self._do("INSERT OR REPLACE INTO searches VALUES (?, ?)", name, question)

    def forget_search(self, name: str) -> None:
        """Drop a saved search."""
        self._do("DELETE FROM searches WHERE name = ?", name)

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def _do(self, statement: str, *values: object) -> None:
        with _plain_errors(), self._file.transaction() as connection:
            connection.execute(statement, values)


@contextmanager
def _plain_errors() -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        full = getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL
        raise _full() if full else _unavailable() from error
    except OSError as error:
        full = error.errno in {errno.ENOSPC, errno.EDQUOT}
        raise _full() if full else _unavailable() from error


def _full() -> LibraryFullError:
    return LibraryFullError("There is no room on the disk for the library.")


def _unavailable() -> LibraryUnavailableError:
    return LibraryUnavailableError("The library cannot be read or written.")


def _row(film: Film) -> tuple[Any, ...]:
    values = {name: getattr(film, name) for name in _COLUMNS}
    values |= {
        "path": str(film.path),
        "tags": json.dumps(film.tags),
        "typed": json.dumps(sorted(film.typed)),
        "vanished": int(film.vanished),
        "kind": film.kind.value,
    }
    return tuple(values.values())


def _texts(written: str) -> list[str]:
    return json.loads(written) if written != "[]" else []  # most are empty, and films are many


def _film(row: tuple[Any, ...]) -> Film:
    values = list(row)
    for place, read in _READ:
        values[place] = read(values[place])
    return Film(*values)


_READ: Final[tuple[tuple[int, Callable[[Any], Any]], ...]] = tuple(
    (_COLUMNS.index(name), read)
    for name, read in (
        ("path", Path),
        ("kind", {kind.value: kind for kind in Kind}.__getitem__),
        ("tags", lambda written: tuple(_texts(written))),
        ("typed", lambda written: frozenset(_texts(written))),
        ("vanished", bool),
    )
)
"""The columns that are not as the film has them: their places, and what reads them."""
