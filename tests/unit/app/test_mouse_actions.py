from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.settings import Settings
from app.shortcuts import Action


def click(qtbot, window, button):
    qtbot.mouseClick(window.stage, button, pos=window.stage.rect().center())


def test_wheel_changes_the_volume(qtbot, playing):
    playing.player.set_volume(50.0)
    qtbot.waitUntil(lambda: playing.player.volume == 50.0)
    playing.stage.wheel_turned.emit(1.0)
    qtbot.waitUntil(lambda: playing.player.volume == 52.0)


def test_fine_wheels_turn_by_whole_notches(qtbot, playing):
    playing.player.set_volume(50.0)
    qtbot.waitUntil(lambda: playing.player.volume == 50.0)
    for _ in range(4):
        playing.stage.wheel_turned.emit(-0.25)
    qtbot.waitUntil(lambda: playing.player.volume == 48.0)


def test_wheel_can_do_nothing(qtbot, playing):
    playing.remembered.change(wheel="")
    with qtbot.assertNotEmitted(playing.player.volume_changed, wait=50):
        playing.stage.wheel_turned.emit(1.0)


@pytest.mark.parametrize(
    ("button", "setting"),
    [
        (Qt.MouseButton.MiddleButton, "middle_click"),
        (Qt.MouseButton.BackButton, "back_click"),
        (Qt.MouseButton.ForwardButton, "forward_click"),
    ],
)
def test_a_button_does_what_was_chosen(qtbot, playing, button, setting):
    playing.remembered.change(**{setting: "MUTE"})
    with qtbot.waitSignal(playing.player.muted_changed):
        click(qtbot, playing, button)


def test_double_click_does_what_was_chosen(qtbot, playing):
    playing.remembered.change(double_click="MUTE")
    with qtbot.waitSignal(playing.player.muted_changed):
        playing.stage.double_clicked.emit()


def test_middle_button_does_nothing_at_first(qtbot, playing):
    with qtbot.assertNotEmitted(playing.player.paused_changed, wait=50):
        click(qtbot, playing, Qt.MouseButton.MiddleButton)


def test_every_choice_is_an_action():
    from app.settings import SETTINGS

    double = next(one for one in SETTINGS if one.name == "double_click").about
    names = dict(double.named_values)
    assert {name: Action[name].value for name in names if name} == {
        name: words for name, words in names.items() if name
    }
    assert Settings().double_click in names
