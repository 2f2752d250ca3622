"""Model inputs: sizes, colour order, letterbox, and the arithmetic of the card."""

import numpy as np
import pytest

from vision.card import Preprocessing
from vision.preprocess import fit, letterbox_ratio, to_input

BLUE = np.full((20, 40, 3), (255, 0, 0), np.uint8)  # as BGR


def test_values_are_scaled_shifted_and_divided_per_channel():
    card = Preprocessing((4, 4), "rgb", "squash", mean=(0.1, 0.2, 0.3), std=(0.5, 0.4, 0.2))
    values = to_input([BLUE], "bgr", card)
    assert values.shape == (1, 3, 4, 4)
    assert values.dtype == np.float32
    wanted = [(0 - 0.1) / 0.5, (0 - 0.2) / 0.4, (1 - 0.3) / 0.2]
    assert values[0, :, 0, 0] == pytest.approx(wanted, abs=1e-6)


@pytest.mark.parametrize(("colour", "channel"), [("bgr", 0), ("rgb", 2)])
def test_blue_lands_in_the_channel_the_card_wants(colour, channel):
    values = to_input([BLUE], "bgr", Preprocessing((4, 4), colour, "squash", scale=1.0))
    assert values[0, :, 0, 0].tolist() == [255.0 * (at == channel) for at in range(3)]


def test_letterbox_keeps_the_aspect_ratio_and_pads_at_the_bottom():
    card = Preprocessing((16, 16), "bgr", "letterbox", pad=114)
    fitted = fit(BLUE, card)
    assert (fitted[:8] == (255, 0, 0)).all()
    assert (fitted[8:] == 114).all()
    assert letterbox_ratio(BLUE, card) == 0.4


def test_crop_takes_the_middle():
    picture = np.zeros((10, 30, 3), np.uint8)
    picture[:, 10:20] = 200
    assert (fit(picture, Preprocessing((5, 5), "rgb", "crop")) == 200).all()


def test_a_batch_may_have_pictures_of_any_size():
    card = Preprocessing((6, 4), "rgb", "squash")
    assert to_input([BLUE, BLUE[:7, :3]], "rgb", card).shape == (2, 3, 4, 6)


@pytest.mark.parametrize("shape", [(1, 1), (1, 900), (900, 1)])
def test_thin_pictures_fit_too(shape):
    for resize in ("squash", "letterbox", "crop"):
        card = Preprocessing((8, 8), "rgb", resize)
        assert fit(np.zeros((*shape, 3), np.uint8), card).shape == (8, 8, 3)
