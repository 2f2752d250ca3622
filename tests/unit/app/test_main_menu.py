from __future__ import annotations

from PySide6.QtCore import Qt

from app.shortcuts import TABLE, Action, Group


def lines(window):
    return [line for group in window.menu.actions() for line in of_table(group.menu())]


def of_table(menu):
    """Lines that are no further menu, such as that of recent films."""
    return [line for line in menu.actions() if not line.menu() and not line.isSeparator()]


def test_menu_has_every_action_under_its_group(window):
    words = {
        group.text(): [line.text() for line in of_table(group.menu())]
        for group in window.menu.actions()
    }
    assert words == {
        group.value: [entry.action.value for entry in TABLE if entry.group is group]
        for group in Group
        if any(entry.group is group for entry in TABLE)
    }


def test_a_line_does_what_its_key_does(qtbot, playing):
    mute = next(line for line in lines(playing) if line.text() == Action.MUTE.value)
    with qtbot.waitSignal(playing.player.muted_changed):
        mute.trigger()
    assert playing.player.muted


def test_menu_marks_what_is_on(playing):
    playing.menu.aboutToShow.emit()
    on = {line.text() for line in lines(playing) if line.isChecked()}
    assert on == {Action.TOGGLE.value, Action.PANEL.value, Action.HARDWARE.value}


def test_a_key_opens_the_menu_on_its_first_line(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_F10)
    assert window.menu.isVisible()
    assert window.menu.activeAction() is window.menu.actions()[0]
    window.menu.close()


def test_right_button_opens_the_menu_where_it_is(qtbot, window):
    place = window.stage.mapToGlobal(window.stage.rect().center())
    window.stage.menu_wanted.emit(place)
    assert window.menu.geometry().contains(place)
    window.menu.close()
