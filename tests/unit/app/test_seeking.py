"""Ways to another place in the film, in a real window with a real film."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from app.chapter_menu import ChapterMenu
from app.go_to_dialog import GoToDialog

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def dialog(qtbot, film):
    qtbot.keyClick(film, Qt.Key.Key_G)
    return film.findChild(GoToDialog)


def test_a_time_typed_in_the_dialog_is_gone_to(qtbot, film, dialog):
    qtbot.keyClicks(dialog.findChild(QLineEdit), "50%")
    with qtbot.waitSignal(film.player.frame_grabbed):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert film.player.position == pytest.approx(film.player.duration / 2, abs=0.05)


def test_a_time_the_film_does_not_have_cannot_be_taken(qtbot, dialog):
    qtbot.keyClicks(dialog.findChild(QLineEdit), "9:59:59")
    go = next(one for one in dialog.findChildren(QPushButton) if one.isDefault())
    assert not go.isEnabled()


def test_without_a_film_nothing_is_asked(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_G)
    assert window.findChild(GoToDialog) is None
    assert window.stage.notice.text


@pytest.mark.parametrize("modifier", [SHIFT, CONTROL])
def test_arrows_with_a_modifier_seek(qtbot, film, modifier):
    with qtbot.waitSignal(film.player.frame_grabbed):
        film.player.seek_to(2.5)
    with qtbot.waitSignal(film.player.frame_grabbed):
        qtbot.keyClick(film, Qt.Key.Key_Left, modifier)
    assert film.player.position < 0.1


def test_chapters_are_listed_with_their_times(qtbot, film):
    qtbot.keyClick(film, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    menu = film.stage.findChild(ChapterMenu)
    assert [one.text() for one in menu.actions()] == [
        "0:00   Opening",
        "0:01   The middle",
        "0:02   End && credits",
    ]
    assert menu.activeAction().isChecked()
    with qtbot.waitSignal(film.player.frame_grabbed):
        menu.actions()[2].trigger()
    menu.close()
    assert film.player.position == pytest.approx(2.0, abs=0.05)


def test_a_film_without_chapters_says_so(qtbot, paused):
    qtbot.keyClick(paused, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    assert paused.stage.notice.text == "This film has no chapters"


def test_the_middle_button_on_the_bar_goes_to_the_next_chapter(qtbot, film):
    bar = film.stage.controls.seek_bar
    with qtbot.waitSignal(film.player.frame_grabbed):
        qtbot.mouseClick(bar, Qt.MouseButton.MiddleButton, pos=QPoint(5, 33))
    assert film.player.position == pytest.approx(1.0, abs=0.05)
