from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.filter_chips import FilterChips
from app.filters import Filters
from store.types import ANYTHING, Wanted


@pytest.fixture
def filters(qapp):
    return Filters()


@pytest.fixture
def chips(qtbot, filters):
    chips = FilterChips(filters)
    qtbot.addWidget(chips)
    chips.resize(300, 80)
    return chips


def words(chips):
    return [chip.text() for chip in chips.chips]


def test_without_filters_nothing_is_shown(chips):
    assert chips.isHidden()


def test_every_filter_has_a_chip(chips, filters):
    filters.want(Wanted(brands=frozenset({"Nordlund"}), in_stock=True))
    assert words(chips) == ["Nordlund", "In stock", "Clear all"]


def test_a_press_takes_one_filter_back(qtbot, chips, filters):
    filters.want(Wanted(brands=frozenset({"Nordlund"}), in_stock=True))
    qtbot.mouseClick(chips.chips[0], Qt.MouseButton.LeftButton)
    assert filters.wanted == Wanted(in_stock=True)
    assert words(chips) == ["In stock"]


def test_the_last_one_takes_all_back(qtbot, chips, filters):
    filters.want(Wanted(brands=frozenset({"Nordlund"}), in_stock=True))
    qtbot.keyClick(chips.chips[-1], Qt.Key.Key_Return)
    assert filters.wanted == ANYTHING


def test_a_screen_reader_hears_what_a_press_does(chips, filters):
    filters.want(Wanted(in_stock=True))
    assert chips.chips[0].accessibleName() == "Without the filter In stock"


def test_chips_that_do_not_fit_go_to_the_next_line(qtbot, chips, filters):
    filters.want(Wanted(brands=frozenset({f"A brand of some length {n}" for n in range(3)})))
    chips.show()
    qtbot.waitUntil(lambda: len({chip.y() for chip in chips.chips}) > 1)
    assert all(chips.rect().contains(chip.geometry()) for chip in chips.chips)
