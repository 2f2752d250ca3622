"""What lies beside a film."""

from __future__ import annotations

import pytest

from store.library.film_files import film_files

_FILES = (
    "Show/tvshow.nfo", "Show/poster.jpg", "Show/Season 1/a.mkv", "Show/Season 1/b.mkv",
    "Show/Season 1/a.nfo", "Alone/film.mkv", "Alone/folder.jpg", "Many/x.mkv", "Many/y.mkv",
    "Many/folder.jpg", "Many/x-poster.png", ".hidden/z.mkv",
)  # fmt: skip


@pytest.fixture
def folder(tmp_path):
    for name in _FILES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"1")
    return tmp_path


def test_films_have_their_own_notes_and_those_of_their_folder_or_series(folder):
    found = {
        file.path.name: {path.name for path in file.beside}
        for file in film_files(folder, set(), pytest.fail)
    }
    assert found == {
        "a.mkv": {"a.nfo", "tvshow.nfo", "poster.jpg"},
        "b.mkv": {"tvshow.nfo", "poster.jpg"},
        "film.mkv": {"folder.jpg"},
        "x.mkv": {"x-poster.png"},
        "y.mkv": set(),
    }


def test_a_note_that_changes_changes_the_state(folder):
    def states():
        return {file.path.name: file.state for file in film_files(folder, set(), pytest.fail)}

    before = states()
    (folder / "Many/x-poster.png").write_bytes(b"22")
    assert {name for name, state in states().items() if state != before[name]} == {"x.mkv"}


def test_folders_can_be_skipped(folder):
    names = {file.path.name for file in film_files(folder, {folder / "Show"}, pytest.fail)}
    assert names == {"film.mkv", "x.mkv", "y.mkv"}


def test_a_folder_that_is_not_there_is_told_of(tmp_path):
    unread = []
    assert list(film_files(tmp_path / "none", set(), unread.append)) == []
    assert unread == [tmp_path / "none"]
