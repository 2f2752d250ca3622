"""Whatever happens to a build, there is a whole index or the former one."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from store.errors import DiskFullError, NotWritableError
from store.index_writer import write_index
from store.manifest import read_manifest
from store.types import Wanted
from tests.small_index import MAKER, ROWS, found, opened, row, unit


@pytest.fixture
def folder(tmp_path):
    write_index(tmp_path / "index", MAKER, [ROWS[:2], ROWS[2:]])
    return tmp_path / "index"


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


def test_files_of_two_builds_ago_are_removed(folder):
    old = {path.name for path in folder.iterdir()}
    for name in ("bag", "other"):
        write_index(folder, MAKER, [[row(name, "bag", unit(1, 2, 3, 4))]])
    left = {path.name for path in folder.iterdir()} & old
    assert left <= {"manifest.json", "checked.json"}


def test_product_with_the_same_picture_keeps_its_vectors_file(folder):
    known = [replace(one, picture=bytes([number] * 32)) for number, one in enumerate(ROWS)]
    write_index(folder, MAKER, [known])
    former = read_manifest(folder)
    dearer = replace(known[0], product=replace(known[0].product, price=99.0))
    write_index(folder, MAKER, [[dearer, *known[1:]]])
    now = read_manifest(folder)
    assert [each.vectors for each in now.segments] == [each.vectors for each in former.segments]
    changed = [new for new, old in zip(now.segments, former.segments, strict=True) if new != old]
    assert [each.category for each in changed] == ["upper body"]
    assert found(folder, "upper body")[0].product.price == 99.0


def test_product_that_is_gone_is_dead_and_found_no_more(folder):
    rows = [*ROWS, row("vest", "upper body", unit(0, 0, 1, 0))]  # of few, one is too many
    known = [replace(one, picture=bytes([number] * 32)) for number, one in enumerate(rows)]
    write_index(folder, MAKER, [known])
    catalogs = {each.catalog for each in read_manifest(folder).segments}
    write_index(folder, MAKER, [known[1:]])
    now = read_manifest(folder)
    assert {each.catalog for each in now.segments} == catalogs
    assert [each.dead is not None for each in now.segments] == [True, False, False]
    assert [match.product.id for match in found(folder, "upper body")] == ["sweater", "dress"]


def test_product_with_another_picture_goes_into_a_new_segment(folder):
    known = [replace(one, picture=bytes([number] * 32)) for number, one in enumerate(ROWS)]
    write_index(folder, MAKER, [known])
    write_index(folder, MAKER, [[replace(known[0], picture=bytes([9] * 32)), *known[1:]]])
    categories = [each.category for each in read_manifest(folder).segments]
    assert sorted(categories) == ["footwear", "upper body", "upper body", "whole body"]
    assert len(found(folder, "upper body")) == 3


def test_the_same_rows_give_the_same_files(tmp_path):
    for name in ("one", "other"):
        write_index(tmp_path / name, MAKER, [ROWS])
    one, other = (read_manifest(tmp_path / name) for name in ("one", "other"))
    assert one.files == other.files


def test_variants_are_offers_of_their_product(tmp_path):
    small, large = (replace(ROWS[0].product, id=size, size=size) for size in "SL")
    write_index(tmp_path / "index", MAKER, [[replace(ROWS[0], product=small, variants=(large,))]])
    with opened(tmp_path / "index") as index:
        (match,) = index.search(
            unit(1, 0, 0, 0), "upper body", 5, wanted=Wanted(sizes=frozenset("l"))
        )
    assert (match.product.id, match.product.size) == ("L", "L")


def test_folder_of_other_files_is_never_replaced(tmp_path):
    (tmp_path / "letters.txt").write_text("dear")
    with pytest.raises(NotWritableError, match="other files"):
        write_index(tmp_path, MAKER, [ROWS])
    assert (tmp_path / "letters.txt").read_text() == "dear"


def test_the_folder_one_stands_in_is_a_place_like_any_other(folder, monkeypatch):
    monkeypatch.chdir(folder)
    write_index(Path(), MAKER, [ROWS[:1]])
    assert [match.product.id for match in found(folder, "upper body")] == ["shirt"]


def test_place_that_cannot_be_written(tmp_path):
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(NotWritableError):
        write_index(tmp_path / "file/index", MAKER, [ROWS])


@pytest.fixture
def small_disk(tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=256k", "none", str(disk)]
    if (
        sys.platform != "linux"
        or subprocess.run(mount, check=False, capture_output=True).returncode
    ):
        pytest.skip("a small disk can only be mounted by root on Linux")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


@pytest.mark.parametrize("bytes_each", [1, 4000], ids=["catalogue fills it", "thumbnails fill it"])
def test_full_disk_is_said_and_the_former_index_stays(small_disk, bytes_each):
    folder = small_disk / "index"
    write_index(folder, MAKER, [ROWS])
    many = (
        [replace(one, product=replace(one.product, thumbnail=bytes(bytes_each)))]
        for one in (row(f"{'x' * 90}{number}", "bag", unit(1, 0, 0, 0)) for number in range(2000))
    )
    with pytest.raises(DiskFullError, match="no room left"):
        write_index(folder, MAKER, many)
    assert len(found(folder, "upper body")) == 3
    assert [path.name for path in small_disk.iterdir()] == ["index"]
