"""What every engine answers: the same data, the same questions, the same answers."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.index_writer import IndexMaker, IndexRow, write_index
from store.manifest import read_manifest
from store.offer_filter import fits
from store.segments import SegmentCatalog
from store.types import ANYTHING, Product, Wanted
from tests.small_index import SHA

DIMENSION, COUNT = 16, 1500
MAKER = IndexMaker("shop", "tiny", SHA, DIMENSION, priced_on="2026-05-03")
BRANDS = ("Ærø", "ZARA", "Nähwerk", "O'Neil", "Straße")
COLORS = ("Red", "BLUE", "grün")
SIZES = ("S", "M", "L", "Größe 42")
COUNTRIES = ((), ("DE", "AT"), ("FR",))


@cache
def embeddings(count: int, seed: int) -> np.ndarray:
    drawn = np.random.default_rng(seed).standard_normal((count, DIMENSION), np.float32)
    return drawn / np.linalg.norm(drawn, axis=1, keepdims=True)


@cache
def product(number: int, offer: int = 0) -> Product:
    drawn = np.random.default_rng(1000 * number + offer)
    name = f"{number}" if not offer else f"{number}-{offer}"
    return Product(
        id=name,
        title=f"Crème Mantel {number}" if number % 3 else f"T-Shirt {number}",
        brand=BRANDS[number % len(BRANDS)],
        price=None if drawn.random() < 0.05 else round(float(drawn.uniform(0, 1000)), 2),
        currency="EUR" if drawn.random() < 0.8 else "USD",
        url=f"https://shop{offer}.example/{name}",
        category="footwear" if number % 10 == 0 else "upper body",
        color=COLORS[number % len(COLORS)],
        thumbnail=f"picture {number}".encode(),
        size=SIZES[int(drawn.integers(len(SIZES)))],
        in_stock=(None, True, False)[int(drawn.integers(3))],
        ships_to=COUNTRIES[int(drawn.integers(len(COUNTRIES)))],
    )


def made_row(number: int, embedding: np.ndarray) -> IndexRow:
    others = tuple(product(number, offer) for offer in range(1, 1 + number % 3))
    return IndexRow(product(number), embedding, (f"gtin {number}",), others, b"%032d" % number)


def rows(numbers) -> list[IndexRow]:
    vectors = embeddings(COUNT, 1)
    made = [made_row(number, vectors[number]) for number in numbers]
    # The same look in another category.
    look = replace(product(1), id="twin", category="whole body")
    return [*made, IndexRow(look, vectors[1], ("gtin 1",))]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """An index some of whose products are dead."""
    folder = tmp_path_factory.mktemp("index")
    write_index(folder, MAKER, [rows(range(COUNT))])
    write_index(folder, MAKER, [rows(each for each in range(COUNT) if each % 7)])
    return folder


def segments(folder, _room):
    return SegmentCatalog(folder, read_manifest(folder))


def lance(folder, room):
    pytest.importorskip("lancedb", reason="LanceDB is not installed")
    from store.lance_catalog import LanceCatalog
    from store.lance_upload import upload

    upload(folder, read_manifest(folder), room, lambda _done: None)
    return LanceCatalog(room)


@pytest.fixture(scope="module", params=[segments, lance])
def catalog(request, folder, tmp_path_factory):
    with closing(request.param(folder, tmp_path_factory.mktemp("tables"))) as opened:
        yield opened


@cache
def living(category: str) -> list[IndexRow]:
    known = rows(each for each in range(COUNT) if each % 7)
    return [each for each in known if each.product.category == category]


def truth(query: np.ndarray, category: str, count: int, wanted: Wanted) -> list[str]:
    """Return the ids of the nearest, by looking at all of them."""
    fitting = [
        (float(each.embedding.astype(np.float16).astype(np.float32) @ query), each.product.id)
        for each in living(category)
        if any(fits(offer, wanted) for offer in (each.product, *each.variants))
    ]
    return [name for _, name in sorted(fitting, reverse=True)[:count]]


def lead_ids(catalog, keys) -> list[str]:
    """Return the ids of products, without the part that names an offer."""
    return [entry.product.id.partition("-")[0] for entry in catalog.entries(keys)]


def ids_near(catalog, query, category, count, wanted=ANYTHING) -> list[str]:
    hits = catalog.nearest(query, category, count, wanted)
    return lead_ids(catalog, [hit.key for hit in hits])


QUERIES = embeddings(6, 2)
SELECTIVE = {
    "all": Wanted(ships_to=""),
    "half": Wanted(highest_price=400.0, currency="EUR"),
    "a tenth": Wanted(brands=frozenset({"zara"}), in_stock=True),
    "a hundredth": Wanted(
        brands=frozenset({"STRASSE"}), sizes=frozenset({"größe 42"}), in_stock=True
    ),
    "a thousandth": Wanted(lowest_price=100.0, highest_price=100.5, currency="EUR"),
    "nothing": Wanted(brands=frozenset({"nobody"})),
    "a quote": Wanted(brands=frozenset({"o'neil"}), colors=frozenset({"GRÜN"})),
    "a country": Wanted(ships_to="de", colors=frozenset({"blue"})),
}


ALL_WANTED = st.builds(
    Wanted,
    lowest_price=st.none() | st.floats(0, 1000),
    highest_price=st.none() | st.floats(0, 1000),
    currency=st.sampled_from(["", "EUR", "USD", "CHF"]),
    brands=st.frozensets(st.sampled_from([*BRANDS, "?"]), max_size=2),
    sizes=st.frozensets(st.sampled_from(SIZES), max_size=2),
    in_stock=st.booleans(),
    ships_to=st.sampled_from(["", "DE", "fr", "US"]),
)


class TestAnyCatalog:
    @pytest.mark.parametrize("wanted", SELECTIVE.values(), ids=SELECTIVE)
    def test_finds_the_nearest_of_what_is_wanted(self, catalog, wanted):
        for query in QUERIES:
            expected = truth(query, "upper body", 24, wanted)
            assert ids_near(catalog, query, "upper body", 24, wanted) == expected

    def test_says_the_cosine(self, catalog):
        (hit,) = catalog.nearest(QUERIES[0], "upper body", 1)
        expected = float(catalog.vectors([hit.key])[0] @ QUERIES[0])
        assert hit.cosine == pytest.approx(expected, abs=1e-6)

    def test_finds_nothing_in_a_category_it_has_not(self, catalog):
        assert not list(catalog.nearest(QUERIES[0], "tie", 5))

    def test_finds_a_related_look_under_the_same_number(self, catalog):
        query = rows([1])[0].embedding
        keys = [catalog.nearest(query, name, 1)[0].key for name in ("upper body", "whole body")]
        one, other = catalog.entries(keys)
        assert one.look == other.look

    def test_gives_entries_in_the_order_asked(self, catalog):
        keys = [hit.key for hit in catalog.nearest(QUERIES[1], "upper body", 5)]
        assert lead_ids(catalog, keys[::-1]) == lead_ids(catalog, keys)[::-1]

    def test_gives_all_that_is_known_of_an_offer(self, catalog):
        (hit,) = catalog.nearest(rows([9])[0].embedding, "upper body", 1)
        (entry,) = catalog.entries([hit.key])
        assert entry.product == replace(product(9), priced_on="2026-05-03")

    def test_gives_the_other_shops(self, catalog):
        (hit,) = catalog.nearest(rows([5])[0].embedding, "upper body", 1)
        (entry,) = catalog.entries([hit.key])
        assert {offer.id for offer in entry.offers} == {"5-1", "5-2"}

    def test_shows_an_offer_that_is_wanted(self, catalog):
        wanted = Wanted(lowest_price=product(5, 2).price, highest_price=product(5, 2).price)
        (hit,) = catalog.nearest(rows([5])[0].embedding, "upper body", 1, wanted)
        (entry,) = catalog.entries([hit.key], wanted)
        assert entry.product.id == "5-2"

    @pytest.mark.parametrize(
        "words",
        ["mantel", "CREME man", "crème", "t-shirt", "ærø", "strasse", "straße 11", "o'neil"],
    )
    def test_finds_words_as_sqlite_does(self, catalog, folder, words):
        with closing(segments(folder, None)) as files:
            expected = lead_ids(files, files.worded(words, ("upper body",), COUNT))
        found = lead_ids(catalog, catalog.worded(words, ("upper body",), COUNT))
        assert sorted(found) == sorted(expected)

    def test_finds_nothing_without_words(self, catalog):
        assert not list(catalog.worded('" -', ("upper body",), 10))

    def test_finds_words_among_what_is_wanted(self, catalog):
        wanted = Wanted(brands=frozenset({"zara"}))
        keys = catalog.worded("shirt", ("upper body", "footwear"), 20, wanted)
        assert {entry.product.brand for entry in catalog.entries(keys)} == {"ZARA"}

    def test_finds_no_more_words_than_asked(self, catalog):
        assert len(catalog.worded("mantel", ("upper body", "footwear"), 7)) == 7

    def test_samples_evenly(self, catalog):
        assert 50 < len(catalog.sample("upper body", 100)) <= 100

    def test_samples_nothing_of_a_category_it_has_not(self, catalog):
        assert catalog.sample("tie", 10).shape == (0, DIMENSION)

    def test_knows_what_can_be_asked_for(self, catalog, folder):
        with closing(segments(folder, None)) as files:
            expected = files.facets(("upper body", "footwear"))
        found = catalog.facets(("upper body", "footwear"))
        assert dict(found.brands) == dict(expected.brands)
        assert dict(found.countries) == dict(expected.countries)
        assert dict(found.prices) == dict(expected.prices)

    def test_says_what_it_is(self, catalog, folder):
        assert catalog.info == read_manifest(folder).info

    @settings(
        max_examples=30,
        deadline=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture],
    )
    @given(wanted=ALL_WANTED, count=st.integers(1, 40), query=st.sampled_from(range(6)))
    def test_answers_whatever_is_wanted_exactly(self, catalog, wanted, count, query):
        expected = truth(QUERIES[query], "upper body", count, wanted)
        assert ids_near(catalog, QUERIES[query], "upper body", count, wanted) == expected
