"""What TMDB says of a film of the library."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app.library.tmdb_fields import fill_from_tmdb, keep_popular_posters
from store.library.film import Film
from store.library.library import Library
from store.library.poster_file import poster_file
from store.library.tmdb import Tmdb
from store.library.tmdb_line import TmdbLine
from store.transfer import Terms
from tests.tmdb_server import KEY, tmdb_server

RAIN = Film("k", Path("/films/rain.mkv"), 1, 1.0, "rain", year=1929)


@pytest.fixture
def service(tmp_path):
    terms = Terms(deadline=5, tries=1, redirects=0, loopback=True)
    with tmdb_server() as server:
        yield Tmdb(
            TmdbLine(KEY, tmp_path / "tmdb", terms=terms, api=f"{server.url}/3",
                     pictures=f"{server.url}/pictures")
        )  # fmt: skip


@pytest.fixture
def library():
    with closing(Library(None)) as library:
        library.put([RAIN])
        yield library


def test_a_film_gets_fields_and_a_poster_that_stay(service, library, tmp_path):
    film = fill_from_tmdb(service, library, RAIN, tmp_path)
    assert (film.title, film.tmdb, film.tags) == ("Rain", 42, ("Documentary",))
    assert library.film("k") == film
    assert {"title", "plot", "poster"} <= film.typed
    assert poster_file(tmp_path, "k").exists()


def test_what_was_typed_in_stays_unless_the_viewer_says_so(service, library, tmp_path):
    typed = replace(RAIN, title="My rain", typed=frozenset({"title"}))
    assert fill_from_tmdb(service, library, typed, tmp_path, 42).title == "My rain"
    assert fill_from_tmdb(service, library, typed, tmp_path, 42, over=True).title == "Rain"


def test_posters_of_the_popular_list_are_called_as_their_films(service, tmp_path):
    (tmp_path / "Old (1900).webp").touch()
    keep_popular_posters(service, service.popular(), tmp_path)
    assert [path.name for path in tmp_path.glob("*.webp")] == ["Rain (1929).webp"]
