"""Typical rows of many."""

import numpy as np
import pytest

from app.library.medoids import medoids


def rows_around(*directions, each, seed=3):
    rng = np.random.default_rng(seed)
    rows = np.repeat(np.eye(16, dtype=np.float32)[list(directions)], each, axis=0)
    rows += rng.normal(0, 0.02, rows.shape).astype(np.float32)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def test_every_group_has_one_that_stands_for_it():
    vectors = rows_around(0, 1, 2, each=20)
    rows, shares = medoids(vectors, 3)
    assert [row // 20 for row in rows.tolist()] == [0, 1, 2]
    assert shares == pytest.approx([1 / 3] * 3)


def test_of_rows_that_are_the_same_there_is_one():
    rows, shares = medoids(np.tile(np.eye(1, 16, dtype=np.float32), (50, 1)), 8)
    assert len(rows) == 1
    assert shares.tolist() == [1.0]


def test_one_row_stands_for_itself():
    rows, shares = medoids(np.eye(1, 16, dtype=np.float32), 8)
    assert (rows.tolist(), shares.tolist()) == ([0], [1.0])


def test_of_many_rows_some_are_compared():
    vectors = rows_around(0, 1, each=5000)
    rows, shares = medoids(vectors, 2)
    assert [row // 5000 for row in rows.tolist()] == [0, 1]
    assert shares.sum() == pytest.approx(1.0)


def test_the_same_rows_give_the_same_answer():
    vectors = rows_around(0, 1, 2, each=30)
    assert np.array_equal(medoids(vectors, 5)[0], medoids(vectors, 5)[0])
