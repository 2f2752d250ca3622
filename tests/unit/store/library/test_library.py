"""The library's file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from store.library.film import Film, Folder, Kind
from store.library.library import Library

FILM = Film(
    key="a" * 32,
    path=Path("/films/Rain.2019.mkv"),
    size=5,
    changed=1.0,
    title="Rain",
    kind=Kind.EPISODE,
    tags=("wet", "night"),
    typed=frozenset({"title"}),
)


@pytest.fixture
def library(tmp_path):
    opened = Library(tmp_path / "library.sqlite")
    yield opened
    opened.close()


def test_a_film_comes_back_as_it_was_put(library):
    library.put([FILM])
    assert library.films() == [FILM]
    assert library.film(FILM.key) == FILM


def test_a_film_that_moved_is_one_film(library):
    library.put([FILM])
    moved = replace(FILM, path=Path("/elsewhere/rain.mkv"))
    library.put([moved])
    assert library.films() == [moved]


def test_folders_are_kept(library, tmp_path):
    library.add_folder(Folder(tmp_path, "Documentaries"))
    assert library.folders() == [Folder(tmp_path, "Documentaries")]
    library.remove_folder(tmp_path)
    assert library.folders() == []


def test_a_removed_film_leaves_its_collections(library):
    library.put([FILM])
    library.collect("Wet", [FILM.key])
    assert library.collections() == {"Wet": (FILM.key,)}
    library.remove([FILM.key])
    assert library.collections() == {}


def test_searches_are_kept_by_name(library):
    library.save_search("Dogs", "{}")
    library.save_search("Dogs", '{"words": "dogs"}')
    assert library.searches() == {"Dogs": '{"words": "dogs"}'}
    library.forget_search("Dogs")
    assert library.searches() == {}
