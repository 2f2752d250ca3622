"""A real window with a real player; only the worker's answers are scripted."""

from __future__ import annotations

import locale

import pytest

from app import theme
from app.main_window import MainWindow
from app.remembered import Remembered
from app.settings import Settings
from player.player import Player
from player.track import TrackKind, chosen
from tests.clips import make_clips
from tests.scripted_lookup import ScriptedLookup


@pytest.fixture(scope="session")
def films(tmp_path_factory):
    return make_clips(tmp_path_factory.mktemp("films"))


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp):
    """The application as app.window makes it."""
    qapp.setApplicationName("trendflix")
    qapp.setStyle("Fusion")
    theme.prepare(qapp)


@pytest.fixture
def lookup(qapp):
    return ScriptedLookup()


@pytest.fixture
def window(qtbot, qapp, lookup, tmp_path):
    """A shown window of 1280x720 without a film."""
    locale.setlocale(locale.LC_NUMERIC, "C")
    player = Player(options={"ao": "null", "hwdec": "no"})
    window = MainWindow(player, lookup, Remembered(tmp_path / "settings.toml", Settings()))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def playing(qtbot, window, films):
    """A window that plays."""
    with qtbot.waitSignal(window.player.video_size_changed):
        window.open(str(films.mp4))
    qtbot.waitUntil(lambda: window.player.position > 0)
    return window


@pytest.fixture
def paused(qtbot, playing):
    """A window that paused and asked about the frame."""
    with qtbot.waitSignal(playing.player.frame_grabbed):
        playing.player.pause()
    return playing


@pytest.fixture
def film(qtbot, window, films):
    """A window that stands in the film with many tracks."""
    window.open(str(films.many_tracks))
    qtbot.waitUntil(lambda: window.player.position > 0)
    with qtbot.waitSignal(window.player.frame_grabbed):
        window.player.pause()
    qtbot.waitUntil(lambda: chosen(window.player.choices.tracks, TrackKind.SUBTITLE) is not None)
    return window
