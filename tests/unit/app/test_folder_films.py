from __future__ import annotations

import os

import pytest

from app.folder_films import films_beside, films_within, natural


@pytest.fixture
def folder(tmp_path):
    for name in ("Part 10.mkv", "part 2.MP4", "Part 1.mkv", "notes.txt", ".hidden.mkv"):
        (tmp_path / name).touch()
    (tmp_path / "Part 3.mkv").mkdir()
    return tmp_path


def test_numbers_are_counted():
    names = ["e10", "e9", "E1", "e02", "a"]
    assert sorted(names, key=natural) == ["a", "E1", "e02", "e9", "e10"]


def names(paths):
    return [path.name for path in paths]


def test_films_beside_a_film(folder):
    assert names(films_beside(folder / "Part 10.mkv")) == [
        "Part 1.mkv",
        "part 2.MP4",
        "Part 10.mkv",
    ]


def test_a_film_of_an_odd_name_is_among_them(folder):
    assert names(films_beside(folder / "notes.txt"))[0] == "notes.txt"


def test_beside_sound_lies_sound(folder):
    for name in ("b.flac", "a.mp3"):
        (folder / name).touch()
    assert names(films_beside(folder / "a.mp3")) == ["a.mp3", "b.flac"]


def test_a_folder_that_is_gone_has_only_the_film(tmp_path):
    assert names(films_beside(tmp_path / "gone" / "film.mkv")) == ["film.mkv"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_name_that_is_no_text_is_left_out(folder):
    odd = folder / os.fsdecode(b"part 2\xff.mkv")
    odd.touch()
    assert odd not in films_beside(folder / "Part 1.mkv")


def test_films_within_a_folder_and_those_below(folder):
    below = folder / "Season 2"
    below.mkdir()
    for name in ("e10.mkv", "e9.mkv", "song.mp3"):
        (below / name).touch()
    (folder / ".trash").mkdir()
    (folder / ".trash" / "gone.mkv").touch()
    (folder / "loop").symlink_to(folder)
    assert names(films_within(folder)) == [
        "Part 1.mkv", "part 2.MP4", "Part 10.mkv", "e9.mkv", "e10.mkv", "song.mp3"
    ]  # fmt: skip
