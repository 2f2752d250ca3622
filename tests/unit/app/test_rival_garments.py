"""One-piece or two pieces: the closer reading stays. A bag or none: the catalogue proves it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.lookup_messages import FoundItem
from app.rival_garments import settled, together
from store.types import Match, Product
from vision.types import Box


def match(similarity, category, closeness=0.95):
    product = Product("p", "P", "B", 1.0, "EUR", "https://shop.example/p", category, "")
    return Match(product, similarity, closeness)


def item(key, category, box, similarity=None):
    matches = None if similarity is None else (match(similarity, category),)
    return FoundItem(key, Box(*box), category, category, 0.9, matches)


def person(whole, upper, lower, left=0):
    """Return the three readings of one person's clothes, with their best similarities."""
    across = (left, left + 100)
    return [
        item(left, "whole body", (across[0], 0, across[1], 300), whole),
        item(left + 1, "upper body", (across[0], 0, across[1], 130), upper),
        item(left + 2, "lower body", (across[0], 120, across[1], 290), lower),
    ]


def kept(items):
    return [each.key for each in settled(items)]


def test_dress_stays_alone():
    assert kept(person(0.9, 0.8, 0.85)) == [0]


def test_jumper_and_jeans_stay_together():
    assert kept(person(0.8, 0.9, 0.7)) == [1, 2]


def test_both_readings_stay_where_they_are_as_close():
    assert kept(person(0.82, 0.8, 0.7)) == [0, 1, 2]


@pytest.mark.parametrize("unsearched", [0, 1, 2])
def test_nothing_goes_before_all_were_searched(unsearched):
    items = person(0.9, 0.8, 0.85)
    items[unsearched] = replace(items[unsearched], matches=None)
    assert kept(items) == [0, 1, 2]


def test_neighbours_do_not_compete():
    assert kept([*person(0.9, 0.8, 0.85), *person(0.8, 0.9, 0.7, left=200)]) == [0, 201, 202]


def test_shoes_are_no_rivals():
    shoes = item(9, "footwear", (0, 290, 100, 330), 0.1)
    assert kept([*person(0.9, 0.8, 0.85), shoes]) == [0, 9]


def test_match_of_another_category_does_not_count():
    items = person(0.8, 0.7, 0.7)
    items[1] = replace(items[1], matches=(match(0.95, "whole body"),))
    assert kept(items) == [0]


def test_rivals_are_searched_together_and_others_alone():
    bag = item(9, "bag", (300, 0, 340, 40))
    assert together([*person(None, None, None), bag]) == [[0, 1, 2], [9]]


def bag(score, *closeness):
    matches = tuple(match(0.8, "bag", each) for each in closeness)
    return FoundItem(9, Box(300, 0, 340, 40), "handbag", "bag", score, matches)


@pytest.mark.parametrize(
    ("found", "stays"),
    [
        (bag(0.3, 0.96), True),
        (bag(0.3, 0.9), False),
        (bag(0.3), False),
        (bag(0.7, 0.9), True),
        (replace(bag(0.3), matches=None), True),
    ],
    ids=["proven", "hardly alike", "nothing alike", "sure", "not searched"],
)
def test_a_guessed_bag_stays_where_the_catalogue_has_one_like_it(found, stays):
    assert kept([found]) == ([9] if stays else [])
