"""The record of the history sees what is missing."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from app.soak.history_record import HistoryRecord
from app.soak.tally import Faults


@pytest.fixture
def written(tmp_path):
    """Write thirty numbers and change the file behind the record's back."""

    def change(sql):
        with closing(HistoryRecord(tmp_path)) as record:
            for number in range(1, 31):
                record.write(number)
        with closing(sqlite3.connect(tmp_path / "history.sqlite")) as connection:
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute(sql)
            connection.commit()
        with closing(HistoryRecord(tmp_path)) as record:
            return record.faults(30)

    return change


@pytest.mark.parametrize(
    ("sql", "faults"),
    [
        ("SELECT 1", Faults()),
        ("DELETE FROM films WHERE watched = 30", Faults(lost=True)),
        ("DELETE FROM films WHERE watched > 27", Faults(lost=True)),
        ("DELETE FROM films WHERE watched = 29", Faults(torn=True)),
        ("UPDATE films SET title = 'x' WHERE watched = 7", Faults(torn=True)),
        ("DELETE FROM pictures WHERE address LIKE '%/30.mkv'", Faults(lost=True)),
        ("DELETE FROM pictures WHERE address LIKE '%/3.mkv'", Faults(torn=True)),
        ("UPDATE pictures SET jpeg = x'00' WHERE address LIKE '%/6.mkv'", Faults(torn=True)),
    ],
)
def test_what_is_missing_is_told(written, sql, faults):
    assert written(sql) == faults


def test_more_than_was_acknowledged_is_no_fault(tmp_path):
    with closing(HistoryRecord(tmp_path)) as record:
        for number in range(1, 31):
            record.write(number)
        assert record.faults(12) == Faults()


def test_damage_is_told(tmp_path):
    HistoryRecord(tmp_path).close()
    (tmp_path / "history.sqlite").write_bytes(b"no database")
    with closing(HistoryRecord(tmp_path)) as record:
        assert record.faults(0) == Faults(damaged=True)
