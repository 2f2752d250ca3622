from __future__ import annotations

import numpy as np
import pytest

from player.look import Equaliser
from player.retouch import Retouch

PICTURE = np.random.default_rng(0).integers(0, 256, (70, 33, 4), np.uint8)
GREY = np.full((40, 8, 4), 100, np.uint8)


def test_nothing_wanted_changes_nothing():
    assert Retouch(Equaliser()).apply(PICTURE) is PICTURE


def test_the_given_picture_stays_as_it_is():
    before = PICTURE.copy()
    Retouch(Equaliser(10, 20, 30, 40, 50), mirrored=True, upended=True).apply(PICTURE)
    assert np.array_equal(PICTURE, before)


def test_mirrored_and_upended():
    changed = Retouch(Equaliser(), mirrored=True, upended=True).apply(PICTURE)
    assert np.array_equal(changed, PICTURE[::-1, ::-1])


@pytest.mark.parametrize(
    ("colours", "level"),
    [
        (Equaliser(brightness=20), 151),
        (Equaliser(brightness=-100), 0),
        (Equaliser(contrast=100), 200),
        (Equaliser(contrast=-100), 0),
        (Equaliser(gamma=100), 227),  # (100 / 255) ** (1 / 8)
    ],
)
def test_a_grey_becomes_the_level_mpv_shows(colours, level):
    assert Retouch(colours).apply(GREY)[..., :3].tolist() == np.full((40, 8, 3), level).tolist()


@pytest.mark.parametrize("colours", [Equaliser(saturation=-60), Equaliser(hue=70)])
def test_a_grey_has_no_colour_to_change(colours):
    assert np.abs(Retouch(colours).apply(GREY)[..., :3].astype(int) - 100).max() <= 1


def test_no_saturation_leaves_luma():
    grey = Retouch(Equaliser(saturation=-100)).apply(PICTURE)[..., :3].astype(int)
    luma = PICTURE[..., :3] @ [0.0722, 0.7152, 0.2126]
    assert np.abs(grey - luma[..., None]).max() <= 1


def test_a_whole_turn_of_hue_inverts_chroma_twice():
    half = Retouch(Equaliser(hue=100))
    soft = (PICTURE // 4 + 96).astype(np.uint8)  # colours that stay within 0..255
    assert np.abs(half.apply(half.apply(soft))[..., :3].astype(int) - soft[..., :3]).max() <= 3
