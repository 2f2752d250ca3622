"""The catalogue gives back what was written, and refuses files that are none of ours."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis.strategies import booleans, builds, none, sampled_from

from store.catalog import Catalog
from store.catalog_writer import CatalogRow, CatalogWriter
from store.errors import IndexDamagedError
from store.offer_filter import fits
from store.schema import offers, products
from store.types import ANYTHING, Product, Wanted

SKIRT = Product(
    id="7",
    title="Grüner Rock",
    brand="Östlich",
    price=None,
    currency="",
    url="https://shop.example/7",
    category="lower body",
    color="Grün",
    priced_on="2026-05-03",
)
OFFERS = [
    replace(SKIRT, id="small", size="S", price=59.0, currency="EUR", in_stock=True),
    replace(SKIRT, id="large", size="L", price=39.0, currency="EUR", in_stock=False),
    replace(SKIRT, id="abroad", size="L", price=49.0, currency="USD", ships_to=("US", "CA")),
]
ROW = CatalogRow(2, SKIRT, bytes(32), 5, 5, 9)


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "cata#log %41?.sqlite"
    catalog = CatalogWriter(path, "2026-05-03")
    catalog.add(ROW)
    for offer in OFFERS:
        catalog.offer(2, offer)
    catalog.finish()
    catalog.close()
    return path


@pytest.fixture
def catalog(path):
    catalog = Catalog(path, "lower body", "2026-05-03")
    yield catalog
    catalog.close()


def change(path, statement):
    connection = sqlite3.connect(path)
    with connection:
        connection.execute(statement)
    connection.close()


def test_product_comes_back_with_its_offers(catalog):
    (product,) = catalog.products([2]).values()
    assert product.offers == (SKIRT, *OFFERS)


def test_many_rows_at_once(catalog):
    assert list(catalog.products([2] * 10_000)) == [2]


def test_row_that_is_not_there(catalog):
    with pytest.raises(IndexDamagedError, match="no product 8"):
        catalog.products([2, 8])


@pytest.mark.parametrize("words", ["grun", "GRÜNER rock", "östl", "rock ostlich"])
def test_words_of_title_and_brand_are_found(catalog, words):
    assert [row for row, _ in catalog.worded(words, 5)] == [2]


@pytest.mark.parametrize("words", ["", "hose", '"', "rock OR", "NOT", "title:", "rocky) --"])
def test_other_words_and_odd_letters_find_nothing(catalog, words):
    assert catalog.worded(words, 5) == []


@pytest.mark.parametrize(
    "wanted",
    [
        Wanted(brands=frozenset({"ÖSTLICH", "x"})),
        Wanted(colors=frozenset({"grün"})),
        Wanted(sizes=frozenset({"l"}), highest_price=40.0, currency="EUR"),
        Wanted(in_stock=True, lowest_price=59.0),
        Wanted(ships_to="ca"),
    ],
)
def test_what_is_wanted_and_there_is_allowed(catalog, wanted):
    assert catalog.allowed(wanted, 4).tolist() == [False, False, True, False]


@pytest.mark.parametrize(
    "wanted",
    [
        Wanted(brands=frozenset({"Östl"})),
        Wanted(sizes=frozenset({"L"}), in_stock=True),
        Wanted(highest_price=45.0, currency="USD"),
        Wanted(ships_to="DE"),
        Wanted(ships_to="U"),
    ],
)
def test_no_offer_that_has_it_all_is_not_allowed(catalog, wanted):
    assert not catalog.allowed(wanted, 4).any()


@given(
    wanted=builds(
        Wanted,
        lowest_price=none() | sampled_from([0.0, 39.0, 40.0]),
        highest_price=none() | sampled_from([38.0, 49.0, 60.0]),
        currency=sampled_from(["", "EUR", "USD"]),
        brands=sampled_from([frozenset(), frozenset({"östlich"}), frozenset({"x"})]),
        sizes=sampled_from([frozenset(), frozenset({"s"}), frozenset({"S", "L"})]),
        in_stock=booleans(),
        ships_to=sampled_from(["", "US", "us", "DE"]),
    )
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_sql_and_python_mean_the_same(catalog, wanted):
    expected = any(fits(offer, wanted) for offer in (SKIRT, *OFFERS))
    assert bool(catalog.allowed(wanted, 4)[2]) is (expected or wanted == ANYTHING)


def test_names_are_counted_by_product(catalog):
    assert catalog.names(offers.c.size) == {"S": 1, "L": 1}
    assert catalog.names(products.c.brand) == {"Östlich": 1}


def test_prices_are_told_by_currency(catalog):
    assert catalog.prices() == {"EUR": (39.0, 59.0), "USD": (49.0, 49.0)}


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
        Catalog(path, "bag")


def test_table_of_other_columns_is_refused(path):
    change(path, "ALTER TABLE products DROP COLUMN title")
    with pytest.raises(IndexDamagedError, match="something else"):
        Catalog(path, "bag")


def test_file_that_is_no_database_is_refused(tmp_path):
    (tmp_path / "text.sqlite").write_text("no database, but longer than its header\n" * 9)
    with pytest.raises(IndexDamagedError, match="cannot be read"):
        Catalog(tmp_path / "text.sqlite", "bag")
