from __future__ import annotations

import pytest

from app.filters import Filters, counted
from store.types import ANYTHING, Facets, Wanted

FACETS = Facets(brands=(("Nordlund", 3),), sizes=(("M", 2),))


@pytest.fixture
def filters(qapp):
    return Filters()


def test_at_first_anything_is_wanted(filters):
    assert filters.wanted == ANYTHING


def test_a_change_is_told(qtbot, filters):
    with qtbot.waitSignal(filters.changed) as told:
        filters.change(in_stock=True)
    assert told.args == [Wanted(in_stock=True)]


def test_what_is_wanted_already_is_not_told_again(qtbot, filters):
    filters.change(in_stock=True)
    with qtbot.assertNotEmitted(filters.changed):
        filters.change(in_stock=True)


def test_a_name_is_wanted_and_no_longer(filters):
    filters.toggle("brands", "Nordlund")
    assert filters.wanted == Wanted(brands=frozenset({"Nordlund"}))
    filters.toggle("brands", "Nordlund")
    assert filters.wanted == ANYTHING


def test_clearing_wants_anything(filters):
    filters.change(in_stock=True, ships_to="DE")
    filters.clear()
    assert filters.wanted == ANYTHING


def test_another_catalogue_keeps_what_is_wanted(filters):
    filters.change(in_stock=True)
    filters.show_facets(FACETS)
    assert filters.wanted == Wanted(in_stock=True)


def test_without_facets_there_is_nothing_to_choose(filters):
    assert not filters.possible
    filters.show_facets(FACETS)
    assert filters.possible


def test_names_are_counted_by_kind():
    assert counted(FACETS, "sizes") == (("M", 2),)
