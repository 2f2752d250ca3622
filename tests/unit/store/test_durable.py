"""The file asks of SQLite what durability takes, and is written by one connection at a time."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor

import pytest

from store.durable import DurableFile, loses_log_resets
from store.turn import Turn


@pytest.fixture
def path(tmp_path):
    return tmp_path / "notes.sqlite"


@pytest.fixture
def file(path):
    file = DurableFile(path)
    with file.transaction() as connection:
        connection.execute("CREATE TABLE notes (number INTEGER PRIMARY KEY)")
    yield file
    file.close()


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),  # FULL
        ("mmap_size", 0),
        ("busy_timeout", 5000),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("trusted_schema", 0),
        ("wal_autocheckpoint", 100),
        ("checkpoint_fullfsync", 1),
    ],
)
def test_connection_is_set_up(file, pragma, value):
    assert file.read(f"PRAGMA {pragma}") == [(value,)]


def test_block_that_fails_leaves_nothing(file):
    with pytest.raises(sqlite3.IntegrityError), file.transaction() as connection:
        connection.executemany("INSERT INTO notes VALUES (?)", [(1,), (1,)])
    assert file.read("SELECT * FROM notes") == []


def test_log_stays_small(path, file):
    for number in range(500):
        with file.transaction() as connection:
            connection.execute("INSERT INTO notes VALUES (?)", (number,))
    assert path.with_name("notes.sqlite-wal").stat().st_size < 500_000


def test_closed_file_has_no_log(path, file):
    file.close()
    assert not path.with_name("notes.sqlite-wal").exists()


def test_writers_take_turns(path, file):
    """None is refused, although each holds the file while the others come."""

    def write(first):
        mine = DurableFile(path)
        for number in range(first, first + 25):
            with mine.transaction() as connection:
                connection.execute("INSERT INTO notes VALUES (?)", (number,))
        mine.close()

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(write, range(0, 100, 25)))
    assert file.read("SELECT count(*) FROM notes") == [(100,)]


def test_nobody_checkpoints_while_another_writes(path, file):
    """A second connection waits from before its commit until after its checkpoint."""
    other = DurableFile(path)
    other._turn = lambda _patience: Turn(path.with_name("notes.sqlite.turn"), 0.0)
    with file.transaction(), pytest.raises(TimeoutError), other.transaction():
        pass
    other.close()


@pytest.mark.parametrize(
    ("version", "loses"),
    [
        ((3, 6, 23), False),
        ((3, 7, 0), True),
        ((3, 40, 1), True),
        ((3, 44, 5), True),
        ((3, 44, 6), False),
        ((3, 45, 0), True),
        ((3, 50, 6), True),
        ((3, 50, 7), False),
        ((3, 51, 2), True),
        ((3, 51, 3), False),
        ((3, 52, 0), False),
    ],
)
def test_versions_that_lose_resets_are_known(version, loses):
    assert loses_log_resets(version) is loses
