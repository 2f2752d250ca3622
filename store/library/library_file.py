"""Opens the library's file: a new one is made, an older one migrated, a damaged one kept aside."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from store.damage import is_damage, keep_aside
from store.durable import DurableFile
from store.errors import LibraryNewerError
from store.library.schema import FIRST, NEWEST, REVISIONS, STAMP


def open_library_file(path: Path | None) -> tuple[DurableFile, bool]:
    """Return a whole file with the newest tables, and whether a damaged one was kept aside.

    None: in memory. Raises LibraryNewerError, LibraryBusyError, sqlite3.Error or OSError.
    """
    try:
        return _up_to_date(path), False
    except _DamagedError:
        assert path is not None  # noqa: S101 - memory is never damaged
        keep_aside(path)
        return _prepared(path), True


class _DamagedError(Exception):
    """The file is no library of ours."""


class _BehindError(Exception):
    """An older program made the file."""


def _up_to_date(path: Path | None) -> DurableFile:
    try:
        return _prepared(path)
    except _BehindError:
        assert path is not None  # noqa: S101 - what is in memory is new
    from store.library.migration import migrate  # alembic: half a second no other start must pay

    try:
        migrate(path)
    except sqlite3.DatabaseError as error:
        raise _judged(error) from error
    return _prepared(path)


def _prepared(path: Path | None) -> DurableFile:
    try:
        file = DurableFile(path)
    except sqlite3.DatabaseError as error:
        raise _judged(error) from error
    try:
        _prepare(file)
    except sqlite3.DatabaseError as error:
        file.close()
        raise _judged(error) from error
    except BaseException:
        file.close()
        raise
    return file


def _judged(error: sqlite3.DatabaseError) -> Exception:
    return _DamagedError() if is_damage(error) else error


def _prepare(file: DurableFile) -> None:
    """Make the tables of a new file, or look whether those of this one are right."""
    tables = _tables(file)
    if not tables:
        _make(file)
        tables = _tables(file)
    revision = _revision(file, tables)
    if revision not in REVISIONS:
        raise LibraryNewerError("A newer TrendFlix wrote this library.")
    whole = file.read("PRAGMA quick_check(1)")[0][0] == "ok"
    if not whole or "films" not in tables:
        raise _DamagedError
    if revision != NEWEST:
        raise _BehindError


def _make(file: DurableFile) -> None:
    with file.transaction() as connection:
        if connection.execute("SELECT 1 FROM sqlite_schema").fetchone():
            return  # another program was first
        for statements in REVISIONS.values():
            for statement in statements:
                connection.execute(statement)
        connection.execute(STAMP)
        connection.execute("INSERT INTO alembic_version VALUES (?)", (NEWEST,))


def _tables(file: DurableFile) -> set[str]:
    return {name for (name,) in file.read("SELECT name FROM sqlite_schema WHERE type = 'table'")}


def _revision(file: DurableFile, tables: set[str]) -> str:
    if "alembic_version" not in tables:
        return FIRST
    rows = file.read("SELECT version_num FROM alembic_version")
    return str(rows[0][0]) if rows else FIRST
