from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette

from app.chip import Chip
from app.icon_button import IconButton
from app.shortcuts import Action
from app.theme import DARK, FINGER, LIGHT, colours_of, dress

CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@pytest.fixture
def plain(qapp, window):
    """The window; afterwards others find the application as it was."""
    yield window
    dress(qapp, colours_of(qapp.styleHints().colorScheme()))


def ground(window):
    return window.panel.palette().color(QPalette.ColorRole.Window).name()


@pytest.mark.parametrize(("theme", "colours"), [("dark", DARK), ("light", LIGHT)])
def test_the_setting_decides_at_once(qtbot, plain, theme, colours):
    plain.remembered.change(theme=theme)
    qtbot.waitUntil(lambda: ground(plain) == colours.window)


def test_back_to_the_system(qtbot, plain):
    before = ground(plain)
    plain.remembered.change(theme="light")
    qtbot.waitUntil(lambda: ground(plain) == LIGHT.window)
    plain.remembered.change(theme="system")
    qtbot.waitUntil(lambda: ground(plain) == before)


def test_the_menu_goes_through_the_themes(plain):
    said = []
    for _ in range(3):
        plain.appearance.handlers()[Action.THEME]()
        said.append(plain.stage.notice.text)
    assert said == ["Dark", "Light", "Colours as the system has them"]


@pytest.mark.parametrize("kind", [IconButton, Chip])
def test_large_targets_are_as_large_as_a_finger(plain, kind):
    plain.drawer.toggle(plain.picturing.panel)
    plain.remembered.change(large_targets=True)
    shown = [one for one in plain.findChildren(kind) if one.isVisible()]
    assert shown
    assert min(one.height() for one in shown) >= FINGER


def test_targets_shrink_again(qtbot, plain):
    plain.drawer.toggle(plain.picturing.panel)
    button = plain.drawer.findChild(IconButton)
    before = button.size()
    plain.remembered.change(large_targets=True)
    plain.remembered.change(large_targets=False)
    qtbot.waitUntil(lambda: button.size() == before)


def test_no_motion_ends_the_style_s_animations(plain):
    hint = plain.style().StyleHint.SH_Widget_Animation_Duration
    plain.remembered.change(reduced_motion=True)
    assert plain.style().styleHint(hint, None, plain) == 0


def test_keys_choose_the_size_of_the_interface_of_the_next_start(qtbot, plain):
    qtbot.keyClick(plain, Qt.Key.Key_Equal, CTRL_ALT)
    assert plain.remembered.now.interface_zoom == 125
    assert "125 %" in plain.stage.notice.text
    for _ in range(9):
        qtbot.keyClick(plain, Qt.Key.Key_Minus, CTRL_ALT)
    assert plain.remembered.now.interface_zoom == 75
