from __future__ import annotations

import sqlite3

import pytest

from app import version_floors
from app.version_floors import old_picture_libraries, sqlite_words


def test_an_sqlite_that_loses_writes_is_told(monkeypatch):
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 51, 2))
    assert "one write at a time" in sqlite_words()


def test_a_mended_sqlite_is_only_named(monkeypatch):
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 51, 3))
    assert "lose" not in sqlite_words()


def test_the_installed_picture_libraries_are_new_enough():
    assert old_picture_libraries() == []


@pytest.mark.parametrize(
    ("found", "old"), [("12.9.9", True), ("13.0.0", False), ("13.0.0rc1", True), ("100.1", False)]
)
def test_an_old_pillow_is_named(monkeypatch, found, old):
    monkeypatch.setattr(version_floors, "version", {"pillow": found}.get)
    monkeypatch.setattr(version_floors, "_PICTURES", {"pillow": (13, 0, 0)})
    assert bool(old_picture_libraries()) is old
