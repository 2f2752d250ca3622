"""Distances are distances: the smaller is nearer, and models agree or do not."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.library.poster import PosterModel
from app.library.poster_files import PosterFile
from app.library.poster_names import PosterEyes
from app.library.poster_ranking import joined, ranking

NEAR, MIDDLE, FAR = (Path(name) for name in ("near.png", "middle.png", "far.png"))
POSTERS = [PosterFile(path, path.stem) for path in (FAR, NEAR, MIDDLE)]
QUERY = np.array([1, 0], np.float32)
ROWS = {
    NEAR: np.array([1, 0], np.float32),
    MIDDLE: np.array([0.6, 0.8], np.float32),
    FAR: np.array([-1, 0], np.float32),
}


def model(name, metric):
    nearer = "the larger similarity" if metric == "cosine" else "the smaller distance"
    return PosterModel(name=name, card=name, title=name, metric=metric, nearer=nearer)


def cosine(rows=ROWS):
    return ranking(model(PosterEyes.CLIP, "cosine"), QUERY, rows)


def euclidean(rows=ROWS):
    return ranking(model(PosterEyes.VGG16, "euclidean"), QUERY, rows)


def test_cosine_is_a_similarity_and_no_distance():
    near = cosine().nearness(MIDDLE)
    assert (near.similarity, near.distance) == (pytest.approx(0.6), None)


def test_euclidean_is_a_distance_and_no_similarity():
    near = euclidean().nearness(FAR)
    assert (near.similarity, near.distance) == (None, pytest.approx(2.0))


@pytest.mark.parametrize("one", [cosine(), euclidean()], ids=["cosine", "euclidean"])
def test_nearest_comes_first_by_either_metric(one):
    assert one.places == {NEAR: 1, MIDDLE: 2, FAR: 3}


def test_length_of_a_vector_counts_for_distance():
    longer = {NEAR: QUERY * 5, FAR: np.array([0, 1], np.float32)}
    assert euclidean(longer).places == {FAR: 1, NEAR: 2}


def test_bar_of_the_farthest_is_full():
    assert euclidean().nearness(FAR).share == 1.0


def test_bar_of_an_opposite_is_empty():
    assert cosine().nearness(FAR).share == 0.0


def test_bars_of_posters_that_are_all_the_same_are_empty():
    assert euclidean({NEAR: QUERY}).nearness(NEAR).share == 0.0


def test_poster_most_models_have_first_comes_first():
    other = euclidean({MIDDLE: QUERY, FAR: QUERY * 2, NEAR: QUERY * 9})
    found = joined(POSTERS, [cosine(), other], first=2)
    assert [(one.title, one.agree) for one in found] == [("middle", 2), ("near", 1), ("far", 1)]


def test_poster_that_one_model_could_not_see_is_left_out():
    found = joined(POSTERS, [cosine(), euclidean({NEAR: QUERY})], first=2)
    assert [one.title for one in found] == ["near"]


def test_without_a_model_nothing_is_found():
    assert joined(POSTERS, [], first=2) == []
