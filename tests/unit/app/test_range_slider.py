from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from app.range_slider import RangeSlider


@pytest.fixture
def slider(qtbot):
    slider = RangeSlider(("Lowest", "Highest"), 100)
    qtbot.addWidget(slider)
    slider.resize(220, 28)
    slider.show()
    qtbot.waitExposed(slider)
    return slider


def place(slider, value):
    return QPoint(round(slider.low.place_of(value)), 14)


def test_at_first_it_is_the_whole_range(slider):
    assert slider.values == (0, 100)


@pytest.mark.parametrize(("value", "values"), [(20, (20, 100)), (80, (0, 80))])
def test_a_press_moves_the_nearer_handle(qtbot, slider, value, values):
    with qtbot.waitSignal(slider.moved):
        qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=place(slider, value))
    assert slider.values == values


def test_a_handle_is_dragged_no_further_than_to_the_other(qtbot, slider):
    slider.show_values(0, 60)
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=place(slider, 5))
    qtbot.mouseMove(slider, place(slider, 90))
    assert slider.values == (60, 60)


def test_where_both_handles_meet_they_can_be_parted(qtbot, slider):
    slider.show_values(100, 100)
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=place(slider, 40))
    assert slider.values == (40, 100)


def test_arrows_move_the_handle_that_has_the_keys(qtbot, slider):
    qtbot.keyClick(slider.high, Qt.Key.Key_Left)
    assert slider.values == (0, 98)


def test_showing_values_says_nothing(qtbot, slider):
    with qtbot.assertNotEmitted(slider.moved):
        slider.show_values(10, 20)


def test_escape_leaves(qtbot, slider):
    with qtbot.waitSignal(slider.left):
        qtbot.keyClick(slider.low, Qt.Key.Key_Escape)


def test_each_handle_says_what_it_is(slider):
    assert [slider.low.accessibleName(), slider.high.accessibleName()] == ["Lowest", "Highest"]
