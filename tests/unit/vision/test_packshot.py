"""A packshot is cut to its product, in the middle of a white square."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from vision.packshot import packshot_crop


def white(height, width):
    return np.full((height, width, 3), 255, np.uint8)


def test_product_sits_in_the_middle_with_four_percent_of_air():
    picture = white(300, 500)
    picture[50:150, 100:150] = (200, 10, 10)
    crop = packshot_crop(picture)
    assert crop.shape == (108, 108, 3)
    assert (crop[4:104, 29:79] == (200, 10, 10)).all()
    assert (crop.reshape(-1, 3) == (200, 10, 10)).all(axis=1).sum() == 5000


def test_nearly_white_border_is_trimmed():
    picture = np.full((200, 200, 3), 248, np.uint8)
    picture[80:120, 80:120] = 0
    assert packshot_crop(picture).shape == (43, 43, 3)


def test_photo_without_a_white_border_is_only_squared():
    photo = np.full((40, 100, 3), 90, np.uint8)
    crop = packshot_crop(photo)
    assert crop.shape == (108, 108, 3)
    assert (crop == 90).all(axis=2).sum() == 4000


def test_blank_picture_stays_blank():
    assert (packshot_crop(white(10, 20)) == 255).all()


@given(st.integers(1, 40), st.integers(1, 40), st.integers(0, 255), st.integers(0, 30))
def test_any_picture_becomes_a_square(height, width, grey, air):
    picture = np.pad(
        np.full((height, width, 3), grey, np.uint8),
        ((air, air), (0, air), (0, 0)),
        constant_values=255,
    )
    crop = packshot_crop(picture)
    assert crop.shape[0] == crop.shape[1] >= max(height, width)
    assert crop.dtype == np.uint8
