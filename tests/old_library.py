"""Libraries as the first programs wrote them, before there were revisions."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from store.library.schema import FIRST, REVISIONS

FILMS = 40


def write_old_library(path: Path, films: int = FILMS) -> None:
    """Write a file of the first revision, with films, a collection and a search."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        for statement in REVISIONS[FIRST]:
            connection.execute(statement)
        connection.executemany(
            "INSERT INTO films VALUES (?, ?, 1, 1.0, ?, 'film', 0, '', 0, 0, '', '[]', '', '', 0,"
            " 0, 0, 0, 0, '[\"title\"]')",
            [(f"{n:032x}", f"/films/{n}.mkv", f"Film {n}") for n in range(films)],
        )
        connection.execute("INSERT INTO collections VALUES ('Best', ?)", (f"{0:032x}",))
        connection.execute("INSERT INTO searches VALUES ('Dogs', '{}')")
        connection.commit()
