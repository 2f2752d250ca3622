"""SQLite files whose bytes are wrong: told from what the system refuses, and kept aside."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Final

_DAMAGE: Final = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def is_damage(error: sqlite3.Error) -> bool:
    """Tell whether the bytes are wrong, and not the system in the way."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGE  # misuse has no code


def keep_aside(path: Path) -> Path:
    """Move a damaged file, with its log, to NAME.damaged, and return that. Raises OSError."""
    aside = path.with_name(path.name + ".damaged")
    path.replace(aside)
    log = path.with_name(path.name + "-wal")
    if log.exists():  # else the new file would take it for its own
        log.replace(aside.with_name(aside.name + "-wal"))
    path.with_name(path.name + "-shm").unlink(missing_ok=True)
    return aside
