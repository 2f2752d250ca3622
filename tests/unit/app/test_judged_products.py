import numpy as np
import pytest

from app.judged_products import heard
from tests.scripted_lookup import match


@pytest.fixture
def shelf():
    """Return twelve matches of two looks that take turns, and their vectors."""
    random = np.random.default_rng(3)
    looks = np.eye(2, 8)
    rows = looks[np.arange(12) % 2] + random.normal(size=(12, 8)) / 10
    matches = [match(number) for number in range(12)]
    ids = [one.product.id for one in matches]
    return matches, dict(zip(ids, np.asarray(rows, np.float32), strict=True))


def names(matches):
    return [one.product.id for one in matches]


def test_without_verdicts_the_order_stays(shelf):
    assert list(heard(*shelf, ())) == shelf[0]


def test_what_looks_like_the_liked_comes_before_the_other_look(shelf):
    said = (("p1", True), ("p0", False), ("p2", False))
    first = names(heard(*shelf, said))[:6]
    assert sorted(first) == sorted(["p1", "p3", "p5", "p7", "p9", "p11"])


def test_each_match_says_how_far_it_moved(shelf):
    again = heard(*shelf, (("p5", True), ("p0", False)))
    assert names(again)[0] == "p5"
    assert again[0].moved == 5
    assert sum(one.moved for one in again) == 0


def test_a_product_that_is_not_found_any_more_counts_too(shelf):
    matches, vectors = shelf
    said = (("p1", True), ("p0", False))
    order = names(heard(matches[2:], vectors, said))
    assert order.index("p11") < order.index("p8")


def test_a_product_nobody_knows_changes_nothing(shelf):
    assert list(heard(*shelf, (("stranger", False),))) == shelf[0]
