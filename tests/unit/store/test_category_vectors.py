"""The nearest of a category, beside comparing everything."""

from __future__ import annotations

import numpy as np
import pytest

from tests.clustered import clustered, found, nearest, opened, questions

SHARES = (1.0, 0.5, 0.1, 0.05, 0.01, 0.001)
LARGE = 160_000


@pytest.fixture(scope="module")
def small():
    return [clustered(300, seed=2), clustered(400, seed=3)]


@pytest.fixture(scope="module")
def middle():
    return [clustered(9000, seed=4), clustered(3000, seed=5)]


@pytest.fixture(scope="module")
def sketched(middle, tmp_path_factory):
    return opened(tmp_path_factory.mktemp("middle"), middle)


@pytest.fixture(scope="module")
def large():
    """More than are all compared: the nearest lists decide."""
    return [clustered(LARGE // 2, seed=6), clustered(LARGE // 2, seed=7)]


@pytest.fixture(scope="module")
def searched(large, tmp_path_factory):
    return opened(tmp_path_factory.mktemp("large"), large)


@pytest.fixture(scope="module")
def all_cosines(large):
    return cosines_of(large)


def cosines_of(parts):
    """Of every question to every row, float32 (questions, rows)."""
    return questions(20) @ np.concatenate(parts).astype(np.float32).T


def recall(category, parts, allowed=None, count=10, cosines=None):
    cosines = cosines_of(parts) if cosines is None else cosines
    starts, right, total = np.cumsum([0, *map(len, parts)]), 0, 0
    for query, own in zip(questions(20), cosines, strict=True):
        possible = own if allowed is None else np.where(np.concatenate(allowed), own, -2.0)
        best = [n for n in np.argpartition(possible, -count)[-count:] if possible[n] > -2.0]
        near = category.nearest(query, count, allowed)
        right += len({*best} & {*(starts[near.segments] + near.rows)})
        total += len(best)
    return right / total


def masks(parts, share):
    random = np.random.default_rng(8)
    return [random.random(len(stored)) < share for stored in parts]


def test_a_small_category_is_compared_whole(small, tmp_path):
    category = opened(tmp_path, small, sketched=False)
    for query in questions(20):
        assert found(category.nearest(query, 10)) == nearest(small, query, 10)


def test_cosines_are_those_of_the_stored_vectors(small, tmp_path):
    category, (query,) = opened(tmp_path, small, sketched=False), questions(1)
    near = category.nearest(query, 5)
    stored = [small[segment][row].astype(np.float32) for segment, row in found(near)]
    assert np.allclose(near.cosines, np.array(stored) @ query, atol=1e-6)


def test_sketches_find_what_comparing_everything_finds(middle, sketched):
    assert recall(sketched, middle) >= 0.99


def test_lists_find_what_comparing_everything_finds(large, searched, all_cosines):
    assert recall(searched, large, cosines=all_cosines) >= 0.99


@pytest.mark.parametrize("share", SHARES)
def test_a_filter_costs_no_recall_in_sketches(middle, sketched, share):
    assert recall(sketched, middle, masks(middle, share)) >= 0.99


@pytest.mark.parametrize("share", SHARES)
def test_a_filter_costs_no_recall_in_lists(large, searched, all_cosines, share):
    assert recall(searched, large, masks(large, share), cosines=all_cosines) >= 0.99


@pytest.mark.parametrize("share", [0.5, 0.001])
def test_nothing_is_found_that_a_filter_refuses(large, searched, share):
    allowed = masks(large, share)
    for query in questions(10):
        near = found(searched.nearest(query, 50, allowed))
        assert all(allowed[segment][row] for segment, row in near)


def test_segments_with_and_without_sketches_are_searched_together(middle, small, tmp_path):
    parts = [middle[0], small[0]]
    both = opened(tmp_path, parts, plain={1})
    assert recall(both, parts, count=100) >= 0.99


def test_dead_rows_are_not_found(small, tmp_path):
    (query,) = questions(1)
    gone = [row for segment, row in nearest(small, query, 10) if segment == 0]
    category = opened(tmp_path, small, sketched=False, dead=np.array(gone, np.uint32))
    assert not {(0, row) for row in gone} & set(found(category.nearest(query, 10)))


def test_dead_rows_are_not_found_by_sketches(middle, tmp_path):
    (query,) = questions(1)
    gone = [row for segment, row in nearest(middle, query, 10) if segment == 0]
    category = opened(tmp_path, middle, dead=np.array(gone, np.uint32))
    assert not {(0, row) for row in gone} & set(found(category.nearest(query, 10)))


def test_a_category_of_one_product_finds_it(tmp_path):
    one = [clustered(1)]
    near = opened(tmp_path, one, sketched=False).nearest(questions(1)[0], 10)
    assert found(near) == [(0, 0)]


def test_a_category_without_segments_finds_nothing(tmp_path):
    near = opened(tmp_path, [], sketched=False).nearest(questions(1)[0], 10)
    assert found(near) == []


def test_a_filter_that_refuses_all_finds_nothing(middle, sketched):
    allowed = [np.zeros(len(stored), np.bool_) for stored in middle]
    assert found(sketched.nearest(questions(1)[0], 10, allowed)) == []


def test_broken_numbers_are_never_found(small, tmp_path):
    broken = [small[0].copy(), small[1]]
    broken[0][::2] = np.nan
    near = opened(tmp_path, broken, sketched=False).nearest(questions(1)[0], 500)
    assert np.isfinite(near.cosines).all()


def test_products_that_look_the_same_are_all_found(tmp_path):
    same = [np.repeat(clustered(1), 9000, axis=0)]
    near = opened(tmp_path, same).nearest(same[0][0].astype(np.float32), 10)
    assert len(set(found(near))) == 10


def test_the_dimension_may_be_smaller_than_a_sketch(tmp_path):
    few = np.random.default_rng(3).standard_normal((9000, 4)).astype(np.float16)
    few /= np.linalg.norm(few, axis=1, keepdims=True)
    near = opened(tmp_path, [few]).nearest(few[7].astype(np.float32), 1)
    assert near.cosines[0] > 0.99
