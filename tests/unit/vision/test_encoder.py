"""Embeddings: one row per crop, of length one, as the card says."""

import numpy as np
import pytest

from vision.card import Preprocessing
from vision.encoder import Encoder
from vision.errors import ModelDamagedError, ModelMissingError, VisionError
from vision.given_picture import GivenPicture
from vision.timing import Clock

RED = GivenPicture(np.full((30, 20, 3), (200, 0, 0), np.uint8))
PINK = GivenPicture(RED.pixels // 2 + 40)


@pytest.fixture
def tiny(make_card, mean_colour):
    return Encoder(make_card(mean_colour))


def test_rows_are_float32_of_length_one(tiny):
    rows = tiny.encode([RED, PINK])
    assert rows.shape == (2, 3)
    assert rows.dtype == np.float32
    assert np.linalg.norm(rows, axis=1) == pytest.approx([1, 1], abs=1e-6)


def test_crops_are_read_as_rgb(tiny):
    assert tiny.encode([RED])[0].tolist() == [1, 0, 0]


def test_a_model_that_wants_bgr_gets_it(make_card, mean_colour):
    swapped = Preprocessing((4, 4), "bgr", "squash", scale=1.0)
    encoder = Encoder(make_card(mean_colour, preprocessing=swapped))
    assert encoder.encode([RED])[0].tolist() == [0, 0, 1]


def test_no_crops_are_no_rows(tiny):
    assert tiny.encode([]).shape == (0, 3)


def test_one_by_one_and_together_are_the_same(tiny):
    crops = [RED, PINK, GivenPicture(np.full((9, 9, 3), 7, np.uint8))]
    assert (tiny.encode(crops) == np.concatenate([tiny.encode([crop]) for crop in crops])).all()


def test_a_bare_array_is_not_encoded(tiny):
    with pytest.raises(TypeError, match="Crop"):
        tiny.encode([RED.pixels])


def test_inference_is_timed(tiny):
    clock = Clock()
    tiny.encode([RED], clock)
    assert clock.models["encoder"] > 0


@pytest.mark.parametrize("answer", [[[np.nan, 1, 1]], [[np.inf, 1, 1]], [[0, 0, 0]]])
def test_nonsense_is_an_error(make_card, constant_answer, answer):
    encoder = Encoder(make_card(constant_answer(np.array(answer))))
    with pytest.raises(VisionError, match="nonsense"):
        encoder.encode([RED])


def test_another_dimension_than_the_cards_is_an_error(make_card, mean_colour):
    with pytest.raises(VisionError, match="its card"):
        Encoder(make_card(mean_colour, dimension=512)).encode([RED])


def test_a_card_without_an_image_part_is_a_missing_model(make_card, mean_colour):
    with pytest.raises(ModelMissingError, match="image"):
        Encoder(make_card(mean_colour, "text"))


def test_one_flipped_byte_is_a_damaged_model(make_card, mean_colour):
    card = make_card(mean_colour)
    card.files["image"].path.write_bytes(mean_colour[:-1] + b"x")
    with pytest.raises(ModelDamagedError):
        Encoder(card)


def test_a_mirrored_garment_is_nearer_than_another(cards, actor, couple):
    """The embedded default, with its real weights."""
    encoder = Encoder(cards["encoder"])
    shirt, jacket = actor[200:480, 280:540, ::-1], couple[250:500, 900:1180, ::-1]
    views = (shirt, shirt[:, ::-1], jacket)
    rows = encoder.encode([GivenPicture(np.ascontiguousarray(view)) for view in views])
    assert rows[0] @ rows[1] > 0.6
    assert rows[0] @ rows[2] < 0.4
