"""An index is written, opened and searched: real SQLite, real files."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from store.calibration import Calibration, Curve, FocusPart, curve_through
from store.index_writer import IndexMaker, write_index
from store.types import ANYTHING, USUAL, Band, Wanted, close_enough
from tests.pictures import encoded, packshot
from tests.small_index import MAKER, ROWS, SHA, found, opened, row, unit

RED = encoded(packshot("red"))


@pytest.fixture
def folder(tmp_path):
    write_index(tmp_path / "index", MAKER, [ROWS[:2], ROWS[2:]])
    return tmp_path / "index"


def test_info_says_what_was_written(folder):
    with opened(folder) as index:
        info = index.info
    assert (info.count, info.dimension, info.encoder) == (5, 4, "tiny")
    assert info.categories == {"footwear": 1, "upper body": 3, "whole body": 1}
    assert info.merchants == ("other.example", "shop.example")


def test_match_carries_the_product_and_its_thumbnail(folder):
    (match,) = found(folder, "footwear")
    assert match.product == ROWS[4].product
    assert match.similarity == pytest.approx(1.0)


def test_own_category_comes_first_then_the_related_one(folder):
    matches = found(folder, "upper body")
    assert [match.product.id for match in matches] == ["shirt", "sweater", "dress"]
    assert matches[2].similarity > matches[1].similarity


def test_related_categories_stay_out_when_the_own_gives_enough(folder):
    assert [match.product.id for match in found(folder, "upper body", top=2)] == [
        "shirt",
        "sweater",
    ]


def test_whole_body_falls_back_to_both_halves(folder):
    assert [match.product.id for match in found(folder, "whole body")] == [
        "dress",
        "shirt",
        "sweater",
    ]


def test_unknown_category_finds_nothing(folder):
    assert found(folder, "scarf") == ()


def test_bands_follow_the_limits(folder):
    bands = {match.product.id: match.band for match in found(folder, "upper body")}
    assert bands == {
        "shirt": Band.VERY_CLOSE,
        "sweater": Band.SIMILAR,
        "dress": Band.VERY_CLOSE,
    }


def test_nothing_below_the_floor(folder):
    high = Calibration(curve_through(0.95, 0.96, 0.99))
    matches = close_enough(found(folder, "upper body", calibration=high))
    assert [match.product.id for match in matches] == [
        "shirt",
        "dress",
    ]


def test_sizes_of_a_product_are_one_card(tmp_path):
    alike = [row(f"size-{size}", "bag", unit(1, 0, 0, 0), RED) for size in "sml"]
    write_index(tmp_path / "index", MAKER, [alike])
    (match,) = found(tmp_path / "index", "bag")
    assert (match.product.id, match.offers) == ("size-s", ())


def test_a_product_of_two_categories_is_one_card(tmp_path):
    alike = [
        row("as-top", "upper body", unit(1, 0, 0, 0), RED),
        row("as-dress", "whole body", unit(1, 0, 0, 0), RED),
    ]
    write_index(tmp_path / "index", MAKER, [alike])
    assert [match.product.id for match in found(tmp_path / "index", "whole body")] == ["as-dress"]


def test_other_shops_are_offers_of_one_card_the_cheapest_first(tmp_path):
    alike = [
        row(f"{name}-{price}", "bag", unit(1, 0, 0, 0), RED, host=f"{name}.example", price=price)
        for name, price in (("own", 59.0), ("dear", 79.0), ("cheap", 39.0), ("cheap", 49.0))
    ]
    write_index(tmp_path / "index", MAKER, [alike])
    (match,) = found(tmp_path / "index", "bag")
    assert match.product.id == "own-59.0"
    assert [offer.id for offer in match.offers] == ["cheap-39.0", "dear-79.0"]


@pytest.fixture
def sizes(tmp_path):
    """A bag in S (39, sold out), M (59) and L (49), and M at another shop (79)."""
    lead = row("s", "bag", unit(1, 0, 0, 0), RED, price=39.0)
    first = replace(lead.product, size="S", in_stock=False)
    shop, other = first.url, "https://other.example/m"
    others = (
        replace(first, id="m", size="M", price=59.0, in_stock=True, url=shop),
        replace(first, id="l", size="L", price=49.0, in_stock=True, url=shop),
        replace(first, id="other-m", size="M", price=79.0, in_stock=True, url=other),
    )
    write_index(tmp_path / "index", MAKER, [[replace(lead, product=first, variants=others)]])
    with opened(tmp_path / "index") as index:
        yield index


@pytest.mark.parametrize(
    ("wanted", "shown", "others"),
    [
        (ANYTHING, "l", ["other-m"]),
        (Wanted(sizes=frozenset({"M"})), "m", ["other-m"]),
        (Wanted(sizes=frozenset({"S"})), "s", []),
        (Wanted(highest_price=60.0, currency="EUR"), "l", []),
    ],
)
def test_the_offers_of_a_card_are_those_that_are_wanted(sizes, wanted, shown, others):
    (match,) = sizes.search(unit(1, 0, 0, 0), "bag", 5, wanted=wanted)
    assert (match.product.id, [offer.id for offer in match.offers]) == (shown, others)


def test_words_of_titles_come_by_the_looks_asked_for(tmp_path):
    looks = {"near": unit(1, 0.1, 0, 0), "far": unit(0, 0, 0, 1), "nearest": unit(1, 0, 0, 0)}
    write_index(tmp_path / "index", MAKER, [[row(n, "bag", look) for n, look in looks.items()]])
    with opened(tmp_path / "index") as index:
        found = index.worded("title", "bag", 2, like=unit(1, 0, 0, 0))
    assert [match.product.id for match in found] == ["nearest", "near"]


def test_what_feeds_call_one_product_is_one_card(tmp_path):
    named = [
        replace(row(name, "bag", unit(1, 0, 0, 0), host=f"{name}.example"), identities=("gtin 1",))
        for name in ("one", "other")
    ]
    write_index(tmp_path / "index", MAKER, [named])
    (match,) = found(tmp_path / "index", "bag")
    assert [offer.id for offer in match.offers] == ["other"]


def test_empty_index_opens_and_finds_nothing(tmp_path):
    write_index(tmp_path / "index", MAKER, [])
    assert found(tmp_path / "index", "bag") == ()


def test_search_agrees_with_numpy(tmp_path):
    vectors = np.random.default_rng(5).normal(size=(350, 64)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    maker = IndexMaker("many", "tiny", SHA, 64)
    rows = [row(str(number), "bag", vector) for number, vector in enumerate(vectors)]
    write_index(tmp_path / "index", maker, [rows])
    query = vectors[7] + vectors[8]
    query /= np.linalg.norm(query)
    cosines = vectors @ query
    best = np.argsort(-cosines)[:10]
    with opened(tmp_path / "index", Calibration(Curve((-1.0, 1.0), (0.75, 1.0)))) as index:
        matches = index.search(query, "bag", 10)
    assert {match.product.id for match in matches} == {str(number) for number in best}
    assert [match.similarity for match in matches] == pytest.approx(cosines[best], abs=1e-3)


def test_what_ranks_and_what_judges_may_differ(folder):
    with opened(folder) as index:
        matches = index.search(unit(0, 1, 0, 0), "upper body", 1, judged_by=unit(1, 0, 0, 0))
    assert [match.product.id for match in matches] == ["sweater"]
    assert matches[0].similarity == pytest.approx(0.5**0.5, abs=1e-3)


def test_only_what_is_in_focus_ranks_and_judges(folder):
    focus = (FocusPart(start=1, end=4, weight=1.0),)
    with opened(folder, Calibration(Curve((-1.0, 1.0), (0.75, 1.0)), focus=focus)) as index:
        matches = index.search(unit(1, 0.1, 0, 0), "upper body", 3)
    assert matches[0].product.id == "sweater"


def test_what_ranks_is_shown_however_far_it_is_judged(folder):
    with opened(folder) as index:
        matches = index.search(unit(0.1, 0, 0, 1), "upper body", 1, judged_by=unit(1, 0, 0, 0))
    assert [(match.product.id, match.closeness) for match in matches] == [("far", USUAL)]


def test_a_sample_is_of_the_categories_searched_together(folder):
    with opened(folder) as index:
        assert index.sample("upper body").shape == (4, 4)


def test_a_sample_is_no_larger_than_wanted(folder):
    with opened(folder) as index:
        assert len(index.sample("footwear", most=1)) == 1
        assert len(index.sample("upper body", most=2)) <= 3


def test_a_sample_of_nothing_has_no_rows(folder):
    with opened(folder) as index:
        assert index.sample("scarf").shape == (0, 4)
