"""An index is written, opened and searched: real SQLite, real usearch."""

from __future__ import annotations

import numpy as np
import pytest

from store.errors import (
    IndexDamagedError,
    IndexEncoderError,
    IndexFolderError,
    IndexMissingError,
)
from store.index_writer import IndexMaker, IndexRow, write_index
from store.search import ProductIndex
from store.types import Band, BandLimits, Product

SHA = "ab" * 32
MAKER = IndexMaker(name="demo", encoder="tiny", encoder_sha256=SHA, dimension=4)
LIMITS = BandLimits(floor=0.2, similar=0.6, very_close=0.9)


def unit(*numbers: float) -> np.ndarray:
    vector = np.array(numbers, dtype=np.float32)
    return vector / np.linalg.norm(vector)


def row(name, category, embedding, picture=None, host="shop.example"):
    product = Product(
        id=name,
        title=f"Title of {name}",
        brand="Brand",
        price=59.0,
        currency="EUR",
        url=f"https://{host}/{name}",
        category=category,
        color="red",
        thumbnail=f"jpeg of {name}".encode(),
    )
    return IndexRow(product, picture or name, embedding)


ROWS = [
    row("shirt", "upper body", unit(1, 0, 0, 0)),
    row("sweater", "upper body", unit(1, 1, 0, 0)),
    row("far", "upper body", unit(0, 0, 0, 1)),
    row("dress", "whole body", unit(1, 0.1, 0, 0), host="other.example"),
    row("shoe", "footwear", unit(1, 0, 0, 0)),
]


@pytest.fixture
def folder(tmp_path):
    write_index(tmp_path / "index", MAKER, [ROWS[:2], ROWS[2:]])
    return tmp_path / "index"


def opened(folder, limits=LIMITS):
    return ProductIndex.open(folder, "tiny", SHA, limits)


def found(folder, category, top=10, limits=LIMITS):
    with opened(folder, limits) as index:
        return index.search(unit(1, 0, 0, 0), category, top)


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


def test_missing_folder(tmp_path):
    with pytest.raises(IndexMissingError, match="no product index"):
        opened(tmp_path / "none")


def test_empty_folder_is_a_missing_index(tmp_path):
    with pytest.raises(IndexMissingError):
        opened(tmp_path)


def test_missing_manifest_is_a_half_written_index(folder):
    (folder / "manifest.json").unlink()
    with pytest.raises(IndexDamagedError, match=r"no manifest\.json"):
        opened(folder)


@pytest.mark.parametrize(
    "name",
    ["catalog.sqlite", "thumbnails.pack", "vectors-upper-body.usearch", "vectors-footwear.usearch"],
)
@pytest.mark.parametrize("place", [0, 0.5, 0.999])
def test_one_flipped_bit_is_named(folder, name, place):
    path = folder / name
    content = bytearray(path.read_bytes())
    content[int(place * len(content))] ^= 1
    path.write_bytes(content)
    with pytest.raises(IndexDamagedError, match=name):
        opened(folder)


@pytest.mark.parametrize(
    "name", ["catalog.sqlite", "thumbnails.pack", "vectors-whole-body.usearch"]
)
def test_missing_file_is_named(folder, name):
    (folder / name).unlink()
    with pytest.raises(IndexDamagedError, match=name):
        opened(folder)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"schema_version": 1', '"schema_version": 2'),
        ('"dimension": 4', '"dimension": 5'),
        ('"upper body": 3', '"upper body": 2'),
        ("vectors-footwear.usearch", "../footwear.usearch"),
        ('"metric": "cos"', '"metric": "l2sq"'),
        ("{", ""),
    ],
)
def test_manifest_that_does_not_fit_is_refused(folder, old, new):
    manifest = folder / "manifest.json"
    manifest.write_text(manifest.read_text().replace(old, new))
    with pytest.raises(IndexDamagedError):
        opened(folder)


def test_another_encoder_is_refused_by_name(folder):
    with pytest.raises(IndexEncoderError, match=r"tiny, not with clip.*trendflix index build"):
        ProductIndex.open(folder, "clip", SHA, LIMITS)


def test_another_release_of_the_encoder_is_refused(folder):
    with pytest.raises(IndexEncoderError, match="another release of the encoder tiny"):
        ProductIndex.open(folder, "tiny", "cd" * 32, LIMITS)


def interrupted():
    yield ROWS
    raise KeyboardInterrupt


def test_interrupted_build_leaves_nothing(tmp_path):
    with pytest.raises(KeyboardInterrupt):
        write_index(tmp_path / "index", MAKER, interrupted())
    assert list(tmp_path.iterdir()) == []


def test_interrupted_build_leaves_the_former_index(folder):
    with pytest.raises(KeyboardInterrupt):
        write_index(folder, MAKER, interrupted())
    assert len(found(folder, "upper body")) == 3


def test_new_index_takes_the_place_of_the_former(folder):
    write_index(folder, MAKER, [[row("bag", "bag", unit(1, 0, 0, 0))]])
    assert [match.product.id for match in found(folder, "bag")] == ["bag"]
    assert [path.name for path in folder.parent.iterdir()] == ["index"]


def test_opened_index_answers_on_after_a_newer_one_took_its_place(folder):
    with opened(folder) as index:
        write_index(folder, MAKER, [[row("bag", "bag", unit(1, 0, 0, 0))]])
        (match,) = index.search(unit(1, 0, 0, 0), "footwear", 5)
    assert match.product == ROWS[4].product


def test_former_index_is_found_after_a_swap_was_cut_off(folder):
    folder.rename(folder.with_name("index.former"))
    assert len(found(folder, "upper body")) == 3


def test_build_after_a_cut_swap_cleans_up(folder):
    folder.rename(folder.with_name("index.former"))
    write_index(folder, MAKER, [ROWS])
    assert [path.name for path in folder.parent.iterdir()] == ["index"]


def test_folder_of_other_files_is_never_replaced(tmp_path):
    (tmp_path / "letters.txt").write_text("dear")
    with pytest.raises(IndexFolderError, match="other files"):
        write_index(tmp_path, MAKER, [ROWS])
    assert (tmp_path / "letters.txt").read_text() == "dear"
