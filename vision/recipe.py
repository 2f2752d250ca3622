"""Models made on this machine from published weights: pure functions, bytes in, ONNX bytes out.

The weights are copied bit for bit into a graph written here, so the result is the same bytes
everywhere, and its card can name one sha256.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

import numpy as np
import numpy.typing as npt

from vision.onnx_graph import Graph
from vision.resnet import resnet50_features
from vision.torch_weights import read_torch_weights

IMAGE_SIZE = 224
MEAN = (0.485, 0.456, 0.406)
STD = (0.229, 0.224, 0.225)
"""What the picture was normalised with: ImageNet's, RGB."""

INVERTED_RESIDUALS = (
    (1, 16, 1, 1),
    (6, 24, 2, 2),
    (6, 32, 3, 2),
    (6, 64, 4, 2),
    (6, 96, 3, 1),
    (6, 160, 3, 2),
    (6, 320, 1, 1),
)
"""(expansion, channels, repeats, stride): table 2 of MobileNetV2 (Sandler et al. 2018)."""

TEXTURE_BLOCK = 12
TEXTURE_WEIGHT = 0.7
COLOUR_WEIGHT = 0.4
COLOUR_STEPS = 4
COLOUR_SHARPNESS = 40.0
DIMENSION = 1280 + 576 + COLOUR_STEPS**3


def _blocks() -> Iterator[tuple[int, int]]:
    """Yield (expansion, stride) of every block of MobileNetV2, in order."""
    for expansion, _channels, repeats, stride in INVERTED_RESIDUALS:
        for index in range(repeats):
            yield expansion, stride if index == 0 else 1


def _backbone(graph: Graph) -> tuple[str, str]:
    """Add MobileNetV2 up to its last features (7x7); return those and the texture (14x14)."""
    graph.convolve("features.0.0", "features.0.1", stride=2)
    graph.relu6()
    expanded = [
        _add_block(graph, index, expansion, stride)
        for index, (expansion, stride) in enumerate(_blocks(), start=1)
    ]
    graph.convolve("features.18.0", "features.18.1", stride=1)
    return graph.relu6(), expanded[TEXTURE_BLOCK - 1]


def _add_block(graph: Graph, index: int, expansion: int, stride: int) -> str:
    """Add one inverted residual block: expand, filter depth-wise, project, add.

    Returns the expanded value, before its activation.
    """
    root, entry = f"features.{index}.conv", graph.last
    depthwise, expanded = 0, entry
    if expansion > 1:
        expanded = graph.convolve(f"{root}.0.0", f"{root}.0.1", stride=1)
        graph.relu6()
        depthwise = 1
    hidden = graph.weights[f"{root}.{depthwise}.0.weight"].shape[0]
    graph.convolve(f"{root}.{depthwise}.0", f"{root}.{depthwise}.1", stride, groups=hidden)
    graph.relu6()
    project = f"{root}.{depthwise + 1}"
    graph.convolve(project, f"{root}.{depthwise + 2}", stride=1)
    first = graph.weights[f"{root}.0.0.weight"]
    entered = first.shape[0] if expansion == 1 else first.shape[1]
    if stride == 1 and entered == graph.weights[f"{project}.weight"].shape[0]:
        graph.apply("Add", entry, graph.last)
    return expanded


def _window(size: int, width: float) -> npt.NDArray[np.float32]:
    """Return Gaussian weights (1, 1, size, size) with sum 1: garments are in the middle of crops.

    width: standard deviation, where the half picture is 1. Rounded, so that every machine's
    exponential gives the same bytes.
    """
    line = [math.exp(-((((2 * i + 1) / size - 1) / width) ** 2) / 2) for i in range(size)]
    total = sum(line) ** 2
    values = [[round(a * b / total, 7) for b in line] for a in line]
    return np.array(values, np.float32).reshape(1, 1, size, size)


def _unit(graph: Graph, value: str, weight: float) -> str:
    """Flatten (n, c, 1, 1), give it length 1, then `weight`."""
    flat = graph.apply("Flatten", value)
    unit = graph.apply("LpNormalization", flat, axis=1, p=2)
    return graph.scale(unit, np.array(weight, np.float32))


def _spread(graph: Graph, value: str, window: npt.NDArray[np.float32]) -> str:
    """Return the standard deviation of each channel under a window: a texture, wherever it lies."""
    mean = graph.pool(value, window)
    offset = graph.apply("Sub", value, mean)
    return graph.apply("Sqrt", graph.pool(graph.apply("Mul", offset, offset), window))


def _colours(graph: Graph) -> str:
    """Return the square roots of a soft RGB histogram, COLOUR_STEPS to the third bins.

    softmax(-sharpness * |pixel - bin|^2) as one 1x1 convolution of the normalised picture.
    """
    steps = (np.arange(COLOUR_STEPS) + 0.5) / COLOUR_STEPS
    bins = np.stack(np.meshgrid(steps, steps, steps, indexing="ij"), -1).reshape(-1, 3)
    kernel = 2 * COLOUR_SHARPNESS * bins * STD
    bias = COLOUR_SHARPNESS * (2 * bins @ np.array(MEAN) - (bins**2).sum(axis=1))
    small = graph.apply("AveragePool", "image", kernel_shape=[4, 4], strides=[4, 4])
    nearness = graph.apply(
        "Conv",
        small,
        graph.constant("bins", kernel.round(6).astype(np.float32)[:, :, None, None]),
        graph.constant("bin_bias", bias.round(6).astype(np.float32)),
    )
    shares = graph.apply("Softmax", nearness, axis=1)
    return graph.apply("Sqrt", graph.pool(shares, _window(IMAGE_SIZE // 4, 0.4)))


def garment_features(content: bytes) -> bytes:
    """Return an encoder of garments as ONNX, from torchvision's MobileNetV2 weight file.

    Three views of one forward pass, each of length 1, weighted and joined: what it is (last
    features under a window), its texture (spread of a middle layer) and its colours (histogram).
    Against plain pooled features, among the demo catalogue's products of one category and from
    crops of an early render of the film: recall@1 .51 -> .64, recall@5 .80 -> .86.

    Input `image`: float32 (n, 3, 224, 224). Output `embedding`: float32 (n, 1920), not normalised.
    """
    graph = Graph(read_torch_weights(content), "image")
    features, texture = _backbone(graph)
    views = (
        _unit(graph, graph.pool(features, _window(7, 0.6)), 1.0),
        _unit(graph, _spread(graph, texture, _window(14, 0.6)), TEXTURE_WEIGHT),
        _unit(graph, _colours(graph), COLOUR_WEIGHT),
    )
    graph.apply("Concat", *views, axis=1)
    return graph.model(IMAGE_SIZE, DIMENSION)


RECIPES: dict[str, Callable[[bytes], bytes]] = {
    "garment_features": garment_features,
    "resnet50_features": resnet50_features,
}
