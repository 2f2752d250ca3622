from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from app.chosen_keys import ChosenKeys, follow_keys, readable, usable
from app.keymap import keymap
from app.remembered import Remembered
from app.settings import Settings, load
from app.shortcuts import TABLE, Action, key_names, keys_of


@pytest.fixture
def remembered(qapp, tmp_path):
    remembered = Remembered(tmp_path / "settings.toml", Settings())
    follow_keys(remembered)
    yield remembered
    remembered.shutdown()
    keymap().use({})


@pytest.fixture
def chosen(remembered):
    return ChosenKeys(remembered)


def told(keys):
    complaints = []
    usable(keys, complaints.append)
    return [str(complaint) for complaint in complaints]


def test_one_more_key(chosen):
    chosen.add(Action.MUTE, "F9")
    assert keys_of(Action.MUTE) == ("M", "F9")


def test_a_key_that_is_there_changes_nothing(chosen, remembered):
    chosen.add(Action.MUTE, "M")
    assert remembered.now.keys == {}


def test_a_key_goes_from_one_action_to_another(chosen):
    chosen.add(Action.MUTE, "F1")
    assert (keys_of(Action.SHEET), keys_of(Action.MUTE)) == (("?",), ("M", "F1"))


def test_an_action_can_be_left_without_keys(chosen):
    chosen.remove(Action.MUTE, "M")
    assert keys_of(Action.MUTE) == ()
    assert key_names(Action.MUTE) == ""


def test_own_keys_come_back_from_who_has_them(chosen):
    chosen.add(Action.MUTE, "F1")
    chosen.reset(Action.SHEET)
    assert (keys_of(Action.SHEET), keys_of(Action.MUTE)) == (("?", "F1"), ("M",))


def test_everything_comes_back(chosen, remembered):
    chosen.add(Action.MUTE, "F1")
    chosen.reset_all()
    assert remembered.now.keys == {}
    assert keys_of(Action.SHEET) == ("?", "F1")


def test_what_is_as_in_the_table_is_not_written(chosen, remembered):
    chosen.add(Action.MUTE, "F9")
    chosen.remove(Action.MUTE, "F9")
    assert remembered.now.keys == {}


def test_keys_are_there_after_the_next_start(chosen, remembered, tmp_path):
    chosen.add(Action.MUTE, "F1")
    remembered.shutdown()
    assert load(tmp_path / "settings.toml").keys == {"SHEET": ("?",), "MUTE": ("M", "F1")}


def test_two_actions_can_swap_their_keys():
    keys = {"SHEET": ("M",), "MUTE": ("?", "F1")}
    assert usable(keys, pytest.fail) == keys


@pytest.mark.parametrize("key", ["", "Foo", "Ctrl+", "Ctrl+K, Ctrl+C", "Tab", "Return", "Umlaut"])
def test_what_is_no_key_is_told(key):
    assert told({"MUTE": (key,)}) == [
        f"keys: {key} of MUTE is no key an action can have; its own keys hold."
    ]


def test_a_key_of_two_actions_is_told():
    assert told({"MUTE": ("?",)}) == [
        "keys: ? of MUTE is another action's, too; its own keys hold."
    ]


def test_two_chosen_actions_with_one_key_lose_no_other_key():
    good = usable({"MUTE": ("F9",), "QUIT": ("F9",), "LOOP": ("F12",)}, lambda _told: None)
    assert good["LOOP"] == ("F12",)
    assert len(good) == 2


def test_an_unknown_action_is_told_and_kept(qapp, tmp_path):
    remembered = Remembered(tmp_path / "settings.toml", Settings(keys={"FLY": ("F9",)}))
    assert [str(one) for one in follow_keys(remembered)] == [
        "keys: this version has no action FLY; it is kept, and does nothing."
    ]
    ChosenKeys(remembered).add(Action.MUTE, "F12")
    remembered.shutdown()
    assert load(tmp_path / "settings.toml").keys == {"FLY": ("F9",), "MUTE": ("M", "F12")}


def test_every_key_of_the_table_could_be_chosen():
    assert all(readable(key) for entry in TABLE for key in entry.keys)


# --- in the window --------------------------------------------------------------------------------


def test_a_new_key_works_at_once(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    ChosenKeys(window.remembered).add(Action.SHEET, "F9")
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert window.stage.sheet.isVisible()


def test_a_key_that_was_taken_away_does_nothing(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    ChosenKeys(window.remembered).remove(Action.SHEET, "F1")
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert not window.stage.sheet.isVisible()


def test_every_word_of_the_window_names_the_new_key(window):
    chosen = ChosenKeys(window.remembered)
    for action in (Action.TOGGLE, Action.AUDIO_MENU, Action.OPEN_FILE, Action.PANEL, Action.SHEET):
        for key in keys_of(action):
            chosen.remove(action, key)
    chosen.add(Action.TOGGLE, "F5")
    chosen.add(Action.AUDIO_MENU, "F6")
    chosen.add(Action.OPEN_FILE, "F7")
    chosen.add(Action.PANEL, "F12")
    chosen.add(Action.SHEET, "F9")
    words = " ".join(spoken(window))
    for key in ("Pause (F5)", "Sound (F6)", "Open a film (F7)", "on pause (F12)", "F9 shows all"):
        assert key in words


def test_the_menu_shows_the_new_key(window):
    ChosenKeys(window.remembered).add(Action.MUTE, "F9")
    mute = next(one for one in window.findChildren(QAction) if one.text() == Action.MUTE.value)
    assert [key.toString() for key in mute.shortcuts()] == ["M", "F9"]


def spoken(window):
    from PySide6.QtWidgets import QLabel, QWidget

    yield from (widget.toolTip() for widget in window.findChildren(QWidget))
    yield from (label.text() for label in window.findChildren(QLabel))
