"""Databases made to do something: refused before a row is read, whatever their hash says."""

from __future__ import annotations

import sqlite3
import time

import pytest

from store.catalog import Catalog
from store.errors import IndexDamagedError
from store.manifest import read_manifest
from tests.index_damage import make

HOSTILE = {
    "view": "CREATE VIEW more AS SELECT * FROM products",
    "view in place of a table": "ALTER TABLE offers RENAME TO offers2;"
    "CREATE VIEW offers AS SELECT * FROM offers2",
    "endless view": "CREATE VIEW endless AS WITH RECURSIVE n(i) AS "
    "(SELECT 1 UNION ALL SELECT i+1 FROM n) SELECT i FROM n",
    "trigger": "CREATE TRIGGER t AFTER INSERT ON products BEGIN DELETE FROM offers; END",
    "virtual table": "CREATE VIRTUAL TABLE more USING fts5(title)",
    "another tree": "CREATE VIRTUAL TABLE tree USING rtree(id, low, high)",
    "generated column": "ALTER TABLE products ADD COLUMN more AS (hex(zeroblob(900000)))",
    "index on an expression": "CREATE INDEX more ON products (hex(zeroblob(900000)))",
    "partial index": "CREATE INDEX more ON products (brand) WHERE length(title) > 3",
    "index": "CREATE INDEX more ON products (brand)",
    "table that checks": "CREATE TABLE more (a CHECK (length(hex(zeroblob(900000))) > a))",
    "table with a default": "CREATE TABLE more (a DEFAULT (randomblob(900000)))",
    "renamed column": "ALTER TABLE products RENAME COLUMN title TO name",
    "column gone": "ALTER TABLE offers DROP COLUMN price",
    "without rowid": "ALTER TABLE offers RENAME TO old;"
    "CREATE TABLE offers (key INTEGER NOT NULL PRIMARY KEY, row) WITHOUT ROWID",
    "statistics that mislead": "ANALYZE",
    "other words": "DROP TABLE words; CREATE VIRTUAL TABLE words USING fts5(title, brand)",
}


@pytest.fixture
def path(tmp_path):
    folder = make(tmp_path / "index")
    return folder / read_manifest(folder).segments[0].catalog


def change(path, script):
    connection = sqlite3.connect(path)
    connection.executescript(script)
    connection.close()


@pytest.mark.parametrize("script", HOSTILE.values(), ids=HOSTILE)
def test_other_schema_is_refused(path, script):
    change(path, script)
    with pytest.raises(IndexDamagedError, match="something else than products"):
        Catalog(path, "bag")


def test_schema_with_the_expected_text_over_other_pages_is_refused(path):
    change(
        path,
        "PRAGMA writable_schema=ON;"
        "UPDATE sqlite_schema SET rootpage=(SELECT rootpage FROM sqlite_schema WHERE name='offers')"
        " WHERE name='products'",
    )
    with pytest.raises(IndexDamagedError):
        opened_and_read(path)


@pytest.mark.parametrize(
    "script",
    [
        "UPDATE products SET title = CAST(zeroblob(2000000) AS TEXT) WHERE row = 1",
        "UPDATE products SET title = zeroblob(20) WHERE row = 1",
        "UPDATE products SET title = CAST(x'ff' AS TEXT) WHERE row = 1",
        "UPDATE products SET thumbnail_offset = 'far' WHERE row = 1",
        "UPDATE products SET thumbnail_length = 3.5 WHERE row = 1",
        "UPDATE offers SET price = 'cheap' WHERE row = 1",
        "UPDATE offers SET ships_to = zeroblob(4) WHERE row = 1",
        "DELETE FROM offers WHERE row = 1",
    ],
)
def test_row_that_is_none_of_ours_is_refused(path, script):
    change(path, script)
    with pytest.raises(IndexDamagedError):
        opened_and_read(path)


def opened_and_read(path):
    catalog = Catalog(path, "bag")
    try:
        catalog.products([1])
    finally:
        catalog.close()


def test_statement_that_goes_on_for_ever_is_stopped(path):
    change(
        path,
        "INSERT INTO offers SELECT NULL, a.row, a.id, a.url, a.price, a.currency,"
        " a.priced_on, a.size, a.in_stock, a.ships_to FROM offers a, offers b, offers c",
    )
    catalog = Catalog(path, "bag", patience=0.02)
    started = time.thread_time()
    with pytest.raises(IndexDamagedError, match="interrupted"):
        catalog.prices()
    assert time.thread_time() - started < 1
    catalog.close()


def test_whole_file_is_looked_through(path):
    catalog = Catalog(path, "bag")
    catalog.check_through()
    catalog.close()


def test_damage_that_opens_is_found_when_looked_through(path):
    content = bytearray(path.read_bytes())
    content[-4096:] = bytes(4096)
    path.write_bytes(content)
    catalog = Catalog(path, "bag")
    with pytest.raises(IndexDamagedError):
        catalog.check_through()
    catalog.close()
