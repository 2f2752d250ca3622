"""Model inputs: sizes, colour order, letterbox, and the arithmetic of the card."""

from itertools import product

import numpy as np
import pytest
from PIL import Image

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
    for resize, kind in product(("squash", "letterbox", "crop"), ("area", "bicubic")):
        card = Preprocessing((8, 8), "rgb", resize, kind)
        assert fit(np.zeros((*shape, 3), np.uint8), card).shape == (8, 8, 3)


def noise(height: int, width: int) -> np.ndarray:
    return np.random.default_rng(5).integers(0, 256, (height, width, 3), np.uint8)


@pytest.mark.parametrize("shape", [(480, 640), (333, 85), (20, 31), (700, 10_000)])
def test_bicubic_crop_is_pillows_resize_and_a_cut(shape):
    picture, card = noise(*shape), Preprocessing((224, 224), "rgb", "crop", "bicubic")
    height, width = (int(224 * side / min(shape)) for side in shape)
    whole = np.asarray(Image.fromarray(picture).resize((width, height), Image.Resampling.BICUBIC))
    top, left = round((height - 224) / 2), round((width - 224) / 2)

    assert (fit(picture, card) == whole[top : top + 224, left : left + 224]).all()


def test_bicubic_crop_of_a_line_is_made_without_its_gigabytes():
    picture, card = noise(3, 600), Preprocessing((224, 224), "rgb", "crop", "bicubic")
    whole = Image.fromarray(picture).resize((44_800, 224), Image.Resampling.BICUBIC)
    cut = np.asarray(whole)[:, 22_288 : 22_288 + 224]

    assert abs(fit(picture, card).astype(int) - cut).max() <= 1


def test_bicubic_squash_is_pillows_resize():
    picture, card = noise(90, 300), Preprocessing((224, 224), "rgb", "squash", "bicubic")
    wanted = Image.fromarray(picture).resize((224, 224), Image.Resampling.BICUBIC)

    assert (fit(picture, card) == np.asarray(wanted)).all()
