"""The pointer over the seek bar of the real window, with real films."""

from __future__ import annotations

import locale

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.main_window import MainWindow
from app.remembered import Remembered
from app.settings import Settings
from player.player import Player
from tests.clips import FPS, FRAMES, frame_number
from tests.scripted_lookup import ScriptedLookup

LENGTH = FRAMES / FPS


@pytest.fixture
def window(qtbot, qapp, tmp_path, monkeypatch):
    """A shown window of 1280x720 without a film."""
    monkeypatch.setenv("TRENDFLIX_RENDER", "software")
    locale.setlocale(locale.LC_NUMERIC, "C")
    player = Player(options={"ao": "null", "hwdec": "no"})
    remembered = Remembered(tmp_path / "settings.toml", Settings())
    window = MainWindow(player, ScriptedLookup(), remembered)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def playing(qtbot, window, clips):
    play(qtbot, window, clips.mp4)
    return window


def play(qtbot, window, film):
    """Open `film` and let it play."""
    with qtbot.waitSignal(window.player.opened):
        window.open(str(film))
    qtbot.waitUntil(lambda: window.player.duration > 0 and window.player.position > 0)


def point(qtbot, window, seconds):
    """Move the pointer to `seconds` on the bar."""
    bar = window.stage.controls.seek_bar
    along = 8 + round((bar.width() - 16) * seconds / LENGTH)
    for height in (34, 33):  # a pointer that is there already would not move
        qtbot.mouseMove(bar, QPoint(along, height))


def leave(window):
    QApplication.sendEvent(window.stage.controls.seek_bar, QEvent(QEvent.Type.Leave))


def shown_number(window):
    """Return the number of the frame in the preview; None while there is no picture."""
    picture = window.stage.preview.picture
    if picture.isNull():
        return None
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(picture.constBits(), np.uint8)
    return frame_number(pixels.reshape(picture.height(), picture.width(), 4))


def test_the_picture_of_the_moment_lies_above_the_pointer(qtbot, playing):
    preview, bar = playing.stage.preview, playing.stage.controls.seek_bar
    point(qtbot, playing, 1.0)
    qtbot.waitUntil(lambda: shown_number(playing) == 24)
    assert preview.isVisible()
    assert preview.geometry().bottom() < bar.mapTo(playing.stage, QPoint(0, 0)).y()
    pointer = bar.mapTo(playing.stage, QPoint(8 + (bar.width() - 16) // 3, 0)).x()
    assert preview.geometry().center().x() == pytest.approx(pointer, abs=2)


@pytest.mark.parametrize("seconds", [0.0, LENGTH])
def test_it_stays_inside_the_window(qtbot, playing, seconds):
    point(qtbot, playing, seconds)
    qtbot.waitUntil(playing.stage.preview.isVisible)
    assert playing.stage.rect().contains(playing.stage.preview.geometry())


def test_it_follows_the_pointer_that_drags(qtbot, playing):
    bar = playing.stage.controls.seek_bar
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=QPoint(8, 33))
    for seconds, number in ((0.6, 12), (2.5, 60)):
        point(qtbot, playing, seconds)
        qtbot.waitUntil(lambda number=number: shown_number(playing) == number)
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(100, 33))


def test_it_goes_with_the_pointer(qtbot, playing):
    point(qtbot, playing, 1.0)
    qtbot.waitUntil(playing.stage.preview.isVisible)
    leave(playing)
    assert playing.stage.preview.isHidden()


def test_it_goes_with_the_controls(qtbot, playing):
    point(qtbot, playing, 1.0)
    qtbot.waitUntil(playing.stage.preview.isVisible)
    playing.stage.controls.hide()
    assert playing.stage.preview.isHidden()


def test_the_next_film_shows_its_own_pictures(qtbot, playing, clips):
    point(qtbot, playing, 1.0)
    qtbot.waitUntil(playing.stage.preview.isVisible)
    play(qtbot, playing, clips.turned)
    assert playing.stage.preview.isHidden()
    point(qtbot, playing, 1.0)
    qtbot.waitUntil(playing.stage.preview.isVisible)
    assert playing.stage.preview.width() < playing.stage.preview.height()


def test_sound_alone_shows_the_time_alone(qtbot, window, clips):
    play(qtbot, window, clips.sound_only)
    with qtbot.waitSignal(window.stage.controls.seek_bar.pointed):
        point(qtbot, window, 1.0)
    qtbot.wait(200)
    assert window.stage.preview.isHidden()
