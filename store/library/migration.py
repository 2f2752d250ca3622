"""Takes a library's file of an older program to the newest tables, on a copy, with a backup.

The file itself is only ever replaced in one step by a copy that is done and whole: a program that
is killed on the way leaves the old file, and the next start begins anew. Imports alembic and
SQLAlchemy, so nothing that starts imports this module.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from store.errors import LibraryBusyError
from store.library.schema import FIRST, NEWEST
from store.turn import Turn
from store.whole_file import sync_file, sync_folder

KEPT_BACKUPS: Final = 3
_PATIENCE: Final = 5.0
"""Seconds for another program to end its own migration, or to close the file."""
_EVERY: Final = 0.05  # seconds between two tries
_SCRIPTS: Final = Path(__file__).parent / "migrations"
_SIDE_FILES: Final = ("", "-journal", "-wal", "-shm")


def migrate(path: Path, patience: float = _PATIENCE) -> None:
    """Bring the file to the newest revision; one that is there already stays as it is.

    What it was is kept as NAME.before-REVISION, the newest three of those. Raises LibraryBusyError
    where another program has it open for `patience` seconds, sqlite3.Error or OSError.
    """
    end = time.monotonic() + patience
    while not _migrated(path, insist=time.monotonic() > end):
        time.sleep(_EVERY)  # without the turn, which who has it open needs to close it


def backups(path: Path) -> list[Path]:
    """Return what is kept of earlier revisions, the newest first."""
    return sorted(path.parent.glob(f"{path.name}.before-*"), reverse=True)


def _migrated(path: Path, *, insist: bool) -> bool:
    """Migrate, and say whether that is done; insist: a file in use is an error."""
    with Turn(path.with_name(path.name + ".turn"), _PATIENCE):
        if _revision_of(path) == NEWEST:  # another program was first
            return True
        try:
            with closing(_alone(path)) as old:
                _replace(path, old)
        except LibraryBusyError:
            if insist:
                raise
            return False
    return True


def _replace(path: Path, old: sqlite3.Connection) -> None:
    with _parts(path) as (new, backup):
        _copy(old, backup)
        _copy(old, new)
        _upgrade(new, _revision(old))
        _check(new)
        sync_file(new)
        old.close()  # Windows replaces nothing that is open
        _settle(backup, path.with_name(f"{path.name}.before-{NEWEST}"))
        _settle(new, path)
    for former in backups(path)[KEPT_BACKUPS:]:
        former.unlink(missing_ok=True)


def _alone(path: Path) -> sqlite3.Connection:
    """Open the file with its log moved into it, which works only while nobody else has it open."""
    connection = sqlite3.connect(path, timeout=0.1, isolation_level=None)
    try:
        (mode,) = connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    except sqlite3.OperationalError as error:
        connection.close()
        if error.sqlite_errorcode & 0xFF not in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
            raise
        raise LibraryBusyError("Another TrendFlix has the library open.") from error
    except BaseException:
        connection.close()
        raise
    if mode != "delete":
        connection.close()
        raise LibraryBusyError("Another TrendFlix has the library open.")
    return connection


def _revision_of(path: Path) -> str:
    with closing(sqlite3.connect(path, timeout=1.0)) as connection:
        return _revision(connection)


def _revision(connection: sqlite3.Connection) -> str:
    stamped = "SELECT 1 FROM sqlite_schema WHERE name = 'alembic_version'"
    if not connection.execute(stamped).fetchone():
        return FIRST
    return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])


@contextmanager
def _parts(path: Path) -> Iterator[tuple[Path, Path]]:
    """Give places for the new file and the backup; what a killed migration left there goes."""
    parts = (path.with_name(path.name + ".new-part"), path.with_name(path.name + ".backup-part"))
    _clear(parts)
    try:
        yield parts
    finally:
        _clear(parts)


def _clear(parts: tuple[Path, Path]) -> None:
    for part in parts:
        for end in _SIDE_FILES:
            part.with_name(part.name + end).unlink(missing_ok=True)


def _copy(source: sqlite3.Connection, target: Path) -> None:
    target.touch(mode=0o600)
    with closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
    sync_file(target)


def _settle(part: Path, path: Path) -> None:
    part.replace(path)
    sync_folder(path.parent)


def _upgrade(path: Path, revision: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with _connected(path) as connection:
        config.attributes["connection"] = connection
        if revision == FIRST:
            command.stamp(config, FIRST)
        command.upgrade(config, NEWEST)


@contextmanager
def _connected(path: Path) -> Iterator[Connection]:
    engine = create_engine("sqlite://", creator=lambda: sqlite3.connect(path), poolclass=NullPool)
    try:
        with engine.begin() as connection:
            yield connection
    except DBAPIError as error:
        raise (error.orig or error) from error
    finally:
        engine.dispose()


def _check(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
            raise sqlite3.DatabaseError("the migrated copy is damaged")
        if _revision(connection) != NEWEST:
            raise sqlite3.DatabaseError("the migrated copy is not of the newest revision")
