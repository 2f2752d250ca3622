from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.filter_bar import FilterBar
from app.filters import Filters
from app.sort import Sort
from store.types import ANYTHING, Facets, Wanted

FACETS = Facets(
    brands=tuple((f"Brand {number}", 40 - number) for number in range(20)),
    colors=(("red", 3), ("navy/white", 2)),
    sizes=(("L", 5), ("S", 9)),
    countries=(("FR", 9), ("DE", 4)),
    prices={"EUR": (16.0, 229.0)},
)


@pytest.fixture
def filters(qapp):
    filters = Filters()
    filters.show_facets(FACETS)
    return filters


@pytest.fixture
def bar(qtbot, filters):
    bar = FilterBar(filters, Sort.CLOSEST)
    qtbot.addWidget(bar)
    bar.resize(340, 600)
    bar.show()
    bar.activateWindow()
    qtbot.waitExposed(bar)
    return bar


def names(bar, kind):
    model = bar.pickers[kind].view.model()
    return [model.name(row) for row in range(model.rowCount())]


def test_names_of_a_kind_are_shown_when_it_is_opened(bar):
    bar.openers["brands"].click()
    assert bar.pickers["brands"].isVisible()
    assert len(names(bar, "brands")) == 20


def test_one_list_is_open_at_a_time(bar):
    bar.openers["brands"].click()
    bar.openers["colors"].click()
    assert [kind for kind, picker in bar.pickers.items() if picker.isVisible()] == ["colors"]
    assert not bar.openers["brands"].isChecked()


def test_sizes_stand_from_small_to_large(bar):
    assert names(bar, "sizes") == ["S", "L"]


def test_letters_leave_names_that_have_them(qtbot, bar):
    bar.openers["brands"].click()
    qtbot.keyClicks(bar.pickers["brands"].field, "d 1")
    assert names(bar, "brands") == ["Brand 1", *(f"Brand {number}" for number in range(10, 20))]


def test_letters_that_no_name_has_are_named(qtbot, bar):
    bar.openers["brands"].click()
    qtbot.keyClicks(bar.pickers["brands"].field, "zz")
    assert bar.pickers["brands"]._nothing.text() == 'No name has "zz"'


def test_a_click_wants_a_name(qtbot, bar, filters):
    bar.openers["brands"].click()
    view = bar.pickers["brands"].view
    place = view.visualRect(view.model().index(1)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert filters.wanted.brands == {"Brand 1"}


def test_keys_alone_find_and_want_a_name(qtbot, bar, filters):
    bar.openers["brands"].setFocus()
    qtbot.keyClick(bar.openers["brands"], Qt.Key.Key_Return)
    field = bar.pickers["brands"].field
    assert field.hasFocus()
    qtbot.keyClicks(field, "brand 7")
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(bar.focusWidget(), Qt.Key.Key_Return)
    assert filters.wanted.brands == {"Brand 7"}


def test_enter_in_the_line_wants_the_first_name(qtbot, bar, filters):
    bar.openers["brands"].click()
    qtbot.keyClicks(bar.pickers["brands"].field, "brand 12")
    qtbot.keyClick(bar.pickers["brands"].field, Qt.Key.Key_Return)
    assert filters.wanted.brands == {"Brand 12"}


def test_a_kind_says_how_many_of_it_are_wanted(bar, filters):
    filters.change(colors=frozenset({"red"}))
    assert bar.openers["colors"].text() == "Colour · 1"


def test_price_stock_and_country_are_wanted(bar, filters):
    bar.price._most.setValue(90.0)
    bar.in_stock.click()
    bar.country.setCurrentIndex(bar.country.findData("FR"))
    bar.country.activated.emit(bar.country.currentIndex())
    assert filters.wanted == Wanted(
        highest_price=90.0, currency="EUR", in_stock=True, ships_to="FR"
    )


def test_taking_all_back_is_shown_everywhere(bar, filters):
    filters.want(Wanted(lowest_price=20.0, currency="EUR", in_stock=True, ships_to="FR"))
    filters.clear()
    assert filters.wanted == ANYTHING
    assert bar.price._least.value() == 16.0
    assert not bar.in_stock.isChecked()
    assert bar.country.currentData() == ""


def test_what_the_catalogue_lacks_is_not_offered(bar, filters):
    filters.show_facets(Facets(brands=(("Only", 1),)))
    parts = (bar.price, bar.country, bar.openers["colors"], bar.openers["sizes"])
    assert [part.isVisible() for part in parts] == [False] * 4
    assert bar.openers["brands"].isVisible()


def test_the_order_chosen_is_told(qtbot, bar):
    with qtbot.waitSignal(bar.sort_chosen) as told:
        qtbot.keyClick(bar.sort, Qt.Key.Key_Down)
    assert told.args == [Sort.CHEAPEST]


@pytest.mark.parametrize("part", ["sort", "in_stock", "country", "price"])
def test_escape_leaves_from_anywhere(qtbot, bar, part):
    widget = getattr(bar, part)
    widget = widget._least if part == "price" else widget
    widget.setFocus()
    with qtbot.waitSignal(bar.left):
        qtbot.keyClick(widget, Qt.Key.Key_Escape)


def test_everything_that_tab_reaches_has_a_name(bar):
    bar.openers["brands"].click()
    focus, seen = bar.sort, set()
    while focus not in seen:
        seen.add(focus)
        if focus.isVisible() and focus.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert focus.accessibleName(), focus
        focus = focus.nextInFocusChain()


def test_tab_goes_where_the_eyes_go(qtbot, bar):
    bar.sort.setFocus()
    walked = []
    for _ in range(len(bar.stops)):
        walked.append(bar.focusWidget())
        qtbot.keyClick(bar.focusWidget(), Qt.Key.Key_Tab)
    shown = [stop for stop in bar.stops if stop.isVisible()]
    assert walked[: len(shown)] == shown
