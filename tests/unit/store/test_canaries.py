"""Questions about products from everywhere in an index, and what a wrong answer means."""

from __future__ import annotations

import pytest

from store.canaries import asked, check
from store.errors import IndexDamagedError
from store.index_writer import write_index
from store.manifest import read_manifest
from store.segments import SegmentCatalog
from tests.small_index import MAKER, row, unit


@pytest.fixture
def written(tmp_path):
    opened = []

    def write(count):
        rows = [
            row(f"p{number}", ("bag", "footwear")[number % 2], unit(1, number, 0, 0))
            for number in range(count)
        ]
        write_index(tmp_path / "index", MAKER, [rows])
        manifest = read_manifest(tmp_path / "index")
        opened.append(SegmentCatalog(tmp_path / "index", manifest))
        return opened[0], manifest

    yield write
    for catalog in opened:
        catalog.close()


@pytest.mark.parametrize(("products", "questions"), [(1, 1), (5, 5), (16, 16), (50, 16)])
def test_there_are_sixteen_or_one_for_each_product(written, products, questions):
    _, manifest = written(products)
    places = {(each.segment, each.row) for each in manifest.canaries}
    assert len(places) == len(manifest.canaries) == questions


def test_every_segment_is_asked_about(written):
    _, manifest = written(50)
    assert {each.segment for each in manifest.canaries} == {0, 1}


def test_same_files_answer_the_same(written):
    catalog, manifest = written(50)
    check(catalog, manifest)
    assert asked(catalog, manifest) == manifest.canaries


@pytest.mark.parametrize(
    "change",
    [
        {"cosines": ()},
        {"cosines": (1.0, 0.9, 0.9, 0.9, 0.1)},
        {"cosines": (float("nan"),) * 5},
        {"row": 99},
        {"segment": 9},
    ],
)
def test_other_answer_is_damage(written, change):
    catalog, manifest = written(50)
    first, *others = manifest.canaries
    told = manifest.model_copy(update={"canaries": (first.model_copy(update=change), *others)})
    with pytest.raises(IndexDamagedError):
        check(catalog, told)
