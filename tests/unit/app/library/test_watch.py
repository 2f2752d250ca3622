"""Folders that change while they are watched."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from app.library.watch import FolderWatch, _is_of_films


@pytest.fixture
def watched(tmp_path):
    """A folder name that is watched, and an event that is set when something changed."""
    folder, told = tmp_path / "films", threading.Event()
    watch = FolderWatch(lambda: [folder], told.set, quiet=0.2)
    yield folder, told, watch
    watch.stop()


def test_a_new_film_is_told_of(watched):
    folder, told, watch = watched
    folder.mkdir()
    watch.start()
    assert not told.wait(0.5)
    (folder / "rain.mkv").write_bytes(b"1")
    assert told.wait(20)


def test_a_folder_that_comes_back_is_told_of_and_watched(watched):
    folder, told, watch = watched
    watch.start()
    assert not told.wait(0.5)
    folder.mkdir()
    assert told.wait(20)


def test_a_folder_that_goes_is_told_of(watched):
    folder, told, watch = watched
    folder.mkdir()
    watch.start()
    assert not told.wait(0.5)
    folder.rmdir()
    assert told.wait(20)


@pytest.mark.parametrize(
    ("name", "counts"),
    [
        ("rain.mkv", True),
        ("rain.nfo", True),
        ("Season 1", True),
        ("rain.mkv.part", False),
        (".x.mkv", False),
    ],
)
def test_only_films_what_is_beside_them_and_folders_count(name, counts):
    assert _is_of_films(None, str(Path("/films") / name)) is counts
