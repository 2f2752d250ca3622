"""The SQLite file of one film and one model."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from store.errors import (
    DiskFullError,
    FilmIndexDamagedError,
    FilmIndexMissingError,
    NotWritableError,
)

VERSION: Final = 1
SCHEMA: Final = (
    "CREATE TABLE about (json TEXT NOT NULL, complete INTEGER NOT NULL) STRICT",
    """CREATE TABLE shots (number INTEGER PRIMARY KEY, start REAL NOT NULL,
        end REAL NOT NULL) STRICT""",
    """CREATE TABLE frames (number INTEGER PRIMARY KEY, shot INTEGER NOT NULL, pts REAL NOT NULL,
        vector BLOB NOT NULL) STRICT""",
    "CREATE TABLE thumbnails (number INTEGER PRIMARY KEY, webp BLOB NOT NULL) STRICT",
    """CREATE TABLE lines (number INTEGER PRIMARY KEY, kind TEXT NOT NULL, start REAL NOT NULL,
        end REAL NOT NULL, text TEXT NOT NULL, vector BLOB NOT NULL) STRICT""",
    f"PRAGMA user_version = {VERSION}",
)
_REFUSING: Final = frozenset(
    {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_IOERR}
)
_PATIENCE: Final = 5.0  # seconds another process may keep us waiting


def connect(path: Path, *, writing: bool = False) -> sqlite3.Connection:
    """Open a file, which must be there unless it is to be written.

    Raises FilmIndexMissingError, FilmIndexDamagedError.
    """
    if not writing and not path.is_file():
        raise FilmIndexMissingError(f"There is no film index {path.name}.")
    with plain_errors(path):
        # A journal, not a log: the reader of a killed writer's file rolls it back by itself.
        connection = sqlite3.connect(
            path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False
        )
        try:
            for pragma in ("trusted_schema = OFF", "mmap_size = 0", "cell_size_check = ON"):
                connection.execute(f"PRAGMA {pragma}")
            if writing:
                connection.execute("PRAGMA synchronous = NORMAL")
            else:
                connection.execute("PRAGMA query_only = ON")
            _check(connection, writing=writing)
        except BaseException:
            connection.close()
            raise
    return connection


@contextmanager
def plain_errors(path: Path) -> Iterator[None]:
    """Turn what SQLite says into DiskFullError, NotWritableError or FilmIndexDamagedError."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the primary one of extended codes
        if code == sqlite3.SQLITE_FULL:
            raise DiskFullError(f"There is no room left in {path.parent}.") from error
        if code in _REFUSING:
            raise NotWritableError(f"The film index {path} cannot be written: {error}.") from error
        raise FilmIndexDamagedError(f"The film index {path.name} is damaged: {error}.") from error


def _check(connection: sqlite3.Connection, *, writing: bool) -> None:
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version == 0 and writing:
        connection.execute("BEGIN IMMEDIATE")
        for statement in SCHEMA:
            connection.execute(statement)
        connection.execute("COMMIT")
    elif version != VERSION:
        raise sqlite3.DatabaseError(f"version {version}")
