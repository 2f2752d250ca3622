"""A viewer's own folder in the window: added, looked through by a child, played."""

from __future__ import annotations

import shutil

import pytest

from app.main_window import MainWindow
from app.paths import posters_folder
from app.remembered import Remembered
from app.settings import Settings
from player.player import Player
from tests.scripted_lookup import ScriptedLookup


@pytest.fixture
def window(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("TRENDFLIX_HOME", str(tmp_path / "home"))
    player = Player(options={"ao": "null", "hwdec": "no"})
    window = MainWindow(
        player, ScriptedLookup(), Remembered(tmp_path / "settings.toml", Settings())
    )
    qtbot.addWidget(window)
    window.show()
    return window


def test_a_folder_becomes_a_library_whose_films_play(qtbot, window, clips, tmp_path):
    folder = tmp_path / "My films"
    folder.mkdir()
    shutil.copy(clips.mp4, folder / "Rain (1929).mp4")
    (folder / "Rain (1929).nfo").write_text("<movie><plot>It pours.</plot></movie>")
    window.library.show()
    films = window.library.page.view
    films.take_folders([str(folder)])
    tiles = films.hall.model
    qtbot.waitUntil(lambda: tiles.rowCount() == 1, timeout=60_000)
    film = tiles.tiles[0].film
    assert (film.title, film.year, film.plot) == ("Rain", 1929, "It pours.")
    qtbot.waitUntil((posters_folder() / f"{film.key}.webp").exists, timeout=60_000)
    films.show_film(film.key)
    films.page.play.click()
    qtbot.waitUntil(lambda: window.player.position > 0, timeout=20_000)
    assert window.player.media == str(film.path)
    assert not window.library.shown
