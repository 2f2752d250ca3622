from __future__ import annotations

import numpy as np
import pytest

from app.item_picture import item_picture
from player.frame import Frame
from vision.types import Box


@pytest.fixture
def frame():
    """Black, with an orange square (bgr0) from (100, 60) to (160, 120)."""
    image = np.zeros((180, 320, 4), np.uint8)
    image[60:120, 100:160, :3] = (0, 128, 255)
    return Frame(image, "film.mp4", 0.0)


def colours(picture):
    image = picture.toImage()
    inside = range(4, image.width() - 4, 8)
    return {image.pixelColor(x, y).getRgb()[:3] for x in inside for y in inside}


def test_shows_what_is_in_the_box_in_its_colours(qapp, frame):
    assert colours(item_picture(frame, Box(100, 60, 160, 120))) == {(255, 128, 0)}


def test_shows_the_middle_of_a_long_box(qapp, frame):
    assert colours(item_picture(frame, Box(100, 0, 160, 180))) == {(255, 128, 0)}


def test_box_over_the_edge_is_cut(qapp, frame):
    assert item_picture(frame, Box(-50, -50, 60, 60)).width() > 0


@pytest.mark.parametrize("box", [Box(10, 10, 10, 40), Box(400, 200, 500, 300)])
def test_empty_box_has_no_picture(qapp, frame, box):
    assert item_picture(frame, box).isNull()


def test_picture_of_a_4k_garment(qapp):
    image = np.full((2160, 3840, 4), 90, np.uint8)
    picture = item_picture(Frame(image, "film.mp4", 0.0), Box(500, 100, 2500, 2100))
    assert colours(picture) == {(90, 90, 90)}
