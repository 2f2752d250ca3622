"""500 damaged copies of a model: refused by hash; with the right hash, refused or understood."""

from __future__ import annotations

import random

import numpy as np
import pytest

from tests.mutations import mutations
from vision.encoder import Encoder
from vision.errors import ModelDamagedError, VisionError
from vision.given_picture import GivenPicture

RED = GivenPicture(np.full((30, 20, 3), (200, 0, 0), np.uint8))


def test_each_of_500_mutations_is_refused(make_card, mean_colour):
    card = make_card(mean_colour)
    path = card.files["image"].path
    for mutated in mutations(mean_colour, 500, random.Random(1)):
        path.write_bytes(mutated)
        with pytest.raises(ModelDamagedError):
            Encoder(card)


def test_where_the_hash_lies_nothing_else_than_our_errors_comes(make_card, mean_colour):
    for mutated in mutations(mean_colour, 20, random.Random(2)):
        try:
            rows = Encoder(make_card(mutated)).encode([RED])
        except VisionError:
            continue
        assert np.linalg.norm(rows) == pytest.approx(1, abs=1e-5)
