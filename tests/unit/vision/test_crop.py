"""Crops: RGB, square, the background gone where the matte says so."""

from dataclasses import FrozenInstanceError

import numpy as np
import pytest

from vision.crop import Crop
from vision.types import Box

GARMENT = Box(40, 20, 80, 100)


@pytest.fixture
def frame(masked):
    """A red garment (BGR) on blue."""
    picture = np.full((120, 160, 3), (200, 0, 0), np.uint8)
    picture[20:100, 40:80] = (0, 0, 220)
    return masked(picture)


@pytest.fixture
def alpha():
    """The garment's lower half is foreground."""
    seen = np.zeros((120, 160), np.uint8)
    seen[60:100, 40:80] = 255
    return seen


def test_a_first_crop_is_a_square_of_rgb(frame):
    crop = Crop(frame, GARMENT).pixels
    assert crop.shape == (90, 90, 3)
    assert crop.dtype == np.uint8
    assert crop[45, 45].tolist() == [220, 0, 0]


def test_a_first_crop_keeps_some_surroundings_and_pads_with_white(frame):
    crop = Crop(frame, GARMENT).pixels
    assert crop[2, 45].tolist() == [0, 0, 200]
    assert crop[45, 0].tolist() == [255, 255, 255]


def test_a_first_crop_at_the_edge_stays_square(frame):
    assert Crop(frame, Box(0, 0, 160, 20)).pixels.shape == (160, 160, 3)


def test_a_refined_crop_is_tight_and_on_white(frame, alpha):
    crop = Crop(frame, GARMENT, alpha).pixels
    assert crop.shape == (44, 44, 3)
    assert (crop[2:42, 2:42] == (220, 0, 0)).all()
    assert (crop[:2] == 255).all()


def test_pixels_outside_of_the_matte_are_exactly_white(frame, alpha):
    alpha[60:70, 40:50] = 0
    crop = Crop(frame, GARMENT, alpha).pixels
    assert (crop[2:12, 2:12] == 255).all()


def test_half_transparent_pixels_are_blended_with_white(frame, alpha):
    alpha[70, 60] = 128
    assert Crop(frame, GARMENT, alpha).pixels[12, 22].tolist() == [237, 127, 127]


def test_where_the_matte_keeps_nothing_the_first_crop_stays(frame):
    empty = np.zeros((120, 160), np.uint8)
    assert (Crop(frame, GARMENT, empty).pixels == Crop(frame, GARMENT).pixels).all()


def test_a_picture_whose_faces_were_not_looked_for_is_not_cut():
    with pytest.raises(TypeError, match="MaskedImage"):
        Crop(np.zeros((120, 160, 3), np.uint8), GARMENT)


def test_a_crop_keeps_its_pixels(frame):
    crop = Crop(frame, GARMENT)
    with pytest.raises(FrozenInstanceError):
        crop.pixels = np.zeros((9, 9, 3), np.uint8)
    with pytest.raises(ValueError, match="read-only"):
        crop.pixels[:] = 0
