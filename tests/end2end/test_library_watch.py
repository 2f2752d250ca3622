"""A window's library follows its folders."""

from __future__ import annotations

import shutil
from contextlib import closing

import pytest

from app.library_page.library_child import LibraryChild
from app.library_page.library_watch import LibraryWatch
from app.library_page.shelf import Shelf
from app.paths import library_file
from store.library.film import Folder
from store.library.library import Library


@pytest.fixture
def folder(tmp_path, monkeypatch, clips):
    monkeypatch.setenv("TRENDFLIX_HOME", str(tmp_path / "home"))
    folder = tmp_path / "films"
    folder.mkdir()
    shutil.copy(clips.mp4, folder / "Rain.mp4")
    with closing(Library(library_file())) as library:
        library.add_folder(Folder(folder))
    return folder


def test_films_come_and_go_without_a_word_from_the_viewer(folder, qtbot, clips):
    shelf = Shelf(library_file())
    child = LibraryChild()
    watch = LibraryWatch(shelf, child, first_ms=0)
    watch.start()
    try:
        qtbot.waitUntil(lambda: [film.title for film in shelf.films] == ["Rain"], timeout=60_000)
        shutil.copy(clips.mkv, folder / "Snow.mkv")
        qtbot.waitUntil(lambda: len(shelf.films) == 2, timeout=60_000)
    finally:
        watch.shutdown()
        child.shutdown()
        shelf.shutdown()
