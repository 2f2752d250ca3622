from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from app.seek_bar import SeekBar
from app.seek_marks import FoundMark
from app.theme import TextSize, text_font


@pytest.fixture
def bar(qtbot):
    bar = SeekBar()
    qtbot.addWidget(bar)
    bar.resize(216, bar.height())  # 200 pixels of track
    bar.show_duration(100.0)
    return bar


def test_click_seeks_near_then_exactly(qtbot, bar):
    wanted = []
    bar.seek_wanted.connect(lambda seconds, exact: wanted.append((seconds, exact)))
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(108, 33))
    assert wanted == [(50.0, False), (50.0, True)]


def test_follows_the_film(bar):
    bar.show_position(12.345)
    assert bar.value() == 12345


def test_does_not_follow_while_dragged(qtbot, bar):
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=QPoint(108, 33))
    bar.show_position(1.0)
    assert bar.value() == 50000


def test_times_no_slider_can_hold_are_the_end_of_it(bar):
    bar.show_duration(1e77)
    bar.show_position(1.7e9)
    assert bar.value() == bar.maximum() > 0


def test_outside_means_the_end(qtbot, bar):
    wanted = []
    bar.seek_wanted.connect(lambda seconds, _exact: wanted.append(seconds))
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(215, 33))
    assert wanted[-1] == 100.0


def test_film_that_cannot_be_moved_through_ignores_the_pointer(qtbot, bar):
    bar.setEnabled(False)
    with qtbot.assertNotEmitted(bar.seek_wanted):
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(108, 33))


def test_hover_shows_the_time(qtbot, bar):
    plain = bar.grab().toImage()
    bar.show()
    qtbot.mouseMove(bar, QPoint(60, 33))
    qtbot.waitUntil(lambda: bar.grab().toImage() != plain)


def point(qtbot, bar, along):
    bar.show()
    qtbot.mouseMove(bar, QPoint(along, 33))


def test_the_pointer_tells_its_time_and_place(qtbot, bar):
    point(qtbot, bar, 60)
    with qtbot.waitSignal(bar.pointed) as signal:
        point(qtbot, bar, 58)
    assert signal.args == [25.0, 58]


def test_without_a_film_the_pointer_tells_nothing(qtbot, bar):
    bar.show_duration(0.0)
    with qtbot.assertNotEmitted(bar.pointed):
        point(qtbot, bar, 60)
        point(qtbot, bar, 58)


def test_a_bar_that_hides_says_that_the_pointer_left(qtbot, bar):
    bar.show()
    with qtbot.waitSignal(bar.left):
        bar.hide()


def test_a_bar_that_changes_its_width_says_that_the_pointer_left(qtbot, bar):
    bar.show()
    with qtbot.waitSignal(bar.left):
        bar.resize(bar.width() - 100, bar.height())


def test_the_words_of_a_moment_show_where_the_pointer_means_it(bar):
    bar.show_found([FoundMark(50.0, "a coat")])
    font = text_font(TextSize.SMALL)
    said = [bar._bubble_text(seconds, font) for seconds in (51.0, 60.0)]
    assert said == ["0:51  a coat", "1:00"]
