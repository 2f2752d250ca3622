from __future__ import annotations

import numpy as np
import pytest

from training.space import (
    DIMENSION,
    IMAGE_WEIGHTS,
    PARTS,
    TEXT_WEIGHTS,
    colour_bins,
    colour_shares,
    joined,
)


def test_parts_fill_the_space_without_gaps() -> None:
    columns = [column for part in PARTS.values() for column in range(DIMENSION)[part]]
    assert columns == list(range(DIMENSION))


def test_pictures_have_length_one() -> None:
    assert sum(weight**2 for weight in IMAGE_WEIGHTS.values()) == pytest.approx(1, abs=1e-3)


def test_part_that_is_not_named_does_not_count() -> None:
    garment = np.eye(10, dtype=np.float32)
    row = joined({"garment": garment, "words": np.zeros((10, 182), np.float32)}, TEXT_WEIGHTS)
    assert np.allclose(row[:, PARTS["garment"]], garment)


@pytest.mark.parametrize("place", [0, 21, 63])
def test_centre_of_a_bin_is_mostly_of_that_bin(place: int) -> None:
    shares = colour_shares(colour_bins()[place : place + 1])
    assert shares.argmax() == place
