from __future__ import annotations

import os

import pytest

from app.folder_films import natural, neighbour


@pytest.fixture
def folder(tmp_path):
    for name in ("Part 10.mkv", "part 2.MP4", "Part 1.mkv", "notes.txt", ".hidden.mkv"):
        (tmp_path / name).touch()
    (tmp_path / "Part 3.mkv").mkdir()
    return tmp_path


def test_numbers_are_counted():
    names = ["e10", "e9", "E1", "e02", "a"]
    assert sorted(names, key=natural) == ["a", "E1", "e02", "e9", "e10"]


@pytest.mark.parametrize(
    ("film", "step", "other"),
    [
        ("Part 1.mkv", 1, "part 2.MP4"),
        ("part 2.MP4", 1, "Part 10.mkv"),
        ("part 2.MP4", -1, "Part 1.mkv"),
    ],
)
def test_neighbour_of_a_film(folder, film, step, other):
    assert neighbour(folder / film, step) == folder / other


@pytest.mark.parametrize(("film", "step"), [("Part 1.mkv", -1), ("Part 10.mkv", 1)])
def test_ends_of_the_folder(folder, film, step):
    assert neighbour(folder / film, step) is None


def test_a_film_of_an_odd_name_has_neighbours_too(folder):
    assert neighbour(folder / "notes.txt", 1) == folder / "Part 1.mkv"


def test_a_folder_that_is_gone_has_no_films(tmp_path):
    assert neighbour(tmp_path / "gone" / "film.mkv", 1) is None


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_name_that_is_no_text_is_no_trouble(folder):
    odd = folder / os.fsdecode(b"part 2\xff.mkv")
    odd.touch()
    assert neighbour(odd, 1) == folder / "Part 10.mkv"
