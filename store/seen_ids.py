"""Which ids a feed has named so far, in bounded memory: in a database that is never kept."""

from __future__ import annotations

import sqlite3
from types import TracebackType
from typing import Self

from store.errors import DiskFullError


class SeenIds:
    """Ids and the places they were first seen at, kept in a temporary file beyond a few MB."""

    def __init__(self) -> None:
        self._database = sqlite3.connect("", isolation_level=None)
        self._database.executescript(
            "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -8192;"
            "CREATE TABLE seen (id TEXT PRIMARY KEY, place TEXT) WITHOUT ROWID; BEGIN"
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._database.close()

    def add(self, name: str, place: str) -> str:
        """Remember an id; return where it was before, "" if it is new. Raises DiskFullError."""
        try:
            added = self._database.execute(
                "INSERT OR IGNORE INTO seen VALUES (?, ?)", (name, place)
            )
            if added.rowcount:
                return ""
            found = self._database.execute("SELECT place FROM seen WHERE id = ?", (name,))
            return str(found.fetchone()[0])
        except sqlite3.OperationalError as error:
            raise DiskFullError("There is no room left for temporary files.") from error
