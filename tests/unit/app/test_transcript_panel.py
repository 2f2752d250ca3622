from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QPushButton

from app.transcript_panel import TranscriptPanel
from player.subtitle_text import Line

LINES = [Line(at * 2.0, at * 2.0 + 1, f"Line {at} of the film") for at in range(300)]


@pytest.fixture
def panel(qtbot):
    panel = TranscriptPanel()
    qtbot.addWidget(panel)
    panel.resize(340, 500)
    panel.show()
    panel.add(LINES)
    panel.show_now(200.0)
    return panel


def field(panel):
    return panel.search.focusProxy()


def sees(panel, row):
    view = panel.view
    return view.viewport().rect().contains(view.visualRect(view.model().index(row, 0)).center())


def turn_wheel(view):
    nothing = Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        QPointF(20, 20), view.mapToGlobal(QPointF(20, 20)), QPoint(), QPoint(0, 120),
        Qt.MouseButton.NoButton, nothing, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    view.wheelEvent(event)


def follow_button(panel):
    return panel.findChild(QPushButton)


def test_the_line_that_plays_is_in_sight(panel):
    assert panel.view.current == 100
    assert sees(panel, 100)


def test_the_film_is_followed(panel):
    panel.show_now(500.0)
    assert sees(panel, 250)


def test_a_viewer_who_scrolls_is_left_alone(panel):
    turn_wheel(panel.view)
    panel.show_now(500.0)
    assert panel.view.current == 250
    assert not sees(panel, 250)


def test_a_button_leads_back_to_the_line_that_plays(qtbot, panel):
    turn_wheel(panel.view)
    panel.show_now(500.0)
    qtbot.mouseClick(follow_button(panel), Qt.MouseButton.LeftButton)
    assert sees(panel, 250)
    assert follow_button(panel).isHidden()


def test_a_click_asks_for_the_time_of_a_line(qtbot, panel):
    view = panel.view
    place = view.visualRect(view.model().index(101, 0)).center()
    with qtbot.waitSignal(panel.wanted) as signal:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert signal.args == [202.0]


def test_enter_asks_for_the_time_of_a_line(qtbot, panel):
    panel.view.go_to(7)
    with qtbot.waitSignal(panel.wanted) as signal:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert signal.args == [14.0]


def test_words_are_counted_and_gone_to_from_the_line_that_plays(qtbot, panel):
    qtbot.keyClicks(field(panel), "line 10")
    assert panel.search.count_words == "2 of 11"
    assert panel.view.currentIndex().row() == 100


@pytest.mark.parametrize(
    ("key", "modifier", "row"),
    [
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, 101),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier, 10),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, 101),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier, 10),
    ],
)
def test_keys_go_from_find_to_find(qtbot, panel, key, modifier, row):
    qtbot.keyClicks(field(panel), "line 10")
    qtbot.keyClick(field(panel), key, modifier)
    assert panel.view.currentIndex().row() == row
    assert sees(panel, row)


def test_finds_go_around(qtbot, panel):
    qtbot.keyClicks(field(panel), "line 299")
    qtbot.keyClick(field(panel), Qt.Key.Key_Return)
    assert panel.search.count_words == "1 of 1"


def test_words_that_are_not_there_say_so(qtbot, panel):
    qtbot.keyClicks(field(panel), "dragon")
    assert panel.search.count_words == "Not found"


def test_lines_selected_are_copied(qtbot, panel):
    panel.view.go_to(3)
    qtbot.keyClick(panel.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(panel.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Line 3 of the film\nLine 4 of the film"


def test_lines_are_copied_with_times(panel):
    panel.view.go_to(40)
    menu = panel.view.menu_at(QPoint())
    next(one for one in menu.actions() if one.text() == "Copy with times").trigger()
    menu.close()
    assert QGuiApplication.clipboard().text() == "1:20  Line 40 of the film"


def test_a_message_stands_where_no_lines_are(panel):
    panel.clear("These are pictures.")
    assert panel.message == "These are pictures."
    assert panel.view.isHidden()


def test_the_line_that_plays_and_the_finds_are_painted(qtbot, panel):
    before = panel.view.viewport().grab().toImage()
    qtbot.keyClicks(field(panel), "film")
    assert panel.view.viewport().grab().toImage() != before
