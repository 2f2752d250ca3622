from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.picture_words import COLOURS
from app.shortcuts import Action
from app.value_slider import ValueSlider
from player import graphics_chip
from player.look import ASPECTS, Equaliser, Look

NONE = Qt.KeyboardModifier.NoModifier
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def panel(window):
    """The panel of the picture, open."""
    window.activateWindow()
    window.drawer.toggle(window.picturing.panel)
    return window.picturing.panel


def chip(panel, text):
    return next(one for one in panel.findChildren(type(panel._mirror)) if one.text() == text)


@pytest.mark.parametrize(
    ("key", "modifier", "look"),
    [
        (Qt.Key.Key_A, SHIFT, Look(aspect="4:3")),
        (Qt.Key.Key_E, NONE, Look(fill=0.1)),
        (Qt.Key.Key_W, NONE, Look(fill=0.0)),
        (Qt.Key.Key_Equal, ALT, Look(zoom=0.1)),
        (Qt.Key.Key_Minus, ALT, Look(zoom=-0.1)),
        (Qt.Key.Key_Left, ALT, Look(pan_x=0.1)),
        (Qt.Key.Key_Right, ALT, Look(pan_x=-0.1)),
        (Qt.Key.Key_Up, ALT, Look(pan_y=0.1)),
        (Qt.Key.Key_Down, ALT, Look(pan_y=-0.1)),
        (Qt.Key.Key_R, ALT, Look(turn=90)),
        (Qt.Key.Key_R, ALT | SHIFT, Look(turn=270)),
        (Qt.Key.Key_D, NONE, Look(deinterlaced=True)),
        (Qt.Key.Key_1, NONE, Look(equaliser=Equaliser(contrast=-1))),
        (Qt.Key.Key_4, NONE, Look(equaliser=Equaliser(brightness=1))),
        (Qt.Key.Key_6, NONE, Look(equaliser=Equaliser(gamma=1))),
        (Qt.Key.Key_7, NONE, Look(equaliser=Equaliser(saturation=-1))),
    ],
)
def test_a_key_changes_the_picture_as_in_mpv(qtbot, window, key, modifier, look):
    qtbot.keyClick(window, key, modifier)
    assert window.player.picture.look == look
    assert window.stage.notice.text


def test_a_key_brings_the_whole_picture_back_and_leaves_the_rest(qtbot, window):
    window.player.picture.show(Look(turn=90, fill=1.0, zoom=1.0, pan_x=0.5))
    qtbot.keyClick(window, Qt.Key.Key_Backspace, ALT)
    assert window.player.picture.look == Look(turn=90)


def test_aspects_come_round(qtbot, window):
    seen = []
    for _ in ASPECTS:
        qtbot.keyClick(window, Qt.Key.Key_A, SHIFT)
        seen.append(window.player.picture.look.aspect)
    assert seen == [*ASPECTS[1:], "auto"]


def test_menu_marks_what_is_on(window):
    window.player.picture.show(Look(mirrored=True, deinterlaced=True))
    window.menu.aboutToShow.emit()
    on = {action for action, line in window.menu._actions.items() if line.isChecked()}
    picture = {Action.MIRROR, Action.UPEND, Action.DEINTERLACE}
    assert on & picture == {Action.MIRROR, Action.DEINTERLACE}


def test_hardware_decoding_is_remembered_and_told_to_the_player(qtbot, playing):
    qtbot.keyClick(playing, Qt.Key.Key_H, CTRL)
    assert not playing.remembered.now.hardware_decoding
    qtbot.waitUntil(lambda: playing.player.mpv.hwdec == "no")
    qtbot.keyClick(playing, Qt.Key.Key_H, CTRL)
    wanted = "auto-copy-safe" if graphics_chip.may_be_there() else "no"
    qtbot.waitUntil(lambda: playing.player.mpv.hwdec == wanted)


def test_a_key_opens_the_panel_with_the_keys_in_it(qtbot, window):
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_E, CTRL)
    assert window.drawer.panel is window.picturing.panel
    assert window.picturing.panel.isAncestorOf(window.focusWidget())


def test_escape_in_the_panel_gives_the_keys_back(qtbot, window, panel):
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.drawer.panel is None
    assert window.focusWidget() is window


def test_panel_shows_what_a_key_did(qtbot, window, panel):
    qtbot.keyClick(window, Qt.Key.Key_4)
    assert panel._colours["brightness"].slider.value() == 1


def test_a_slider_changes_the_picture(window, panel):
    panel._places["zoom"].slider.setValue(150)
    panel._colours["hue"].slider.setValue(-40)
    assert window.player.picture.look == Look(zoom=1.5, equaliser=Equaliser(hue=-40))


@pytest.mark.parametrize(
    ("text", "look"),
    [
        ("16:9", Look(aspect="16:9")),
        ("Turn left", Look(turn=270)),
        ("Mirrored", Look(mirrored=True)),
        ("Upside down", Look(upended=True)),
        ("Deinterlace", Look(deinterlaced=True)),
    ],
)
def test_a_chip_changes_the_picture(window, panel, text, look):
    chip(panel, text).click()
    assert window.player.picture.look == look


def test_colours_can_be_reset(window, panel):
    window.player.picture.show(Look(equaliser=Equaliser(1, 2, 3, 4, 5)))
    chip(panel, "As in the film").click()
    assert window.player.picture.look == Look()
    assert {panel._colours[name].slider.value() for name in COLOURS} == {0}


def test_the_chosen_aspect_stays_marked_when_pressed_again(window, panel):
    chip(panel, "as in the film").click()
    assert [aspect for aspect, one in panel._aspects.items() if one.isChecked()] == ["auto"]


def test_every_control_of_the_panel_has_a_name(panel):
    sliders = [one.slider for one in panel.findChildren(ValueSlider)]
    assert len({slider.accessibleName() for slider in sliders}) == len(sliders) == 9


def test_panel_says_what_really_decodes(qtbot, playing):
    playing.drawer.toggle(playing.picturing.panel)
    assert playing.picturing.panel._decoder.text() == "Decoded by the processor"


def test_boxes_lie_on_what_the_viewer_sees(window, playing):
    window.player.picture.show(Look(zoom=1.0, mirrored=True))
    picture = window.stage.surface.video_rect()
    assert window.stage.boxes._picture == picture
    assert picture.width() > window.stage.width()
    assert window.stage.boxes._mirrored
