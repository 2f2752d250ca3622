"""VGG16 (Simonyan and Zisserman 2014, configuration D) up to its pooled features, as ONNX."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from vision.onnx_graph import Graph
from vision.torch_weights import Weights
from vision.vgg_weights import CAFFE_MEAN, IMAGENET_MEAN, IMAGENET_STD, Training, VggWeights

IMAGE_SIZE = 224
BLOCKS = ((64, 64), (128, 128), (256,) * 3, (512,) * 3, (512,) * 3)
"""Channels of the convolutions of each block, table 1 of the paper."""
DIMENSION = 512


def vgg16_features(given: VggWeights) -> bytes:
    """Return the convolutions of VGG16 and the mean of what they end with, as ONNX.

    Not the fully connected layers: pooled features are compared as well, 59 MB instead of 537, and
    weight files without a head do. Input `image`: float32 (n, 3, 224, 224) RGB, normalised with
    ImageNet's mean and deviation whatever the weights were trained with. Output `embedding`:
    float32 (n, 512), not normalised: it is compared by Euclidean distance.
    """
    graph = Graph(dict(given.weights), "image")
    if given.training is Training.KERAS:
        _as_caffe(graph)
    for layers in layer_names():
        for layer in layers:
            graph.filter(layer, stride=1)
            graph.apply("Relu", graph.last)
        graph.apply("MaxPool", graph.last, kernel_shape=[2, 2], strides=[2, 2])
    graph.apply("Flatten", graph.apply("GlobalAveragePool", graph.last))
    return graph.model(IMAGE_SIZE, DIMENSION)


def layer_names() -> list[list[str]]:
    """Return torchvision's names of the convolutions, a list for each block."""
    numbers = _numbers()
    return [[f"features.{next(numbers)}" for _ in block] for block in BLOCKS]


def _numbers() -> Iterator[int]:
    """Yield the places of the convolutions: each has an activation after it, a block a pool."""
    place = 0
    for block in BLOCKS:
        for _ in block:
            yield place
            place += 2
        place += 1


def _as_caffe(graph: Graph) -> None:
    """Turn a normalised RGB picture into what Keras' weights were trained with.

    That is pixels of 0 to 255 less Caffe's means, before the zeros are laid around them, and blue
    first: the first kernels are turned round instead.
    """
    std, mean, caffe = (
        np.array(values, np.float32).reshape(1, 3, 1, 1)
        for values in (IMAGENET_STD, IMAGENET_MEAN, CAFFE_MEAN[::-1])
    )
    graph.scale(graph.last, std * 255)
    graph.apply("Add", graph.last, graph.constant("caffe", mean * 255 - caffe))
    first = f"{layer_names()[0][0]}.weight"
    weights: Weights = graph.weights
    weights[first] = np.ascontiguousarray(weights[first][:, ::-1])
