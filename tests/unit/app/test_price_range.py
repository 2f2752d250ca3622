from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.price_range import PriceRange
from store.types import ANYTHING, Wanted


@pytest.fixture
def prices(qtbot):
    prices = PriceRange()
    qtbot.addWidget(prices)
    prices.show_prices({"EUR": (16.0, 229.0), "USD": (10.0, 300.0)})
    prices.show()
    return prices


def fields(prices):
    return prices._least.value(), prices._most.value()


def test_it_spans_the_prices_of_the_first_currency(prices):
    assert fields(prices) == (16.0, 229.0)


def test_one_currency_is_named_and_not_chosen(prices):
    prices.show_prices({"EUR": (16.0, 229.0)})
    assert prices._currency.isHidden()
    assert prices._only.text() == "EUR"


def test_a_typed_limit_is_told(qtbot, prices):
    with qtbot.waitSignal(prices.chosen) as told:
        prices._most.setValue(90.0)
    assert told.args == [None, 90.0, "EUR"]


def test_an_end_that_stands_at_the_edge_is_no_limit(qtbot, prices):
    prices._most.setValue(90.0)
    with qtbot.waitSignal(prices.chosen) as told:
        prices._most.setValue(229.0)
    assert told.args == [None, None, ""]


def test_the_slider_tells_whole_prices_once_it_rests(qtbot, prices):
    with qtbot.waitSignal(prices.chosen) as told:
        for step in (150, 120, 100):
            prices._slider.high.setValue(step)
    assert told.args == [None, 69.0, "EUR"]


def test_fields_the_wrong_way_round_are_put_right(qtbot, prices):
    prices._most.setValue(50.0)
    with qtbot.waitSignal(prices.chosen) as told:
        prices._least.setValue(80.0)
    assert told.args == [50.0, 80.0, "EUR"]


def test_another_currency_has_its_own_range(qtbot, prices):
    prices._most.setValue(90.0)
    prices._currency.setCurrentText("USD")
    with qtbot.waitSignal(prices.chosen) as told:
        prices._currency.activated.emit(1)
    assert told.args == [None, None, ""]
    assert fields(prices) == (10.0, 300.0)


def test_limits_are_shown_without_being_told(qtbot, prices):
    with qtbot.assertNotEmitted(prices.chosen):
        prices.show_wanted(Wanted(lowest_price=20.0, highest_price=60.5, currency="USD"))
    assert fields(prices) == (20.0, 60.5)
    prices.show_wanted(ANYTHING)
    assert fields(prices) == (10.0, 300.0)


def test_one_price_of_all_is_no_range(prices):
    prices.show_prices({"EUR": (20.0, 20.0)})
    assert not prices._slider.isEnabled()


def test_letters_and_space_belong_to_the_film(qtbot, prices):
    prices._least.setFocus()
    before = fields(prices)
    for key in (Qt.Key.Key_M, Qt.Key.Key_Space):
        qtbot.keyClick(prices._least, key)
    assert fields(prices) == before
