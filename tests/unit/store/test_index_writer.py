"""Whatever happens to a build, there is a whole index or the former one."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from store.errors import DiskFullError, NotWritableError
from store.index_writer import write_index
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


def test_former_index_is_found_after_a_swap_was_cut_off(folder):
    folder.rename(folder.with_name("index.former"))
    assert len(found(folder, "upper body")) == 3


def test_build_after_a_cut_swap_cleans_up(folder):
    folder.rename(folder.with_name("index.former"))
    write_index(folder, MAKER, [ROWS])
    assert [path.name for path in folder.parent.iterdir()] == ["index"]


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
