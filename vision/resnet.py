"""ResNet-50 of Keras (He et al. 2015), as TensorFlow.js carries its weights, made into ONNX."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from vision.errors import ModelDamagedError
from vision.onnx_graph import Graph
from vision.torch_weights import Weights

IMAGE_SIZE = 224
DIMENSION = 2048
CLASSES = 1000
Shapes = list[tuple[str, tuple[int, ...]]]
"""Tensors of a layer, in order: name and shape."""

_EPSILON = 1e-3
"""Of batch normalisation, as the published model's own description has it."""
_STAGES = ((2, 3, 64, 1), (3, 4, 128, 2), (4, 6, 256, 2), (5, 3, 512, 2))
"""(number, blocks, width, stride of the first block): table 1 of the paper."""
_KERNEL = 4
"""Dimensions of a kernel; the fully connected layer's two are left as they are."""
_WIDER = 4
"""A block's last convolution has this many times its width."""


def resnet50_features(content: bytes) -> bytes:
    """Return ResNet-50 up to its pooled features as ONNX, from the joined shards of its weights.

    Input `image`: float32 (n, 3, 224, 224) BGR, less Caffe's means. Output `embedding`: float32
    (n, 2048), the mean over height and width, not normalised: it is compared by Euclidean distance.
    Raises ModelDamagedError where the bytes are not exactly these weights.
    """
    graph = Graph(_weights(content), "image")
    _convolve(graph, "conv1", "bn_conv1", stride=2)
    graph.apply("Relu", graph.last)
    graph.apply("MaxPool", graph.last, kernel_shape=[3, 3], strides=[2, 2], pads=[1] * 4)
    for stage, letter, stride in _blocks():
        _add_block(graph, f"{stage}{letter}", stride)
    graph.apply("Flatten", graph.apply("GlobalAveragePool", graph.last))
    return graph.model(IMAGE_SIZE, DIMENSION)


def tensor_shapes() -> Shapes:
    """Return (name, shape) of every tensor in the order of the shards: layers by name.

    Shapes are Keras': a kernel is (height, width, in, out).
    """
    layers = dict(_layers())
    return [tensor for name in sorted(layers) for tensor in layers[name]]


def _blocks() -> Iterator[tuple[int, str, int]]:
    """Yield (stage, letter, stride) of every block, in order."""
    for stage, blocks, _width, stride in _STAGES:
        for index in range(blocks):
            yield stage, "abcdef"[index], stride if index == 0 else 1


def _add_block(graph: Graph, name: str, stride: int) -> None:
    """Add one block: narrow, filter, widen, add; the first of a stage widens its entry, too."""
    entry = graph.last
    for part, step in (("2a", stride), ("2b", 1)):
        _convolve(graph, f"res{name}_branch{part}", f"bn{name}_branch{part}", step)
        graph.apply("Relu", graph.last)
    wide = _convolve(graph, f"res{name}_branch2c", f"bn{name}_branch2c", 1)
    if name.endswith("a"):
        graph.last = entry
        entry = _convolve(graph, f"res{name}_branch1", f"bn{name}_branch1", stride)
    graph.apply("Relu", graph.apply("Add", wide, entry))


def _convolve(graph: Graph, layer: str, norm: str, stride: int) -> str:
    graph.filter(layer, stride)
    return graph.normalise(norm, _EPSILON)


def _layers() -> Iterator[tuple[str, Shapes]]:
    """Yield every layer's name and its tensors."""
    yield from _pair("conv1", "bn_conv1", 7, 3, 64)
    for stage, letter, stride in _blocks():
        yield from _block_layers(stage, letter, stride)
    yield "fc1000", _kernel("fc1000", (DIMENSION, CLASSES))


def _block_layers(stage: int, letter: str, stride: int) -> Iterator[tuple[str, Shapes]]:
    width = _STAGES[stage - 2][2]
    wide = width * _WIDER
    entered = width * stride if letter == "a" else wide
    sizes = [("2a", 1, entered, width), ("2b", 3, width, width), ("2c", 1, width, wide)]
    if letter == "a":
        sizes.append(("1", 1, entered, wide))
    for part, size, before, after in sizes:
        name = f"{stage}{letter}_branch{part}"
        yield from _pair(f"res{name}", f"bn{name}", size, before, after)


def _pair(
    layer: str, norm: str, size: int, before: int, after: int
) -> Iterator[tuple[str, Shapes]]:
    yield layer, _kernel(layer, (size, size, before, after))
    parts = ("weight", "bias", "running_mean", "running_var")
    yield norm, [(f"{norm}.{part}", (after,)) for part in parts]


def _kernel(layer: str, shape: tuple[int, ...]) -> Shapes:
    return [(f"{layer}.weight", shape), (f"{layer}.bias", shape[-1:])]


def _weights(content: bytes) -> Weights:
    """Return the tensors by name, kernels as torch and ONNX have them: (out, in, height, width)."""
    shapes = tensor_shapes()
    values = np.frombuffer(content, "<f4") if len(content) % 4 == 0 else np.empty(0, "<f4")
    counts = [int(np.prod(shape)) for _, shape in shapes]
    if sum(counts) != len(values):
        raise ModelDamagedError("The weights are not those of a ResNet-50.")
    tensors = np.split(values, np.cumsum(counts)[:-1])
    named = {name: part.reshape(shape) for (name, shape), part in zip(shapes, tensors, strict=True)}
    return {name: _turned(tensor) for name, tensor in named.items()}


def _turned(tensor: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    return np.ascontiguousarray(tensor.transpose(3, 2, 0, 1)) if tensor.ndim == _KERNEL else tensor
