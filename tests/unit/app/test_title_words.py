from __future__ import annotations

from dataclasses import replace

from app.title_words import joined, names_brand
from tests.scripted_lookup import match


def ids(matches):
    return [one.product.id for one in matches]


def of_brand(number, brand):
    one = match(number)
    return replace(one, product=replace(one.product, brand=brand))


LOOKING = (match(0), match(1), match(2))


def test_what_both_found_comes_first():
    assert ids(joined(LOOKING, (match(2),), "denim", 9)) == ["p2", "p0", "p1"]


def test_else_they_take_turns():
    assert ids(joined(LOOKING, (match(7), match(8)), "denim", 9)) == ["p7", "p0", "p8", "p1", "p2"]


def test_the_brand_that_was_named_comes_before_all_looks():
    named = tuple(of_brand(number, "Brand X") for number in (7, 8, 9))
    assert ids(joined(LOOKING, named, "brand x", 9))[:3] == ["p7", "p8", "p9"]


def test_what_a_title_says_is_marked():
    found = joined(LOOKING, (match(2),), "denim", 9)
    assert [one.words for one in found] == ["denim", "", ""]


def test_no_more_than_wanted():
    assert len(joined(LOOKING, (match(7),), "denim", 2)) == 2


def test_a_brand_is_named_by_its_words_in_any_order():
    assert names_brand(of_brand(1, "Marlow & Fenn"), "fenn marlow")
    assert not names_brand(of_brand(1, "Marlow & Fenn"), "fenn denim")
    assert not names_brand(of_brand(1, ""), "")
