from __future__ import annotations

import numpy as np
import pytest

from vision.film_damage import SIDE, damaged


@pytest.fixture
def photo() -> np.ndarray:
    gradient = np.linspace(0, 255, 300).astype(np.uint8)
    return np.stack([np.tile(gradient, (400, 1))] * 3, axis=2)


def test_one_seed_is_one_damage(photo: np.ndarray) -> None:
    assert np.array_equal(damaged(photo, 7), damaged(photo, 7))


def test_other_seeds_are_other_damage(photo: np.ndarray) -> None:
    first, second = damaged(photo, 1), damaged(photo, 2)
    assert first.shape != second.shape or not np.array_equal(first, second)


@pytest.mark.parametrize("seed", range(20))
def test_result_is_as_small_as_on_screen(photo: np.ndarray, seed: int) -> None:
    result = damaged(photo, seed)
    assert SIDE[0] <= max(result.shape[:2]) <= SIDE[1]


@pytest.mark.parametrize("shape", [(1, 900, 3), (900, 1, 3), (8, 8, 3)])
def test_odd_shapes_pass(shape: tuple[int, int, int]) -> None:
    assert damaged(np.zeros(shape, np.uint8), 3).dtype == np.uint8


def test_photo_stays_as_it_was(photo: np.ndarray) -> None:
    before = photo.copy()
    damaged(photo, 5)
    assert np.array_equal(photo, before)
