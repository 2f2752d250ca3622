"""SQLite files for what people did themselves: what was once committed outlives a power cut."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext, suppress
from pathlib import Path
from typing import Any, Final, Literal

from store.turn import Turn

Synchronous = Literal["FULL", "NORMAL"]

_PATIENCE: Final = 5.0  # seconds another process may keep us waiting
_OPENING_PATIENCE: Final = 1.0  # a window waits for it
_CHECKPOINT: Final = 100  # pages, so that the log stays below half a megabyte
_WAL_RESET_MENDED: Final = ((3, 51, 3), (3, 50, 7), (3, 44, 6))


class DurableFile:
    """One connection to one file, the only one of this process.

    The file has a write-ahead log that is flushed at every commit (FULL). Of all processes one at a
    time reads, writes or moves the log into the file: SQLite before 3.51.3 can lose what one
    connection writes while another does that ("WAL reset").
    """

    def __init__(self, path: Path | None, synchronous: Synchronous = "FULL") -> None:
        """Open or make the file, for its owner alone; None keeps it in memory.

        synchronous: NORMAL loses commits with the power; it is there to prove that FULL does not.
        Raises sqlite3.Error or OSError.
        """
        self._path = path
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
        with self._turn(_OPENING_PATIENCE):
            if path is not None:
                path.touch(mode=0o600)  # its log takes the same mode
            self._connection = _connected(path, synchronous)

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Commit what the block executes, or nothing of it. Raises sqlite3.Error or OSError."""
        with self._turn(_PATIENCE):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:  # a full disk may have ended it already
                    self._connection.execute("ROLLBACK")
                raise

    def read(self, sql: str, *values: object) -> list[Any]:
        """Return what a query finds. Raises sqlite3.Error or OSError."""
        with self._turn(_PATIENCE):
            return self._connection.execute(sql, values).fetchall()

    def empty_log(self) -> None:
        """Move the log into the file and cut it: nothing that was deleted stays in it."""
        with self._turn(_PATIENCE):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Move the log into the file, and close it."""
        with suppress(OSError), closing(self._connection), self._turn(_PATIENCE):
            self._connection.close()

    def _turn(self, patience: float) -> AbstractContextManager[object]:
        if self._path is None:
            return nullcontext()
        return Turn(self._path.with_name(self._path.name + ".turn"), patience)


def _connected(path: Path | None, synchronous: Synchronous) -> sqlite3.Connection:
    try:
        return _prepared(path, synchronous, "NORMAL")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_IOERR_SHMSIZE:
            raise
    # A full disk has no room for the index of the log; a connection that is alone needs no file.
    return _prepared(path, synchronous, "EXCLUSIVE")


def _prepared(path: Path | None, synchronous: Synchronous, locking: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        path or ":memory:",
        timeout=_OPENING_PATIENCE,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        for pragma in (
            f"locking_mode = {locking}",
            "journal_mode = WAL",
            f"synchronous = {synchronous}",
            "fullfsync = ON",  # on macOS; elsewhere it is nothing
            "checkpoint_fullfsync = ON",
            f"wal_autocheckpoint = {_CHECKPOINT}",
            "mmap_size = 0",  # an error while reading is an error, and no signal
            "foreign_keys = ON",
            "secure_delete = ON",
            "trusted_schema = OFF",
            f"busy_timeout = {_PATIENCE * 1000:.0f}",
        ):
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def loses_log_resets(version: tuple[int, int, int]) -> bool:
    """Tell whether this SQLite has the "WAL reset" bug: 3.7.0 on, but for the mended ones."""
    newest, *backports = _WAL_RESET_MENDED
    mended = version >= newest or any(
        version[:2] == port[:2] and version >= port for port in backports
    )
    return version >= (3, 7, 0) and not mended
