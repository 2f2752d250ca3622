"""Shoes on drawn floors: both are in the box, and little else."""

import numpy as np
import pytest

from vision.body import measure
from vision.footwear import feet, outline, standing
from vision.types import Box, Detection

FLOOR, TROUSERS, SHOE = (120, 140, 160), (90, 60, 30), (30, 30, 120)  # BGR
SOLES = 660
AIR = 25  # pixels, a quarter of a head and a sample
FACE = Detection(Box(617, 77, 663, 140), "face", 0.9)


def stand(*shoes, floor=FLOOR):
    """Draw a person of 600 pixels in trousers, with shoes from x to x; return picture and body."""
    picture = np.full((720, 1280, 3), floor, np.uint8)
    for start, end in shoes:
        picture[300:600, start : start + 40] = TROUSERS
        picture[600:SOLES, start:end] = SHOE
    person = Detection(Box(540, 60, 740, SOLES), "person", 0.9)
    (body,) = measure([person], [FACE], (1280, 720))
    assert body.whole
    return picture, body


@pytest.mark.parametrize("shoes", [[(590, 635), (645, 690)], [(545, 600), (700, 735)]])
def test_both_shoes_are_in_the_box_with_a_little_air(shoes):
    box = feet(*stand(*shoes))
    assert box.x1 == pytest.approx(shoes[0][0], abs=AIR)
    assert box.x2 == pytest.approx(shoes[1][1], abs=AIR)


def test_the_outline_has_shoes_and_neither_floor_nor_trousers():
    picture, body = stand((590, 635), (645, 690))
    box, shape = outline(picture, body, feet(picture, body))
    inside = picture[box.y1 : box.y2, box.x1 : box.x2][shape > 128]
    assert (inside == SHOE).all(axis=1).mean() > 0.95
    assert shape.shape == (box.height, box.width)


def test_shoes_in_the_colour_of_the_floor_have_no_outline():
    picture, body = stand((590, 635), (645, 690), floor=SHOE)
    picture[300:600] = SHOE
    assert outline(picture, body, feet(picture, body)) is None


def test_boots_in_the_colour_of_the_trousers_are_outlined_with_them():
    picture, body = stand((590, 635), (645, 690))
    picture[600:SOLES][(picture[600:SOLES] == SHOE).all(axis=2)] = TROUSERS
    assert outline(picture, body, feet(picture, body)) is not None


def at_the_edge(picture):
    """The same person in a box that goes down to the lower edge of the frame."""
    person = Detection(Box(540, 60, 740, EDGE), "person", 0.9)
    (body,) = measure([person], [FACE], (1280, EDGE))
    return standing(picture[:EDGE], body)


EDGE = 690


def test_a_body_with_floor_below_its_feet_is_whole():
    assert at_the_edge(stand((590, 635), (645, 690))[0]).whole


def test_a_body_that_is_cut_at_the_legs_is_not_whole():
    picture, _ = stand((590, 635), (645, 690))
    picture[300:EDGE, 590:690] = TROUSERS
    assert not at_the_edge(picture).whole


def test_the_box_ends_at_the_soles():
    assert feet(*stand((590, 690))).y2 == pytest.approx(SOLES, abs=10)


def test_shoes_in_the_colour_of_the_floor_give_all_that_is_below_the_person():
    box = feet(*stand((590, 635), (645, 690), floor=SHOE))
    assert box.width > 150


def test_what_is_too_narrow_for_two_shoes_is_not_believed():
    box = feet(*stand((630, 645)))
    assert box.width > 150
