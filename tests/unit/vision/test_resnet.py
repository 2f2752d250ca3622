"""ResNet-50 is made of its published weights and of nothing else."""

from __future__ import annotations

import numpy as np
import pytest

from vision.encoder import Encoder
from vision.errors import ModelDamagedError
from vision.given_picture import GivenPicture
from vision.resnet import resnet50_features, tensor_shapes


def test_tensors_are_those_of_the_published_model():
    shapes = tensor_shapes()
    count = sum(int(np.prod(shape)) for _, shape in shapes)
    assert (len(shapes), count) == (320, 25_636_712)


def test_bytes_that_are_too_few_are_refused():
    with pytest.raises(ModelDamagedError, match="not those of a ResNet-50"):
        resnet50_features(bytes(1000))


@pytest.fixture(scope="module")
def encoder(models):
    if not models["resnet50"].present:
        pytest.skip("resnet50 is not here: trendflix models pull resnet50")
    return Encoder(models["resnet50"].card)


def test_features_are_as_long_as_the_model_makes_them(encoder):
    picture = np.random.default_rng(1).integers(0, 256, (300, 200, 3), np.uint8)
    (row,) = encoder.features([GivenPicture(picture)])
    assert np.linalg.norm(row) > 2


def test_embeddings_point_where_the_features_do(encoder):
    picture = GivenPicture(np.random.default_rng(1).integers(0, 256, (300, 200, 3), np.uint8))
    (unit,), (row,) = encoder.encode([picture]), encoder.features([picture])
    assert unit == pytest.approx(row / np.linalg.norm(row), abs=1e-6)
