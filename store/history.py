"""What was watched, and how far: a small SQLite file that a killed program leaves whole."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Final

from store.damage import is_damage, keep_aside
from store.durable import DurableFile, Synchronous
from store.errors import HistoryFullError, HistoryUnavailableError

KEPT: Final = 200
_LEAST_BEGUN: Final = 10.0
_END_SHARE, _END_SECONDS = 0.05, 60.0
_VERSION: Final = 1
_SCHEMA: Final = (
    """CREATE TABLE films (address TEXT PRIMARY KEY, title TEXT NOT NULL, position REAL NOT NULL,
        duration REAL NOT NULL, watched REAL NOT NULL) STRICT""",
    """CREATE TABLE pictures (address TEXT PRIMARY KEY REFERENCES films ON DELETE CASCADE,
        jpeg BLOB NOT NULL) STRICT""",
    f"PRAGMA user_version = {_VERSION}",
)


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

    def __init__(self, path: Path | None, synchronous: Synchronous = "FULL") -> None:
        """Open or make the file; None keeps everything in memory. synchronous: as DurableFile.

        A damaged file is kept aside as NAME.damaged, and `was_damaged` says so.
        """
        self.was_damaged = False
        with _plain_errors():
            try:
                self._file = _opened(path, synchronous)
            except _DamagedError:
                assert path is not None  # noqa: S101 - memory is never damaged
                keep_aside(path)
                self.was_damaged = True
                self._file = _opened(path, synchronous)

    def films(self) -> list[Watched]:
        """Return every film, the newest first."""
        with _plain_errors():
            rows = self._file.read("SELECT * FROM films ORDER BY watched DESC")
        return [Watched(*row) for row in rows]

    def remember(self, film: Watched) -> None:
        """Keep a film's newest place; the oldest films go when there are too many."""
        with _plain_errors(), self._file.transaction() as connection:
            connection.execute(
                "INSERT INTO films VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT DO UPDATE SET title = excluded.title, position = excluded.position,"
                " duration = excluded.duration, watched = excluded.watched",
                astuple(film),
            )
            connection.execute(
                "DELETE FROM films WHERE address NOT IN"
                " (SELECT address FROM films ORDER BY watched DESC LIMIT ?)",
                (KEPT,),
            )

    def keep_picture(self, address: str, jpeg: bytes) -> None:
        """Keep a picture of a film that is remembered, in place of the former."""
        with _plain_errors(), self._file.transaction() as connection:
            connection.execute(
                "INSERT INTO pictures SELECT address, ? FROM films WHERE address = ?"
                " ON CONFLICT DO UPDATE SET jpeg = excluded.jpeg",
                (jpeg, address),
            )

    def picture(self, address: str) -> bytes:
        """Return the JPEG kept of a film; empty where there is none."""
        with _plain_errors():
            rows = self._file.read("SELECT jpeg FROM pictures WHERE address = ?", address)
        return bytes(rows[0][0]) if rows else b""

    def clear(self) -> None:
        """Forget every film and picture; SQLite writes zeros over them."""
        with _plain_errors():
            with self._file.transaction() as connection:
                connection.execute("DELETE FROM films")
            self._file.empty_log()

    def close(self) -> None:
        """Close the file."""
        self._file.close()


class _DamagedError(Exception):
    """The file is no history of ours."""


@contextmanager
def _plain_errors() -> Iterator[None]:
    """Turn what SQLite and the system say into our own sentences."""
    try:
        yield
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL:
            raise HistoryFullError("There is no room on the disk for the history.") from error
        raise HistoryUnavailableError("The history cannot be read or written.") from error
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise HistoryFullError("There is no room on the disk for the history.") from error
        raise HistoryUnavailableError("The history cannot be read or written.") from error


def _opened(path: Path | None, synchronous: Synchronous) -> DurableFile:
    """Return a whole file, with its tables."""
    try:
        file = DurableFile(path, synchronous)
    except sqlite3.DatabaseError as error:
        raise _judged(error) from error
    try:
        _prepare(file)
    except sqlite3.DatabaseError as error:
        file.close()
        raise _judged(error) from error
    except _DamagedError:
        file.close()
        raise
    return file


def _judged(error: sqlite3.DatabaseError) -> Exception:
    """Return what it means: the bytes are wrong, or the system refuses."""
    return _DamagedError() if is_damage(error) else error


def _prepare(file: DurableFile) -> None:
    """Check the file, and make the tables of a new one."""
    holdings = set(file.read("SELECT name FROM sqlite_schema WHERE type != 'index'"))
    version = file.read("PRAGMA user_version")[0][0]
    if not holdings and not version:
        with file.transaction() as connection:
            for statement in _SCHEMA:
                connection.execute(statement)
        return
    whole = file.read("PRAGMA quick_check(1)")[0][0] == "ok"
    if not whole or version != _VERSION or holdings != {("films",), ("pictures",)}:
        raise _DamagedError
