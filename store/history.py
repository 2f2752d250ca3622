"""What was watched, and how far: a small SQLite file that a killed program leaves whole."""

from __future__ import annotations

import sqlite3
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Any, Final

from store.errors import HistoryUnavailableError

KEPT: Final = 200
_LEAST_BEGUN: Final = 10.0
_END_SHARE, _END_SECONDS = 0.05, 60.0
_VERSION: Final = 1
_DAMAGE: Final = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_SCHEMA: Final = f"""
    CREATE TABLE films (address TEXT PRIMARY KEY, title TEXT NOT NULL, position REAL NOT NULL,
        duration REAL NOT NULL, watched REAL NOT NULL) STRICT;
    CREATE TABLE pictures (address TEXT PRIMARY KEY REFERENCES films ON DELETE CASCADE,
        jpeg BLOB NOT NULL) STRICT;
    PRAGMA user_version = {_VERSION};
"""


@dataclass(frozen=True, slots=True)
class Watched:
    """A film and the place in it.

    address: absolute path, or URL. position, duration: seconds; a duration of 0 is unknown.
    watched: when it was last played, seconds since the epoch.
    """

    address: str
    title: str
    position: float
    duration: float
    watched: float

    @property
    def finished(self) -> bool:
        """Whether only the end is left: the last 5 %, of a long film the last minute."""
        end = min(self.duration * _END_SHARE, _END_SECONDS)
        return self.duration > 0 and self.position >= self.duration - end

    @property
    def place(self) -> float:
        """Seconds to go on at; 0 for films hardly begun, finished, or without a duration."""
        begun = self.position >= _LEAST_BEGUN and self.duration > 0
        return self.position if begun and not self.finished else 0.0


class History:
    """The newest KEPT films, each with at most one small picture.

    Never use it from two threads at once, closing it included: that ends the program.
    All methods raise HistoryUnavailableError where the disk or another program is in the way.
    """

    def __init__(self, path: Path | None) -> None:
        """Open or make the file; None keeps everything in memory.

        A damaged file is kept aside as NAME.damaged, and `was_damaged` says so.
        """
        self._path = path
        self.was_damaged = False
        try:
            self._connection = _opened(path)
        except _DamagedError:
            self._keep_aside()
            self._connection = _opened(path)

    def films(self) -> list[Watched]:
        """Return every film, the newest first."""
        rows = self._run("SELECT * FROM films ORDER BY watched DESC")
        return [Watched(*row) for row in rows]

    def remember(self, film: Watched) -> None:
        """Keep a film's newest place; the oldest films go when there are too many."""
        self._run(
            "INSERT INTO films VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET title = excluded.title, position = excluded.position,"
            " duration = excluded.duration, watched = excluded.watched",
            *astuple(film),
        )
        self._run(
            "DELETE FROM films WHERE address NOT IN"
            " (SELECT address FROM films ORDER BY watched DESC LIMIT ?)",
            KEPT,
        )

    def keep_picture(self, address: str, jpeg: bytes) -> None:
        """Keep a picture of a film that is remembered, in place of the former."""
        self._run(
            "INSERT INTO pictures SELECT address, ? FROM films WHERE address = ?"
            " ON CONFLICT DO UPDATE SET jpeg = excluded.jpeg",
            jpeg,
            address,
        )

    def picture(self, address: str) -> bytes:
        """Return the JPEG kept of a film; empty where there is none."""
        rows: list[tuple[bytes]] = self._run("SELECT jpeg FROM pictures WHERE address = ?", address)
        return rows[0][0] if rows else b""

    def clear(self) -> None:
        """Forget every film and picture; SQLite writes zeros over them."""
        self._run("DELETE FROM films")

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def _run(self, sql: str, *values: object) -> list[Any]:
        try:
            with self._connection:
                return self._connection.execute(sql, values).fetchall()
        except sqlite3.Error as error:
            raise HistoryUnavailableError("The history cannot be read or written.") from error

    def _keep_aside(self) -> None:
        assert self._path is not None  # noqa: S101 - memory is never damaged
        try:
            self._path.replace(self._path.with_name(self._path.name + ".damaged"))
        except OSError as error:
            raise HistoryUnavailableError("The damaged history cannot be moved aside.") from error
        self.was_damaged = True


class _DamagedError(Exception):
    """The file is no history of ours."""


def _opened(path: Path | None) -> sqlite3.Connection:
    """Return a connection to a whole file, with its tables."""
    try:
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch(mode=0o600)  # what a person watches is not for others to read
        connection = sqlite3.connect(path or ":memory:", timeout=1.0, check_same_thread=False)
    except (OSError, sqlite3.Error) as error:
        raise HistoryUnavailableError("The history cannot be opened.") from error
    try:
        _prepare(connection)
    except sqlite3.Error as error:
        connection.close()
        if error.sqlite_errorcode & 0xFF in _DAMAGE:
            raise _DamagedError from error
        raise HistoryUnavailableError("The history cannot be opened.") from error
    except _DamagedError:
        connection.close()
        raise
    return connection


def _prepare(connection: sqlite3.Connection) -> None:
    """Check the file, and make the tables of a new one."""
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")
    holdings = set(connection.execute("SELECT name FROM sqlite_schema WHERE type != 'index'"))
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if not holdings and not version:
        connection.executescript(f"BEGIN IMMEDIATE; {_SCHEMA} COMMIT;")
        return
    whole = connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
    if not whole or version != _VERSION or holdings != {("films",), ("pictures",)}:
        raise _DamagedError
