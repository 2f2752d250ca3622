"""Files of older programs, brought up to date."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from store.errors import LibraryBusyError, LibraryUnavailableError
from store.library.library import Library
from store.library.migration import KEPT_BACKUPS, backups, migrate
from store.library.schema import NEWEST
from tests.old_library import FILMS, write_old_library


@pytest.fixture
def old(tmp_path):
    path = tmp_path / "library.sqlite"
    write_old_library(path)
    return path


def test_an_old_library_keeps_all_it_had(old):
    with closing(Library(old)) as library:
        assert len(library.films()) == FILMS
        assert library.films()[0].typed == {"title"}
        assert library.collections() == {"Best": (f"{0:032x}",)}
        assert library.searches() == {"Dogs": "{}"}


def test_a_migrated_file_has_the_tables_of_a_new_one(old, tmp_path):
    Library(old).close()
    Library(tmp_path / "new.sqlite").close()
    assert _columns(old) == _columns(tmp_path / "new.sqlite")


def test_the_file_of_before_is_kept(old):
    Library(old).close()
    (kept,) = backups(old)
    assert kept.name == f"library.sqlite.before-{NEWEST}"
    with closing(sqlite3.connect(kept)) as connection:
        assert connection.execute("SELECT count(*) FROM films").fetchone() == (FILMS,)


def test_only_the_newest_backups_are_kept(old):
    for number in range(9990, 9994):
        old.with_name(f"library.sqlite.before-{number}").touch()
    migrate(old)
    assert len(backups(old)) == KEPT_BACKUPS


def test_a_migration_leaves_nothing_beside(old):
    migrate(old)
    left = {path.name for path in old.parent.iterdir()}
    assert left == {old.name, f"{old.name}.turn", f"{old.name}.before-{NEWEST}"}


def test_a_library_that_is_in_use_is_not_migrated(old):
    with closing(sqlite3.connect(old)) as other:
        other.execute("SELECT count(*) FROM films").fetchone()
        with pytest.raises(LibraryBusyError):
            migrate(old, patience=0.1)
    with closing(Library(old)) as library:
        assert len(library.films()) == FILMS


def test_a_migration_that_fails_leaves_the_old_file(old, monkeypatch):
    from store.library import schema

    monkeypatch.setitem(schema.REVISIONS, NEWEST, ("NONSENSE",))
    with pytest.raises(LibraryUnavailableError):
        Library(old)
    monkeypatch.undo()
    with closing(Library(old)) as library:
        assert len(library.films()) == FILMS


def test_two_programs_that_start_at_once_migrate_once(old):
    script = "import sys; from pathlib import Path; from store.library.library import Library; "
    script += "library = Library(Path(sys.argv[1])); print(len(library.films())); library.close()"
    command = [sys.executable, "-c", script, str(old)]
    both = [subprocess.Popen(command, stdout=subprocess.PIPE) for _number in range(2)]
    said = [one.communicate(timeout=60)[0].strip() for one in both]
    assert said == [str(FILMS).encode()] * 2


def test_a_library_that_is_up_to_date_opens_without_alembic(tmp_path):
    Library(tmp_path / "library.sqlite").close()
    script = "import sys; from pathlib import Path; from store.library.library import Library; "
    script += "Library(Path(sys.argv[1])); print(*({'alembic', 'sqlalchemy'} & set(sys.modules)))"
    command = [sys.executable, "-c", script, str(tmp_path / "library.sqlite")]
    assert subprocess.run(command, capture_output=True, check=True).stdout.strip() == b""


def _columns(path):
    with closing(sqlite3.connect(path)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        return {
            name: connection.execute(f"PRAGMA table_info({name})").fetchall()
            for (name,) in tables.fetchall()
            if name != "alembic_version"
        }
