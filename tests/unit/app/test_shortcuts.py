from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel

from app.shortcuts import TABLE, Action, key_names


def test_every_action_has_keys_once():
    assert [entry.action for entry in TABLE] == list(Action)


def test_no_key_means_two_things():
    keys = [QKeySequence(key).toString() for entry in TABLE for key in entry.keys]
    assert len(keys) == len(set(keys))


def test_every_key_is_one_qt_knows():
    assert all(QKeySequence(key).count() == 1 for entry in TABLE for key in entry.keys)


def test_sheet_describes_every_action_with_a_key_of_its_own(window):
    texts = {label.text() for label in window.stage.sheet.findChildren(QLabel)}
    assert {action.value for action in Action if key_names(action)} <= texts


def test_the_keyboards_own_keys_for_films_play_and_pause(qtbot, playing):
    for key in (Qt.Key.Key_MediaTogglePlayPause, Qt.Key.Key_MediaPlay, Qt.Key.Key_MediaPause):
        with qtbot.waitSignal(playing.player.paused_changed):
            qtbot.keyClick(playing, key)


def test_the_keyboards_own_key_for_the_next_film(qtbot, playing):
    with qtbot.waitSignal(playing.watching.wanted):
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
