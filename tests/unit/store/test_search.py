"""An index is written, opened and searched: real SQLite, real usearch."""

from __future__ import annotations

import numpy as np
import pytest

from store.index_writer import IndexMaker, write_index
from store.types import Band, BandLimits
from tests.small_index import MAKER, ROWS, SHA, found, opened, row, unit


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
    high = BandLimits(floor=0.95, similar=0.96, very_close=0.99)
    assert [match.product.id for match in found(folder, "upper body", limits=high)] == [
        "shirt",
        "dress",
    ]


def test_similarity_exactly_at_a_limit_belongs_to_the_better_band():
    limits = BandLimits(floor=0.25, similar=0.5, very_close=0.75)
    assert [limits.band(cosine) for cosine in (0.24, 0.25, 0.5, 0.75)] == [
        None,
        Band.LOOSE,
        Band.SIMILAR,
        Band.VERY_CLOSE,
    ]


def test_identical_pictures_are_shown_once(tmp_path):
    alike = [row(f"size-{size}", "bag", unit(1, 0, 0, 0), picture="same") for size in "sml"]
    write_index(tmp_path / "index", MAKER, [alike])
    assert [match.product.id for match in found(tmp_path / "index", "bag")] == ["size-s"]


def test_identical_pictures_of_related_categories_are_shown_once(tmp_path):
    alike = [
        row("as-top", "upper body", unit(1, 0, 0, 0), picture="same"),
        row("as-dress", "whole body", unit(1, 0, 0, 0), picture="same"),
    ]
    write_index(tmp_path / "index", MAKER, [alike])
    assert [match.product.id for match in found(tmp_path / "index", "whole body")] == ["as-dress"]


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
    with opened(tmp_path / "index", BandLimits(-1.0, 0.0, 0.5)) as index:
        matches = index.search(query, "bag", 10)
    assert [match.product.id for match in matches] == [str(number) for number in best]
    assert [match.similarity for match in matches] == pytest.approx(cosines[best], abs=1e-6)


def test_category_may_have_a_stricter_floor():
    limits = BandLimits(0.25, 0.5, 0.75, floors={"upper body": 0.4, "tie": 0.1})
    assert [limits.floor_of(name) for name in ("upper body", "tie", "bag")] == [0.4, 0.25, 0.25]
