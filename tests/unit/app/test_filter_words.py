from __future__ import annotations

import pytest

from app.filter_words import active_filters, country_name, filter_count
from store.types import ANYTHING, Wanted

ALL = Wanted(
    lowest_price=20.0,
    highest_price=60.0,
    currency="EUR",
    brands=frozenset({"b", "A"}),
    colors=frozenset({"red"}),
    sizes=frozenset({"S", "M", "L", "XL"}),
    in_stock=True,
    ships_to="DE",
)


def words(wanted):
    return [one.words for one in active_filters(wanted)]


@pytest.mark.usefixtures("qapp")
def test_every_filter_has_words():
    assert words(ALL) == [
        "€20.00 to €60.00",
        "A",
        "b",
        "red",
        "4 sizes",
        "In stock",
        "To Deutschland",
    ]


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        (Wanted(lowest_price=20.0, currency="EUR"), "from €20.00"),
        (Wanted(highest_price=20.0, currency="EUR"), "up to €20.00"),
    ],
)
def test_one_end_of_a_price_has_words_of_its_own(qapp, wanted, said):
    assert words(wanted) == [said]


def test_taking_all_back_one_by_one_leaves_anything(qapp):
    wanted, steps = ALL, 0
    while active := active_filters(wanted):
        wanted, steps = active[0].without, steps + 1
    assert (wanted, steps) == (ANYTHING, 7)


def test_every_name_counts():
    assert filter_count(ALL) == 10


def test_no_filter_counts_nothing():
    assert filter_count(ANYTHING) == 0


@pytest.mark.parametrize(("code", "name"), [("DE", "Deutschland"), ("CN", "中国"), ("XX", "XX")])
def test_countries_are_called_as_their_people_do(code, name):
    assert country_name(code) == name
