"""Filters over a real index of few products."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.answer_filter import AnswerFilter
from app.item_composer import Query
from app.lookup_messages import FilterRequest, LookupAnswer, LookupRequest, Stage
from store.index_writer import write_index
from store.types import ANYTHING, Wanted
from tests.scripted_lookup import item
from tests.small_index import MAKER, ROWS, opened, unit
from vision.types import Box, Detection, Region

REGION = Region(Detection(Box(0, 0, 9, 9), "upper body", 1.0), "upper body")
QUERIES = {0: Query(unit(1, 0, 0, 0), REGION)}
CHEAP = Wanted(highest_price=10.0, currency="EUR")
NONE = Wanted(brands=frozenset({"Nobody"}))


@pytest.fixture
def index(tmp_path):
    rows = [
        replace(row, product=replace(row.product, price=price))
        for row, price in zip(ROWS, (59.0, 9.0, 9.0, 59.0, 59.0), strict=True)
    ]
    write_index(tmp_path / "index", MAKER, [rows])
    with opened(tmp_path / "index") as index:
        yield index


@pytest.fixture
def answer(index):
    matches = index.search(QUERIES[0].embedding, "upper body", 10)
    return LookupAnswer(3, Stage.FIRST, (), (item(0, matches), item(1)))


@pytest.fixture
def begun(index):
    """Make the filter of a frame for which something is wanted from the beginning."""

    def _begun(wanted=ANYTHING, top=10):
        shown = AnswerFilter(index)
        shown.begin(LookupRequest(3, "", 9, 9, top, wanted=wanted))
        return shown

    return _begun


def ids(answer):
    return [match.product.id for match in answer.items[0].matches]


def test_where_anything_is_wanted_an_answer_stays_as_it_is(begun, answer):
    assert begun().shown(answer, QUERIES) == answer


def test_only_what_is_wanted_is_shown(begun, answer):
    assert ids(begun(CHEAP).shown(answer, QUERIES)) == ["sweater"]


def test_an_answer_says_what_was_wanted(begun, answer):
    assert begun(CHEAP).shown(answer, QUERIES).wanted == CHEAP


def test_an_item_that_has_nothing_wanted_stays_and_says_so(begun, answer):
    (first, _) = begun(NONE).shown(answer, QUERIES).items
    assert (first.matches, first.unwanted) == ((), True)


def test_an_item_that_is_not_searched_yet_waits(begun, answer):
    assert begun(CHEAP).shown(answer, QUERIES).items[1].matches is None


def test_an_item_without_anything_is_not_so_for_the_filters(begun, answer):
    empty = replace(answer, items=(item(0, ()),))
    assert not begun(CHEAP).shown(empty, QUERIES).items[0].unwanted


def test_filters_change_the_last_answer(begun, answer):
    shown = begun(NONE)
    shown.shown(answer, QUERIES)
    assert ids(shown.again(FilterRequest(3, CHEAP), QUERIES)) == ["sweater"]


def test_filters_hold_for_the_next_answer(begun, answer):
    shown = begun()
    shown.again(FilterRequest(3, CHEAP), QUERIES)
    assert ids(shown.shown(answer, QUERIES)) == ["sweater"]


def test_without_filters_everything_is_back(begun, answer):
    shown = begun(NONE)
    shown.shown(answer, QUERIES)
    assert shown.again(FilterRequest(3, ANYTHING), QUERIES) == answer


def test_no_more_than_were_asked_for(begun, answer):
    everything = Wanted(lowest_price=1.0, currency="EUR")
    assert len(ids(begun(everything, top=1).shown(answer, QUERIES))) == 1


def test_there_is_no_answer_to_show_again_before_the_first(begun):
    assert begun().again(FilterRequest(3, CHEAP), QUERIES) is None


def test_former_frames_are_forgotten(begun, answer):
    shown = begun()
    shown.shown(answer, QUERIES)
    assert shown.again(FilterRequest(2, CHEAP), QUERIES) is None
