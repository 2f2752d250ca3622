"""A film that plays before its window is whole."""

from __future__ import annotations

import locale

import pytest
from PySide6.QtCore import Qt

from app import film_first
from app.main_window import MainWindow
from app.remembered import Remembered
from app.settings import Settings
from player.player import Player


@pytest.fixture
def bare(qtbot, qapp, tmp_path, monkeypatch):
    """A window with its player alone, and a home of its own."""
    monkeypatch.setenv("TRENDFLIX_HOME", str(tmp_path))
    locale.setlocale(locale.LC_NUMERIC, "C")
    player = Player(options={"ao": "null", "hwdec": "no"})
    window = MainWindow(player, None, Remembered(tmp_path / "settings.toml", Settings()))
    yield window
    window.close()


@pytest.fixture
def begun(qtbot, bare, films):
    """A bare window in which a film begins, and who will furnish it."""
    furnisher = film_first.play_first(bare, str(films.mp4), 0.0)
    bare.show()
    return bare, furnisher


def test_the_first_picture_needs_no_whole_window(qtbot, begun):
    window, _ = begun
    whole = []
    window.player.position_changed.connect(lambda _: whole.append(window.whole))
    qtbot.waitUntil(lambda: bool(whole))
    assert not whole[0]


def test_the_window_becomes_whole_while_the_film_plays(qtbot, begun):
    window, furnisher = begun
    with qtbot.waitSignal(furnisher.whole):
        pass
    assert window.whole
    assert window.player.position > 0


def test_the_film_gets_into_the_playlist_and_is_not_opened_again(qtbot, begun, films):
    window, furnisher = begun
    opened = []
    with qtbot.waitSignal(furnisher.whole):
        pass
    window.player._playback.opening.connect(opened.append)
    qtbot.waitUntil(lambda: bool(window.programme.playlist))
    assert [one.address for one in window.programme.playlist.entries] == [str(films.mp4)]
    assert not opened


def test_the_controls_know_of_the_film(qtbot, begun):
    window, _ = begun
    qtbot.waitUntil(lambda: window.whole and window.windowTitle() != "TrendFlix")
    assert window.stage.controls.isVisible()
    assert window.stage.controls.seek_bar.isEnabled()
    assert window.stage.welcome.isHidden()


def test_the_film_is_remembered(qtbot, begun, films):
    window, _ = begun
    qtbot.waitUntil(lambda: window.whole and window.windowTitle() != "TrendFlix")
    window.watching.leave()
    qtbot.waitUntil(lambda: window.watching._history.recent(1) != [])
    assert window.watching._history.recent(1)[0].address == str(films.mp4)


def test_a_key_counts_before_the_window_is_whole(qtbot, begun):
    window, _ = begun
    qtbot.waitUntil(lambda: window.player.position > 0)
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert window.whole
    qtbot.waitUntil(lambda: window.player.paused)


@pytest.mark.parametrize("steps", [0, 1, 5, 9, 14])
def test_closing_works_however_little_is_built(qtbot, begun, steps):
    window, _ = begun
    qtbot.waitUntil(lambda: window.player.position > 0)
    for _ in range(steps):
        window.step()
    assert window.close()


def test_what_cannot_be_played_is_said_once_the_window_can(qtbot, bare, tmp_path):
    film = tmp_path / "missing.mp4"
    furnisher = film_first.play_first(bare, str(film), 0.0)
    bare.show()
    with qtbot.waitSignal(furnisher.whole):
        pass
    qtbot.waitUntil(bare.stage.notice.isVisible)
    assert not bare.stage.welcome.isHidden()


@pytest.mark.parametrize(
    "films",
    [
        (),
        ("a.mkv", "b.mkv"),
        ("list.m3u8",),
        ("words.srt",),
        ("https://a.test/b.mp4",),
        ("folder",),
    ],
)
def test_what_must_be_looked_at_waits_for_the_whole_window(films):
    assert not film_first.can_be_first(films)


def test_one_plain_film_can_be_first():
    assert film_first.can_be_first(("films/One.MKV",))
