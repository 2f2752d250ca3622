from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QPoint, QRect, Qt

from app import settings
from app.shortcuts import Action

ABOVE, BARE = Qt.WindowType.WindowStaysOnTopHint, Qt.WindowType.FramelessWindowHint
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def flags(window):
    return window.windowHandle().flags() & (ABOVE | BARE)


@pytest.fixture
def mini(qtbot, playing):
    """A playing window made a mini player by its key, after it was somewhere."""
    playing.setGeometry(10, 20, 1000, 600)
    qtbot.keyClick(playing, Qt.Key.Key_M, CTRL)
    return playing


def test_a_key_keeps_the_window_on_top_and_lets_it_go(qtbot, playing):
    for wanted in (ABOVE, Qt.WindowType(0)):
        qtbot.keyClick(playing, Qt.Key.Key_T, SHIFT)
        assert flags(playing) == wanted


def test_on_top_is_remembered(qtbot, playing, tmp_path):
    qtbot.keyClick(playing, Qt.Key.Key_T, SHIFT)
    playing.remembered.shutdown()
    assert settings.load(tmp_path / "settings.toml").on_top


def test_a_film_goes_on_when_the_window_goes_on_top(qtbot, playing):
    handle = playing.windowHandle()
    qtbot.keyClick(playing, Qt.Key.Key_T, SHIFT)
    before = playing.player.position
    assert playing.windowHandle() is handle
    qtbot.waitUntil(lambda: playing.player.position > before)


def test_the_mini_player_is_small_bare_and_on_top(mini):
    assert (mini.width(), mini.height()) == (400, 225)
    assert flags(mini) == ABOVE | BARE


def test_the_mini_player_has_its_own_few_controls(qtbot, mini):
    mini.stage.wake()
    assert mini.stage.mini_bar.isVisible()
    assert mini.stage.controls.isHidden()
    assert mini.stage.rect().contains(mini.stage.mini_bar.geometry())


@pytest.mark.parametrize("key", ["same", "escape", "double click"])
def test_the_window_comes_back_where_it_was(qtbot, mini, key):
    if key == "same":
        qtbot.keyClick(mini, Qt.Key.Key_M, CTRL)
    elif key == "escape":
        mini.stage.notice.hide()
        qtbot.keyClick(mini, Qt.Key.Key_Escape)
    else:
        mini.stage.double_clicked.emit()
    assert mini.geometry() == QRect(10, 20, 1000, 600)
    assert flags(mini) == Qt.WindowType(0)
    assert mini.stage.controls.isVisible()


def test_a_pause_in_the_mini_player_shows_no_products_until_there_is_room(qtbot, mini, lookup):
    with qtbot.waitSignal(mini.player.frame_grabbed):
        mini.player.pause()
    assert mini.panel.isHidden()
    assert lookup.frames == []
    qtbot.keyClick(mini, Qt.Key.Key_M, CTRL)
    assert mini.panel.isVisible()
    assert len(lookup.frames) == 1


def test_the_mini_player_is_not_remembered(mini, tmp_path):
    mini.close()
    kept = settings.load(tmp_path / "settings.toml")
    assert json.loads(kept.geometry)[-1][1] == [10, 20, 1000, 600, 0]
    assert not kept.panel_hidden


def test_a_drag_moves_the_mini_player_and_is_no_click(qtbot, mini):
    before, playing = mini.pos(), not mini.player.paused
    qtbot.mousePress(mini.stage, Qt.MouseButton.LeftButton, pos=QPoint(100, 60))
    qtbot.mouseMove(mini.stage, QPoint(140, 80))
    qtbot.mouseRelease(mini.stage, Qt.MouseButton.LeftButton, pos=QPoint(140, 80))
    qtbot.wait(300)
    assert playing is not mini.player.paused
    assert mini.pos() - before in {QPoint(), QPoint(40, 20)}


def test_with_one_screen_there_is_no_next_one(window):
    window.modes.handlers()[Action.NEXT_SCREEN]()
    assert window.stage.notice.text == "There is only one screen"
