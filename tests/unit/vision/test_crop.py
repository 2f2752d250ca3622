"""Crops: RGB, square, the background gone where the matte says so."""

import numpy as np
import pytest

from vision.crop import first_crop, refined_crop
from vision.types import Box

GARMENT = Box(40, 20, 80, 100)


@pytest.fixture
def frame():
    """A red garment (BGR) on blue."""
    picture = np.full((120, 160, 3), (200, 0, 0), np.uint8)
    picture[20:100, 40:80] = (0, 0, 220)
    return picture


@pytest.fixture
def alpha():
    """The garment's lower half is foreground."""
    seen = np.zeros((120, 160), np.uint8)
    seen[60:100, 40:80] = 255
    return seen


def test_a_first_crop_is_a_square_of_rgb(frame):
    crop = first_crop(frame, GARMENT)
    assert crop.shape == (90, 90, 3)
    assert crop.dtype == np.uint8
    assert crop[45, 45].tolist() == [220, 0, 0]


def test_a_first_crop_keeps_some_surroundings_and_pads_with_white(frame):
    crop = first_crop(frame, GARMENT)
    assert crop[2, 45].tolist() == [0, 0, 200]
    assert crop[45, 0].tolist() == [255, 255, 255]


def test_a_first_crop_at_the_edge_stays_square(frame):
    assert first_crop(frame, Box(0, 0, 160, 20)).shape == (160, 160, 3)


def test_a_refined_crop_is_tight_and_on_white(frame, alpha):
    crop = refined_crop(frame, GARMENT, alpha)
    assert crop.shape == (44, 44, 3)
    assert (crop[2:42, 2:42] == (220, 0, 0)).all()
    assert (crop[:2] == 255).all()


def test_pixels_outside_of_the_matte_are_exactly_white(frame, alpha):
    alpha[60:70, 40:50] = 0
    crop = refined_crop(frame, GARMENT, alpha)
    assert (crop[2:12, 2:12] == 255).all()


def test_half_transparent_pixels_are_blended_with_white(frame, alpha):
    alpha[70, 60] = 128
    assert refined_crop(frame, GARMENT, alpha)[12, 22].tolist() == [237, 127, 127]


def test_where_the_matte_keeps_nothing_the_first_crop_stays(frame):
    empty = np.zeros((120, 160), np.uint8)
    assert (refined_crop(frame, GARMENT, empty) == first_crop(frame, GARMENT)).all()
