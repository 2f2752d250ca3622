"""The catalogue gives back what was written, and refuses files that are none of ours."""

from __future__ import annotations

import sqlite3

import pytest

from store.catalog import Catalog, CatalogRow, CatalogWriter
from store.errors import IndexDamagedError
from store.types import Product

ROW = CatalogRow(
    key=7,
    product=Product(
        id="7",
        title="Grüner Rock",
        brand="",
        price=None,
        currency="",
        url="https://shop.example/7",
        category="lower body",
        color="",
    ),
    group=7,
    thumbnail_offset=5,
    thumbnail_length=9,
)


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "cata#log %41?.sqlite"
    with CatalogWriter(path) as catalog:
        catalog.add([ROW])
    return path


@pytest.fixture
def catalog(path):
    catalog = Catalog(path)
    yield catalog
    catalog.close()


def change(path, statement):
    connection = sqlite3.connect(path)
    with connection:
        connection.execute(statement)
    connection.close()


def test_row_comes_back(catalog):
    assert catalog.rows([7]) == {7: ROW}


def test_many_keys_at_once(catalog):
    assert catalog.rows([7] * 1000) == {7: ROW}


def test_key_that_is_not_there(catalog):
    with pytest.raises(IndexDamagedError, match="no product 8"):
        catalog.rows([7, 8])


def test_file_is_open_for_reading_only(path, catalog):
    with catalog._engine.connect() as connection, pytest.raises(Exception, match="readonly"):
        connection.exec_driver_sql("DELETE FROM products")


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE VIEW more AS SELECT * FROM products",
        "CREATE TRIGGER later AFTER INSERT ON products BEGIN DELETE FROM products; END",
        "CREATE TABLE more (id TEXT)",
        "DROP TABLE products",
    ],
)
def test_other_holdings_are_refused(path, statement):
    change(path, statement)
    with pytest.raises(IndexDamagedError, match="something else than products"):
        Catalog(path)


def test_table_of_other_columns_is_refused_when_read(path):
    change(path, "ALTER TABLE products DROP COLUMN title")
    catalog = Catalog(path)
    with pytest.raises(IndexDamagedError, match="cannot be read"):
        catalog.rows([7])
    catalog.close()


def test_file_that_is_no_database_is_refused(tmp_path):
    (tmp_path / "text.sqlite").write_text("no database, but longer than its header\n" * 9)
    with pytest.raises(IndexDamagedError, match="cannot be read"):
        Catalog(tmp_path / "text.sqlite")
