"""Which films of the library the history says were watched to their end."""

from dataclasses import replace

from app.library.seen_films import finished_films
from store.history import Watched
from tests.small_library import film_of


def watched(film, position):
    return Watched(str(film.path), film.title, position, film.duration, 1.0)


def test_a_film_watched_to_its_end_is_finished(tmp_path):
    film = film_of(tmp_path, 1, duration=100.0)
    assert finished_films([film], [watched(film, 97.0)]) == (film.key,)


def test_a_film_left_in_the_middle_is_not(tmp_path):
    film = film_of(tmp_path, 1, duration=100.0)
    assert finished_films([film], [watched(film, 50.0)]) == ()


def test_a_film_that_was_moved_since_is_still_finished(tmp_path):
    film = film_of(tmp_path, 1, duration=100.0)
    moved = replace(film, path=tmp_path / "elsewhere" / film.path.name)
    assert finished_films([moved], [watched(film, 97.0)]) == (film.key,)


def test_another_film_of_that_name_is_not(tmp_path):
    film = film_of(tmp_path, 1, duration=100.0)
    other = replace(film, key="f" * 32, path=tmp_path / "b" / film.path.name, duration=50.0)
    assert finished_films([other], [watched(film, 97.0)]) == ()
