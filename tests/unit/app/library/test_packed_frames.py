"""Frames of several films as one matrix."""

from pathlib import Path

import numpy as np
import pytest

from app.library.gallery import FilmFrames
from app.library.packed_frames import PackedFrames
from store.film_index.about import About
from store.film_index.parts import FramePlace, Shot


def film(number, shots, start=0.0):
    """Return a film whose shots have so many frames, a frame a second."""
    rng = np.random.default_rng(number)
    count = sum(shots)
    vectors = rng.normal(size=(count, 8))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    ends = np.cumsum(shots).tolist()
    begins = [0, *ends[:-1]]
    return FilmFrames(
        About(f"film {number}", "e", "0", "0", 8, "rate 1", start, count),
        Path(f"{number}.sqlite"),
        (number, count),
        [Shot(n, start + b, start + e) for n, (b, e) in enumerate(zip(begins, ends, strict=True))],
        [FramePlace(row, int(np.searchsorted(ends, row, "right")), row) for row in range(count)],
        vectors.astype(np.float16),
        [],
        np.empty((0, 8), np.float16),
    )


@pytest.fixture
def frames():
    return PackedFrames([film(1, (2, 3)), film(2, (1, 0, 4), start=10.0)])


def test_a_row_knows_its_film_and_frame(frames):
    places = [(place.film, place.frame) for place in map(frames.place, range(10))]
    assert places == [(0, row) for row in range(5)] + [(1, row) for row in range(5)]


def test_shots_without_frames_have_no_row(frames):
    assert frames.shot_rows.tolist() == [0, 2, 5, 6]
    assert frames.shots_of(1) == slice(2, 4)


def test_cosines_are_those_of_numpy(frames):
    query = np.eye(8, dtype=np.float32)[3]
    expected = frames.vectors.astype(np.float32) @ query
    assert frames.cosines(query) == pytest.approx(expected, abs=1e-3)


def test_each_shot_counts_with_its_best_frame(frames):
    values = np.array([1, 5, 2, 9, 9, 3, 0, 7, 1, 1], np.float32)
    best, rows = frames.best_of_shots(values)
    assert (best.tolist(), rows.tolist()) == ([5, 9, 3, 7], [1, 3, 5, 7])


def test_a_time_is_in_the_shot_that_runs_then(frames):
    assert [frames.shot_at(1, pts) for pts in (0.0, 10.5, 11.0, 99.0)] == [2, 2, 3, 3]


def test_films_share_the_memory_of_the_matrix(frames):
    assert all(np.shares_memory(one.vectors, frames.vectors) for one in frames.films)
