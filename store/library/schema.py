"""The tables of the library's file, revision by revision.

A new file is made by every statement in order; `store.library.migration` takes an older one there.
"""

from __future__ import annotations

from typing import Final

REVISIONS: Final[dict[str, tuple[str, ...]]] = {
    "0001": (
        "CREATE TABLE folders (path TEXT PRIMARY KEY, category TEXT NOT NULL) STRICT",
        """CREATE TABLE films (key TEXT PRIMARY KEY, path TEXT NOT NULL UNIQUE,
            size INTEGER NOT NULL, changed REAL NOT NULL, title TEXT NOT NULL, kind TEXT NOT NULL,
            year INTEGER NOT NULL, series TEXT NOT NULL, season INTEGER NOT NULL,
            episode INTEGER NOT NULL, category TEXT NOT NULL, tags TEXT NOT NULL,
            plot TEXT NOT NULL, caption TEXT NOT NULL, duration REAL NOT NULL,
            width INTEGER NOT NULL, height INTEGER NOT NULL, added REAL NOT NULL,
            vanished INTEGER NOT NULL, typed TEXT NOT NULL) STRICT""",
        """CREATE TABLE collections (name TEXT NOT NULL, film TEXT NOT NULL,
            PRIMARY KEY (name, film)) STRICT""",
        "CREATE TABLE searches (name TEXT PRIMARY KEY, question TEXT NOT NULL) STRICT",
    ),
    # What was read beside a film, so that only changes are read again; what is no film of its own.
    "0002": (
        "ALTER TABLE films ADD COLUMN beside TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE films ADD COLUMN tmdb INTEGER NOT NULL DEFAULT 0",
        """CREATE TABLE passed (path TEXT PRIMARY KEY, size INTEGER NOT NULL,
            changed REAL NOT NULL, film TEXT NOT NULL, why TEXT NOT NULL) STRICT""",
    ),
}
NEWEST: Final = max(REVISIONS)
FIRST: Final = min(REVISIONS)
STAMP: Final = "CREATE TABLE alembic_version (version_num VARCHAR(32) PRIMARY KEY NOT NULL)"
"""Where alembic keeps the revision of a file; the first files were made without it."""
