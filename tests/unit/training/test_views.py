from __future__ import annotations

import numpy as np
import pytest

from training.views import SIDE, is_mirrored, view


@pytest.fixture
def photo() -> np.ndarray:
    ramp = np.linspace(0, 255, 200).astype(np.uint8)
    return np.stack([np.tile(ramp, (300, 1))] * 3, axis=2)


@pytest.mark.parametrize("number", range(4))
def test_every_view_has_the_size_of_the_input(photo: np.ndarray, number: int) -> None:
    assert view(photo, number, 5).shape == (SIDE, SIDE, 3)


def test_second_view_is_the_first_mirrored(photo: np.ndarray) -> None:
    assert np.array_equal(view(photo, 1, 0), view(photo, 0, 0)[:, ::-1])


@pytest.mark.parametrize("seed", range(12))
def test_damaged_view_says_whether_it_is_mirrored(photo: np.ndarray, seed: int) -> None:
    # The photo grows brighter to the right: measured in the middle, where nothing is padded.
    middle = view(photo, 2, seed)[SIDE // 2, :, 1].astype(int)
    left, right = middle[70:90].mean(), middle[-90:-70].mean()
    assert (left > right) == is_mirrored(2, seed)


def test_one_seed_is_one_view(photo: np.ndarray) -> None:
    assert np.array_equal(view(photo, 3, 1), view(photo, 3, 1))
