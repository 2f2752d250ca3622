"""Precision and ranks, on rankings small enough to count by hand."""

from __future__ import annotations

import numpy as np

from app.retrieval_metrics import precision_at, ranks

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
