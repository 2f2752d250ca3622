"""TMDB, as a real server answers: with a key, without, too often, or not at all."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from store.errors import TmdbError, TmdbKeyError, TmdbNothingError
from store.library.film import Film, Kind
from store.library.tmdb import Tmdb
from store.library.tmdb_film import TmdbFilm, films_of
from store.library.tmdb_line import TmdbLine
from store.transfer import Terms
from tests.tmdb_server import KEY, TOKEN, tmdb_server

TERMS = Terms(deadline=5, tries=2, redirects=0, backoff=0.01, connect=1, read=2, loopback=True)
RAIN = Film("k", Path("/films/rain.mkv"), 1, 1.0, "Rain", year=1929)


@pytest.fixture
def server():
    with tmdb_server() as server:
        yield server


@pytest.fixture
def ask(server, tmp_path):
    def ask(key=KEY, language=""):
        line = TmdbLine(
            key, tmp_path / "tmdb", terms=TERMS, api=f"{server.url}/3",
            pictures=f"{server.url}/pictures",
        )  # fmt: skip
        return Tmdb(line, language)

    return ask


@pytest.mark.parametrize("key", [KEY, TOKEN])
def test_keys_of_both_kinds_are_taken(ask, key):
    assert [film.title for film in ask(key).popular()] == ["Rain"]


@pytest.mark.parametrize("key", ["", "my key", "x\r\nHost: evil", "ä" * 50])
def test_what_is_no_key_is_never_sent(ask, server, key):
    with pytest.raises(TmdbKeyError):
        ask(key)
    assert server.requests == []


def test_a_film_is_matched_by_title_and_year(ask):
    assert ask().match(RAIN) == TmdbFilm(
        42, "Rain", 1929, "Amsterdam, wet.", "It falls.", ("Documentary",), "/rain.jpg"
    )


def test_an_episode_is_matched_by_its_series(ask):
    film = Film(
        "k", Path("/e.mkv"), 1, 1.0, "2", Kind.EPISODE, series="the wire", season=1, episode=2
    )
    service = ask()
    assert service.fields(film, service.match(film)) == {
        "series": "The Wire", "title": "The Detail", "plot": "They begin.", "tmdb": 5,
    }  # fmt: skip


def test_a_film_nobody_knows_is_told_of(ask, server):
    with pytest.raises(TmdbNothingError):
        ask().film(404)


def test_a_film_of_another_year_is_not_taken(ask):
    film = Film("k", Path("/a.mkv"), 1, 1.0, "Snow", year=1950)
    with pytest.raises(TmdbNothingError):
        ask().match(film)


def test_answers_are_kept_and_grow_old(ask, server, tmp_path):
    ask().popular()
    ask().popular()
    assert len(server.requests) == 1
    long_ago = time.time() - 10 * 86_400
    for file in (tmp_path / "tmdb").iterdir():
        os.utime(file, (long_ago, long_ago))
    ask().popular()
    assert len(server.requests) == 2


def test_old_answers_serve_where_there_is_no_network(ask, server, tmp_path):
    ask().popular()
    for file in (tmp_path / "tmdb").iterdir():
        os.utime(file, (0, 0))
    server.status = 500
    assert [film.title for film in ask().popular()] == ["Rain"]


def test_the_key_is_kept_nowhere_and_goes_to_no_picture(ask, server, tmp_path):
    service = ask()
    service.poster(service.match(RAIN))
    assert server.keys[-1] == ""
    files = list((tmp_path / "tmdb").iterdir())
    assert len(files) == 3
    assert not any(KEY.encode() in file.name.encode() + file.read_bytes() for file in files)


def test_a_refused_key_is_told_of_in_plain_words(ask):
    with pytest.raises(TmdbKeyError, match="TMDB does not accept the key") as caught:
        ask("f" * 32).popular()
    assert "f" * 32 not in str(caught.value)


def test_it_comes_again_where_it_was_asked_too_often(ask, server):
    server.busy = 1
    assert len(ask().popular()) == 1
    server.busy = 5
    with pytest.raises(TmdbError, match="asked too often"):
        ask().search("Rain")


def test_a_redirect_does_not_get_the_key(ask, server):
    server.status, server.headers = 302, {"Location": "http://127.0.0.1:9/elsewhere"}
    with pytest.raises(TmdbError):
        ask().popular()
    assert len(server.requests) == 1


def test_no_server_is_a_plain_sentence(tmp_path):
    line = TmdbLine(KEY, tmp_path, terms=TERMS, api="http://127.0.0.1:9/3")
    with pytest.raises(TmdbError, match="TMDB gives no answer") as caught:
        Tmdb(line).popular()
    assert KEY not in str(caught.value)


@pytest.mark.parametrize(
    "said",
    [None, [], {"results": 3}, {"results": [{"id": True, "title": "x"}]}, {"results": [{"id": 1}]},
     {"results": [{"id": 1 << 40, "title": "x"}]}],
)  # fmt: skip
def test_odd_answers_name_no_film(said):
    assert films_of(said) == []


def test_a_poster_leads_nowhere_else():
    assert TmdbFilm.of({"id": 1, "title": "x", "poster_path": "/../../evil"}).poster == ""
