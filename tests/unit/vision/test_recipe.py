"""The embedded encoder sees kind, texture and colours."""

from __future__ import annotations

import numpy as np
import pytest

from vision.encoder import Encoder, joined
from vision.given_picture import GivenPicture

NAVY, OCHRE, CORAL, TEAL = (30, 40, 90), (210, 160, 40), (240, 110, 90), (20, 130, 120)


@pytest.fixture(scope="module")
def encoder(models):
    return Encoder(models["garment-mobilenet"].card)


def jumper(ground, stripes, shift=0):
    """Draw a striped jumper on white: uint8 224x224x3 RGB."""
    rows = np.arange(224) + shift
    cloth = np.where((rows // 12 % 2 == 0)[:, None, None], ground, stripes).repeat(224, axis=1)
    worn = np.zeros((224, 224, 1), bool)
    worn[20:210, 50:174] = worn[20:110, 12:212] = True
    return np.where(worn, cloth, 255).astype(np.uint8)


def nearness(encoder, one, other):
    first, second = encoder.encode([GivenPicture(one), GivenPicture(other)])
    return float(first @ second)


def test_card_names_the_dimension_the_model_has(encoder):
    assert encoder.encode([GivenPicture(jumper(NAVY, OCHRE))]).shape == (1, encoder.card.dimension)


def test_same_jumper_mirrored_is_closer_than_another_colour(encoder):
    here = jumper(NAVY, OCHRE)
    same = nearness(encoder, here, np.ascontiguousarray(here[:, ::-1]))
    assert same > nearness(encoder, here, jumper(CORAL, TEAL))


def test_stripes_that_lie_elsewhere_are_closer_than_none(encoder):
    here = jumper(NAVY, OCHRE)
    moved = nearness(encoder, here, jumper(NAVY, OCHRE, shift=6))
    assert moved > nearness(encoder, here, jumper(NAVY, NAVY))


def test_joined_views_have_length_one():
    one, other = np.eye(3, dtype=np.float32)[:2]
    assert np.linalg.norm(joined(one, other)) == pytest.approx(1.0)
