"""Compaction changes files, never answers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from store.compaction import compact
from store.index_writer import write_index
from store.manifest import read_manifest
from tests.small_index import MAKER, ROWS, found, row, unit


def known(rows):
    return [replace(one, picture=one.product.id.encode().ljust(32)) for one in rows]


@pytest.fixture
def worn_folder(tmp_path):
    """An index of shirts in two segments, one product of which is dead."""
    shirts = known(row(f"s{number}", "upper body", unit(1, number, 0, 0)) for number in range(6))
    for rows in (shirts[:4], shirts[:5], shirts[1:]):
        write_index(tmp_path / "index", MAKER, [rows])
    return tmp_path / "index"


def shirts_of(folder):
    return [
        (match.product, round(match.similarity, 3), match.offers)
        for match in found(folder, "upper body")
    ]


def test_segments_become_one_without_the_dead(worn_folder):
    assert any(segment.dead for segment in read_manifest(worn_folder).segments)
    compact(worn_folder)
    (segment,) = read_manifest(worn_folder).segments
    assert (segment.count, segment.dead) == (5, None)


def test_answers_stay_the_same(worn_folder):
    before = shirts_of(worn_folder)
    compact(worn_folder)
    assert shirts_of(worn_folder) == before


def test_offers_and_days_of_prices_stay(tmp_path):
    folder = tmp_path / "index"
    maker = replace(MAKER, priced_on="2026-05-03")
    other = replace(ROWS[0].product, id="large", size="L", priced_on="2026-05-01")
    shirt = replace(ROWS[0], variants=(other,))
    write_index(folder, maker, [known([shirt, ROWS[1]])])
    write_index(folder, maker, [known([shirt])])
    before = shirts_of(folder)
    compact(folder)
    assert shirts_of(folder) == before


def test_index_in_good_order_is_left_alone(tmp_path):
    write_index(tmp_path, MAKER, [ROWS])
    before = (tmp_path / "manifest.json").stat().st_mtime_ns
    compact(tmp_path)
    assert (tmp_path / "manifest.json").stat().st_mtime_ns == before


def test_build_compacts_by_itself_where_much_is_dead(tmp_path):
    shirts = known(row(f"s{number}", "upper body", unit(1, number, 0, 0)) for number in range(6))
    write_index(tmp_path, MAKER, [shirts])
    write_index(tmp_path, MAKER, [shirts[:3]])
    (segment,) = read_manifest(tmp_path).segments
    assert (segment.count, segment.dead) == (3, None)


def test_build_compacts_by_itself_where_there_are_many_small_segments(tmp_path):
    shirts = known(row(f"s{number}", "upper body", unit(1, number, 0, 0)) for number in range(6))
    for most in range(1, 7):
        write_index(tmp_path, MAKER, [shirts[:most]])
    assert len(read_manifest(tmp_path).segments) < 5


def test_products_keep_their_pictures_name(worn_folder):
    compact(worn_folder)
    rows = known(row(f"s{number}", "upper body", unit(1, number, 0, 0)) for number in range(1, 6))
    vectors = [segment.vectors for segment in read_manifest(worn_folder).segments]
    write_index(worn_folder, MAKER, [rows])
    assert [segment.vectors for segment in read_manifest(worn_folder).segments] == vectors
