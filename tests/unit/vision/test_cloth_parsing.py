"""Clothes pixel by pixel, in the place and size of the picture; what a garment takes of them."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from vision.card import Preprocessing
from vision.cloth_parsing import FULL, LOWER, UPPER, ClothParser
from vision.errors import VisionError
from vision.pipeline import Matte
from vision.timing import Clock
from vision.types import Box, Detection, Region

SQUARE = Preprocessing((8, 8), "rgb", "letterbox", interpolation="linear", pad=255)


@pytest.fixture
def drawn_parser(make_card, constant_answer):
    """A parser that sees the classes the test draws on its 8x8 square."""

    def make(classes):
        scores = np.eye(4, dtype=np.float32)[classes].transpose(2, 0, 1)[None]
        fields = {"architecture": "cloth", "preprocessing": SQUARE, "role": "parsing"}
        return ClothParser(make_card(constant_answer(scores), "model", **fields))

    return make


def test_classes_are_those_of_the_pictures_own_pixels(drawn_parser):
    square = np.zeros((8, 8), np.uint8)
    square[:2], square[2:4], square[4:6], square[6:] = FULL, UPPER, LOWER, FULL  # FULL is padding
    found = drawn_parser(square).classes(np.zeros((40, 80, 3), np.uint8), Clock())
    assert found.shape == (40, 80)
    assert (found[:20] == UPPER).all()
    assert (found[20:] == LOWER).all()


def test_another_models_answer_is_an_error(make_card, constant_answer):
    fields = {"architecture": "cloth", "preprocessing": SQUARE, "role": "parsing"}
    card = make_card(constant_answer(np.zeros((1, 3, 8, 8))), "model", **fields)
    with pytest.raises(VisionError, match="no clothes"):
        ClothParser(card).classes(np.zeros((40, 80, 3), np.uint8), Clock())


def garment(category):
    return Region(Detection(Box(0, 0, 10, 10), category, 0.9), category)


@pytest.fixture
def matte():
    clothes = np.zeros((20, 20), np.uint8)
    clothes[:5, :10], clothes[5:10, :10] = UPPER, LOWER
    return Matte(np.full((20, 20), 200, np.uint8), clothes)


@pytest.mark.parametrize(
    ("category", "rows"),
    [("upper body", [0, 5]), ("lower body", [5, 10]), ("whole body", [0, 10])],
)
def test_a_garment_takes_the_pixels_of_its_own_kind(matte, category, rows):
    own = np.flatnonzero(matte.of(garment(category))[:, 0])
    assert [own[0], own[-1] + 1] == rows


@pytest.mark.parametrize("category", ["footwear", "bag"])
def test_what_is_no_clothes_takes_the_foreground(matte, category):
    assert (matte.of(garment(category)) == 200).all()


def test_clothes_that_were_not_seen_leave_the_foreground(matte):
    bare = Matte(matte.alpha, np.zeros((20, 20), np.uint8))
    assert (bare.of(garment("upper body")) == 200).all()


@pytest.mark.models
@pytest.mark.timeout(300)
def test_the_real_model_sees_a_coat_where_it_is(models, shared_data):
    entry = models["u2net-cloth-seg"]
    if not entry.present:
        pytest.skip("not pulled: trendflix models pull u2net-cloth-seg")
    frame = cv2.imread(str(shared_data / "films" / "stills" / "tos_foto1.jpg"))
    person = frame[75:790, 560:850]
    found = ClothParser(entry.card).classes(person, Clock())
    assert (found[250:450] > 0).mean() > 0.2
    assert (found[:60] > 0).mean() < 0.05
