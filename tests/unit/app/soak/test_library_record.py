"""The record of the library sees what is missing."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from app.soak.library_record import LibraryRecord
from app.soak.tally import Faults


@pytest.fixture
def written(tmp_path):
    """Write twenty-eight numbers and change the file behind the record's back."""

    def change(sql):
        with closing(LibraryRecord(tmp_path)) as record:
            for number in range(1, 29):
                record.write(number)
        with closing(sqlite3.connect(tmp_path / "library.sqlite")) as connection:
            connection.execute(sql)
            connection.commit()
        with closing(LibraryRecord(tmp_path)) as record:
            return record.faults(28)

    return change


@pytest.mark.parametrize(
    ("sql", "faults"),
    [
        ("SELECT 1", Faults()),
        ("DELETE FROM films WHERE added = 28", Faults(lost=True)),
        ("DELETE FROM films WHERE added = 27", Faults(torn=True)),
        ("UPDATE films SET plot = 'y' WHERE added = 7", Faults(torn=True)),
        ("DELETE FROM collections WHERE name = '28'", Faults(lost=True)),
        ("DELETE FROM collections WHERE name = '24'", Faults(torn=True)),
    ],
)
def test_what_is_missing_is_told(written, sql, faults):
    assert written(sql) == faults


def test_damage_is_told(tmp_path):
    LibraryRecord(tmp_path).close()
    (tmp_path / "library.sqlite").write_bytes(b"no database")
    with closing(LibraryRecord(tmp_path)) as record:
        assert record.faults(0) == Faults(damaged=True)
