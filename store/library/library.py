"""The viewer's library: which films there are, in a file that a killed program leaves whole."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, Final

from store.durable import DurableFile
from store.errors import LibraryUnavailableError
from store.library.film import Film, Folder, Kind

_SCHEMA: Final = (
    "CREATE TABLE IF NOT EXISTS folders (path TEXT PRIMARY KEY, category TEXT NOT NULL) STRICT",
    """CREATE TABLE IF NOT EXISTS films (key TEXT PRIMARY KEY, path TEXT NOT NULL UNIQUE,
        size INTEGER NOT NULL, changed REAL NOT NULL, title TEXT NOT NULL, kind TEXT NOT NULL,
        year INTEGER NOT NULL, series TEXT NOT NULL, season INTEGER NOT NULL,
        episode INTEGER NOT NULL, category TEXT NOT NULL, tags TEXT NOT NULL, plot TEXT NOT NULL,
        caption TEXT NOT NULL, duration REAL NOT NULL, width INTEGER NOT NULL,
        height INTEGER NOT NULL, added REAL NOT NULL, vanished INTEGER NOT NULL,
        typed TEXT NOT NULL) STRICT""",
    """CREATE TABLE IF NOT EXISTS collections (name TEXT NOT NULL, film TEXT NOT NULL,
        PRIMARY KEY (name, film)) STRICT""",
    "CREATE TABLE IF NOT EXISTS searches (name TEXT PRIMARY KEY, question TEXT NOT NULL) STRICT",
)
_COLUMNS: Final = tuple(field.name for field in fields(Film))
_PUT: Final = (
    f"INSERT OR REPLACE INTO films ({', '.join(_COLUMNS)})"  # noqa: S608 - names of our own
    f" VALUES ({', '.join('?' * len(_COLUMNS))})"
)


class Library:
    """Folders, films, collections and saved searches. For one thread at a time.

    All methods raise LibraryUnavailableError where the disk or another program is in the way.
    """

    def __init__(self, path: Path | None) -> None:
        """Open or make the file; None keeps everything in memory."""
        with _plain_errors():
            self._file = DurableFile(path)
            with self._file.transaction() as connection:
                for statement in _SCHEMA:
                    connection.execute(statement)

    def folders(self) -> list[Folder]:
        """Return the folders that are looked through, by path."""
        with _plain_errors():
            rows = self._file.read("SELECT path, category FROM folders ORDER BY path")
        return [Folder(Path(path), category) for path, category in rows]

    def add_folder(self, folder: Folder) -> None:
        """Look through this folder, too; one that is known takes the category."""
        self._do("INSERT OR REPLACE INTO folders VALUES (?, ?)", str(folder.path), folder.category)

    def remove_folder(self, path: Path) -> None:
        """No longer look through this folder; its films stay until they are removed."""
        self._do("DELETE FROM folders WHERE path = ?", str(path))

    def films(self) -> list[Film]:
        """Return every film, by title."""
        with _plain_errors():
            rows = self._file.read("SELECT * FROM films ORDER BY title COLLATE NOCASE, path")
        return [_film(row) for row in rows]

    def film(self, key: str) -> Film | None:
        """Return the film of this key, if it is in the library."""
        with _plain_errors():
            rows = self._file.read("SELECT * FROM films WHERE key = ?", key)
        return _film(rows[0]) if rows else None

    def put(self, films: Iterable[Film]) -> None:
        """Keep films, each in place of the one with its key or its path."""
        with _plain_errors(), self._file.transaction() as connection:
            connection.executemany(_PUT, map(_row, films))

    def vanish(self, keys: Iterable[str]) -> None:
        """Note that the files of these films were not found."""
        self.put(replace(film, vanished=True) for key in list(keys) if (film := self.film(key)))

    def remove(self, keys: Iterable[str]) -> None:
        """Forget films; their files stay."""
        with _plain_errors(), self._file.transaction() as connection:
            for key in keys:
                connection.execute("DELETE FROM films WHERE key = ?", (key,))
                connection.execute("DELETE FROM collections WHERE film = ?", (key,))

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
    except (sqlite3.Error, OSError) as error:
        raise LibraryUnavailableError("The library cannot be read or written.") from error


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


def _film(row: tuple[Any, ...]) -> Film:
    values = dict(zip(_COLUMNS, row, strict=True))
    values |= {
        "path": Path(values["path"]),
        "kind": Kind(values["kind"]),
        "tags": tuple(json.loads(values["tags"])),
        "typed": frozenset(json.loads(values["typed"])),
        "vanished": bool(values["vanished"]),
    }
    return Film(**values)
