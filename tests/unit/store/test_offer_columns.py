"""What is wanted of offers, answered by columns as by each offer."""

from __future__ import annotations

import sqlite3

import numpy as np
import pytest

from store.catalog import Catalog
from store.catalog_writer import CatalogRow, CatalogWriter
from store.errors import IndexDamagedError
from store.offer_columns import OfferColumns
from store.offer_filter import fits
from store.types import ANYTHING, Product, Wanted

COUNT = 200
WANTED = [
    ANYTHING,
    Wanted(lowest_price=20.0),
    Wanted(highest_price=20.0),
    Wanted(lowest_price=10.0, highest_price=30.0, currency="EUR"),
    Wanted(currency="EUR"),
    Wanted(brands=frozenset({"ACME"})),
    Wanted(brands=frozenset({"straße", "Zoë", "Acme", "Other", "Fifth", "Sixth"})),
    Wanted(colors=frozenset({"red"})),
    Wanted(sizes=frozenset({"m", "L"})),
    Wanted(in_stock=True),
    Wanted(ships_to="de"),
    Wanted(ships_to="E"),
    Wanted(highest_price=40.0, colors=frozenset({"RED"}), sizes=frozenset({"M"}), in_stock=True),
    Wanted(brands=frozenset({"nobody"})),
]


def offer(number, random):
    def one_of(*all_of):
        return all_of[random.integers(len(all_of))]

    return Product(
        id=f"p{number}",
        title="Title",
        brand=one_of("Acme", "STRASSE", "ZOË", "Other", "Fifth", "Sixth", ""),
        price=one_of(None, 5.0, 20.0, 25.5, 40.0),
        currency=one_of("EUR", "USD"),
        url="https://shop.example/p",
        category="upper body",
        color=one_of("red", "blue", ""),
        size=one_of("M", "L", ""),
        in_stock=one_of(True, False, None),
        ships_to=one_of((), ("DE",), ("DE", "FR"), ("US",)),
    )


def offered(number, random):
    """Return the offers of one product: one brand and colour, up to three prices and sizes."""
    lead = offer(number, random)
    others = [offer(number, random) for _ in range(random.integers(3))]
    same = {"brand": lead.brand, "color": lead.color}
    return [lead, *(type(lead)(**{**_fields(other), **same}) for other in others)]


def _fields(product):
    return {name: getattr(product, name) for name in product.__slots__}


@pytest.fixture(scope="module", params=[range(COUNT), range(0, COUNT, 3)], ids=["all", "a third"])
def catalogue(request, tmp_path_factory):
    """A catalogue with products in these rows, and its offers by row."""
    path = tmp_path_factory.mktemp("catalogue") / "catalog.sqlite"
    random = np.random.default_rng(5)
    offers = {row: offered(row, random) for row in request.param}
    writer = CatalogWriter(path, "2026-05-03")
    for row, (lead, *others) in offers.items():
        writer.add(CatalogRow(row, lead, b"", row, 0, 0))
        for other in others:
            writer.offer(row, other)
    writer.finish()
    writer.close()
    return path, offers


@pytest.mark.parametrize("wanted", WANTED, ids=str)
def test_a_product_fits_where_one_of_its_offers_does(catalogue, wanted):
    path, offers = catalogue
    catalog = Catalog(path, "upper body")
    allowed = catalog.allowed(wanted, COUNT)
    catalog.close()
    found = {row for row in offers if allowed[row]}
    assert found == {row for row, own in offers.items() if any(fits(o, wanted) for o in own)}


def test_one_filter_after_another_is_answered_anew(catalogue):
    path, _ = catalogue
    catalog = Catalog(path, "upper body")
    counts = [int(catalog.allowed(wanted, COUNT).sum()) for wanted in (*WANTED, *WANTED)]
    catalog.close()
    assert counts[: len(WANTED)] == counts[len(WANTED) :]


def test_a_row_beyond_the_vectors_is_damage(catalogue):
    path, _ = catalogue
    connection = sqlite3.connect(path)
    with pytest.raises(IndexDamagedError):
        OfferColumns.read(connection, COUNT // 2)
    connection.close()


def test_a_file_that_is_no_catalogue_is_damage(tmp_path):
    connection = sqlite3.connect(tmp_path / "empty")
    with pytest.raises(IndexDamagedError):
        OfferColumns.read(connection, COUNT)
    connection.close()
