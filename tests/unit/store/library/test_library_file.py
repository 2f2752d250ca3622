"""The library's file: new, damaged, or of a newer program."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from store.errors import LibraryNewerError
from store.library.film import Folder
from store.library.library import Library


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "library.sqlite"
    with closing(Library(path)) as library:
        library.add_folder(Folder(tmp_path))
    return path


def test_a_new_file_is_empty(tmp_path):
    with closing(Library(tmp_path / "new.sqlite")) as library:
        assert library.films() == []
        assert not library.was_damaged


def test_a_library_can_be_in_memory():
    with closing(Library(None)) as library:
        assert library.folders() == []


def test_a_newer_programs_library_is_left_as_it_is(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    with pytest.raises(LibraryNewerError):
        Library(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM folders").fetchone() == (1,)


@pytest.mark.parametrize("place", [0, 4096 * 2 + 3])
def test_a_damaged_library_is_kept_aside(path, place):
    content = bytearray(path.read_bytes())
    content[place : place + 200] = b"\xff" * 200
    path.write_bytes(content)
    with closing(Library(path)) as library:
        assert library.was_damaged
        assert library.films() == []
    assert path.with_name("library.sqlite.damaged").read_bytes() == content


def test_what_is_no_library_is_kept_aside(tmp_path):
    path = tmp_path / "library.sqlite"
    path.write_text("my notes")
    with closing(Library(path)) as library:
        assert library.was_damaged
    assert path.with_name("library.sqlite.damaged").read_text() == "my notes"
