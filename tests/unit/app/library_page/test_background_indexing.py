"""A real child looks a real film through; nothing else makes it begin or end than in the window."""

from __future__ import annotations

import shutil

import pytest

from app.library_page.background_indexing import BackgroundIndexing
from app.paths import film_indexes_folder, library_file, models_folder
from app.remembered import Remembered
from app.settings import Settings
from player.player import Player
from store.film_index.film_index import FilmIndex
from store.library.film import Film
from store.library.fingerprint import fingerprint
from store.library.library import Library


@pytest.fixture
def home(tmp_path, monkeypatch):
    models = models_folder()
    monkeypatch.setenv("TRENDFLIX_HOME", str(tmp_path))
    (tmp_path / "models").symlink_to(models)
    return tmp_path


@pytest.fixture
def film(home, clips):
    path = shutil.copy(clips.webm, home / "film.webm")
    film = Film(fingerprint(path), path, path.stat().st_size, 0.0, "Film")
    library = Library(library_file())
    library.put([film])
    library.close()
    return film


@pytest.fixture
def player(qtbot, qapp):
    player = Player(options={"vo": "null", "ao": "null"})
    yield player
    player.shutdown()


@pytest.fixture
def remembered(tmp_path):
    remembered = Remembered(tmp_path / "settings.toml", Settings())
    yield remembered
    remembered.shutdown()


@pytest.fixture
def indexing(player, remembered):
    indexing = BackgroundIndexing(player, remembered, battery=lambda: True)
    yield indexing
    indexing.shutdown()


@pytest.fixture
def playing(qtbot, player, clips):
    with qtbot.waitSignal(player.opened):
        player.open(str(clips.mp4))
    player.play()
    return player


def test_an_idle_machine_looks_films_through(qtbot, film, indexing):
    with qtbot.waitSignal(indexing.looked, timeout=60_000):
        indexing.look()
    (path,) = (film_indexes_folder() / film.key).glob("*.sqlite")
    index = FilmIndex(path)
    assert index.complete
    index.close()


def test_what_was_seen_to_is_not_begun_again(qtbot, home, indexing):
    Library(library_file()).close()
    with qtbot.waitSignal(indexing.looked, timeout=60_000):
        indexing.look()
    indexing.look()
    assert not indexing.runs


def test_nothing_begins_without_a_library(home, indexing):
    indexing.look()
    assert not indexing.runs


def test_nothing_begins_that_the_viewer_does_not_want(film, indexing, remembered):
    remembered.change(background_indexing=False)
    indexing.look()
    assert not indexing.runs


def test_nothing_begins_while_a_film_plays(film, indexing, playing):
    indexing.look()
    assert not indexing.runs


def test_a_film_that_plays_on_battery_ends_it(qtbot, film, indexing, player, clips):
    indexing.look()
    assert indexing.runs
    player.open(str(clips.mp4))
    player.play()
    qtbot.waitUntil(lambda: not indexing.runs)
