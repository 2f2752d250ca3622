from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea

from app import theme
from app.keymap import keymap
from app.shortcuts import TABLE, Action, key_names


def test_every_action_has_keys_once():
    assert [entry.action for entry in TABLE] == list(Action)


def test_no_key_means_two_things():
    keys = [QKeySequence(key).toString() for entry in TABLE for key in entry.keys]
    assert len(keys) == len(set(keys))


def test_every_key_is_one_qt_knows():
    assert all(QKeySequence(key).count() == 1 for entry in TABLE for key in entry.keys)


def test_sheet_describes_every_action_that_has_keys(window):
    window.stage.sheet.toggle()
    texts = {label.text() for label in window.stage.sheet.findChildren(QLabel)}
    assert {entry.action.value for entry in TABLE if entry.keys} <= texts


def test_the_keyboards_own_keys_for_films_play_and_pause(qtbot, playing):
    for key in (Qt.Key.Key_MediaTogglePlayPause, Qt.Key.Key_MediaPlay, Qt.Key.Key_MediaPause):
        with qtbot.waitSignal(playing.player.paused_changed):
            qtbot.keyClick(playing, key)


def test_the_keyboards_own_key_for_the_next_film(qtbot, playing):
    with qtbot.waitSignal(playing.programme.wanted):
        qtbot.keyClick(playing, Qt.Key.Key_MediaNext)


def test_the_keyboards_own_keys_are_named_nowhere():
    assert "Media" not in key_names(Action.TOGGLE)


@pytest.mark.parametrize("size", [(860, 480), (1280, 720)])
def test_sheet_fits_into_every_window(window, size):
    window.resize(*size)
    window.stage.sheet.toggle()
    assert window.stage.rect().contains(window.stage.sheet.geometry())


def test_sheet_looks_the_same_when_shown_again(window):
    sizes = []
    for _ in range(2):
        window.stage.sheet.toggle()
        sizes.append(window.stage.sheet.size())
        window.stage.sheet.toggle()
    assert sizes[0] == sizes[1]


def test_sheet_finds_as_one_types(qtbot, window):
    window.stage.sheet.toggle()
    qtbot.keyClicks(window.stage.sheet.search, "chapter next")
    assert shown_lines(window.stage.sheet) == {"Next chapter"}


def test_sheet_finds_keys(qtbot, window):
    window.stage.sheet.toggle()
    qtbot.keyClicks(window.stage.sheet.search, "ctrl+s")
    assert "Save a picture of the finds" in shown_lines(window.stage.sheet)


def test_escape_closes_the_sheet_and_gives_the_keys_back(qtbot, window):
    window.activateWindow()
    window.stage.sheet.toggle()
    qtbot.keyClick(window.stage.sheet.search, Qt.Key.Key_Escape)
    assert window.stage.sheet.isHidden()
    assert window.focusWidget() is window


@pytest.mark.parametrize("key", ["?", Qt.Key.Key_F1])
def test_its_own_key_closes_the_sheet(qtbot, window, key):
    window.activateWindow()
    window.stage.sheet.toggle()
    if isinstance(key, str):
        qtbot.keyClicks(window.stage.sheet.search, key)
    else:
        qtbot.keyClick(window.stage.sheet.search, key)
    assert window.stage.sheet.isHidden()


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_PageDown])
def test_sheet_scrolls_by_keys(qtbot, window, key):
    window.activateWindow()
    window.resize(860, 480)
    window.stage.sheet.toggle()
    bar = window.stage.sheet.findChild(QScrollArea).verticalScrollBar()
    assert bar.maximum() > 0
    qtbot.keyClick(window.stage.sheet.search, key)
    assert bar.value() > 0


def test_wheel_over_the_sheet_leaves_the_volume_alone(qtbot, window):
    window.resize(860, 480)
    window.stage.sheet.toggle()
    with qtbot.assertNotEmitted(window.stage.wheel_turned):
        for _ in range(40):
            turn_wheel(window.stage.sheet.findChild(QScrollArea).viewport())


def test_sheet_shows_keys_of_now(window):
    keymap().use({"MUTE": ("F9",)})
    window.stage.sheet.toggle()
    assert "F9" in {label.text() for label in window.stage.sheet.findChildren(QLabel)}


def shown_lines(sheet):
    return {label.text() for label in sheet.findChildren(QLabel) if label.isVisible()} & set(Action)


def turn_wheel(widget):
    place = QPointF(widget.rect().center())
    event = QWheelEvent(
        place,
        QPointF(widget.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_keys_of_the_sheet_are_light_in_the_light_theme_too(qapp, window):
    theme.dress(qapp, theme.LIGHT)
    try:
        window.stage.sheet.toggle()
        words = [one for group in window.stage.sheet.groups for one in group.findChildren(QLabel)]
        darkest = min(one.palette().color(one.foregroundRole()).lightness() for one in words)
        assert darkest > 128
    finally:
        theme.dress(qapp, theme.DARK)
