"""Precision and ranks, on rankings small enough to count by hand."""

from __future__ import annotations

import numpy as np
import pytest

from app.retrieval_metrics import average_precision, precision_at, ranks

SCORES = np.array([[0.9, 0.1, 0.5, 0.3], [0.2, 0.2, 0.8, 0.1]], np.float32)


def test_precision_is_the_share_of_relevant_ones_among_the_first():
    relevant = np.array([[True, True, False, False], [False, True, False, True]])

    assert precision_at(2, SCORES, relevant).tolist() == [0.5, 0.0]


def test_of_equal_scores_the_first_in_the_gallery_comes_first():
    assert precision_at(2, SCORES[1:], np.array([[True, False, False, False]])).tolist() == [0.5]


def test_the_rank_is_the_place_of_the_right_answer():
    assert ranks(SCORES, np.array([2, 2])).tolist() == [2, 1]


def test_ties_count_against_the_right_answer():
    assert ranks(SCORES[1:], np.array([0])).tolist() == [3]


def test_average_precision_is_of_the_places_of_what_is_relevant():
    relevant = np.array([True, False, True, False])
    assert average_precision(np.array([0, 1, 2, 3]), relevant) == pytest.approx((1 + 2 / 3) / 2)
    assert average_precision(np.array([0, 2, 1, 3]), relevant) == 1.0


def test_average_precision_of_what_has_nothing_relevant_is_not_known():
    assert np.isnan(average_precision(np.array([0, 1]), np.array([False, False])))
