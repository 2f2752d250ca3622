"""Models made on this machine from published weights: pure functions, bytes in, ONNX bytes out.

The weights are copied bit for bit into a graph written here, so the result is the same bytes
everywhere, and its card can name one sha256.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import numpy.typing as npt
from onnx import TensorProto, helper, numpy_helper

from vision.torch_weights import Weights, read_torch_weights

OPSET = 17
IR_VERSION = 9
IMAGE_SIZE = 224

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


class Graph:
    """An ONNX graph under construction; `last` is the name of the newest value."""

    def __init__(self, weights: Weights, last: str) -> None:
        self.weights, self.last = weights, last
        self.nodes: list[Any] = []
        self.constants: dict[str, npt.NDArray[Any]] = {}

    def constant(self, name: str, values: npt.NDArray[Any]) -> str:
        """Add a named constant and return its name."""
        self.constants[name] = values
        return name

    def apply(self, kind: str, *inputs: str, **attributes: object) -> str:
        """Add one node and return the name of its value."""
        self.last = f"v{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [self.last], **attributes))
        return self.last

    def convolve(self, layer: str, norm: str, stride: int, groups: int = 1) -> str:
        """Add convolution and batch normalisation with the weights of two torch layers."""
        kernel = self.weights[f"{layer}.weight"]
        pad = kernel.shape[2] // 2
        self.apply(
            "Conv",
            self.last,
            self.constant(f"{layer}.weight", kernel),
            strides=[stride, stride],
            pads=[pad] * 4,
            group=groups,
        )
        names = [f"{norm}.{part}" for part in ("weight", "bias", "running_mean", "running_var")]
        parts = [self.constant(name, self.weights[name]) for name in names]
        return self.apply("BatchNormalization", self.last, *parts, epsilon=1e-5)

    def relu6(self) -> str:
        """Add the activation of MobileNets."""
        low = self.constant("zero", np.array(0, np.float32))
        return self.apply("Clip", self.last, low, self.constant("six", np.array(6, np.float32)))

    def model(self, width: int, dimension: int) -> bytes:
        """Return the finished model: image (n, 3, width, width) -> embedding (n, dimension)."""
        image = helper.make_tensor_value_info("image", TensorProto.FLOAT, ["n", 3, width, width])
        embedding = helper.make_tensor_value_info("embedding", TensorProto.FLOAT, ["n", dimension])
        self.nodes[-1].output[0] = "embedding"
        constants = [numpy_helper.from_array(v, name) for name, v in self.constants.items()]
        graph = helper.make_graph(self.nodes, "trendflix", [image], [embedding], constants)
        opsets = [helper.make_opsetid("", OPSET)]
        made = helper.make_model(
            graph, opset_imports=opsets, ir_version=IR_VERSION, producer_name="trendflix"
        )
        return bytes(made.SerializeToString(deterministic=True))


def _blocks() -> Iterator[tuple[int, int]]:
    """Yield (expansion, stride) of every block of MobileNetV2, in order."""
    for expansion, _channels, repeats, stride in INVERTED_RESIDUALS:
        for index in range(repeats):
            yield expansion, stride if index == 0 else 1


def _add_block(graph: Graph, index: int, expansion: int, stride: int) -> None:
    """Add one inverted residual block: expand, filter depth-wise, project, add."""
    root, entry = f"features.{index}.conv", graph.last
    depthwise = 0
    if expansion > 1:
        graph.convolve(f"{root}.0.0", f"{root}.0.1", stride=1)
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


def mobilenet_v2(content: bytes) -> bytes:
    """Return MobileNetV2's pooled features as ONNX, from torchvision's weight file.

    Input `image`: float32 (n, 3, 224, 224). Output `embedding`: float32 (n, 1280), not normalised.
    """
    weights = read_torch_weights(content)
    graph = Graph(weights, "image")
    graph.convolve("features.0.0", "features.0.1", stride=2)
    graph.relu6()
    for index, (expansion, stride) in enumerate(_blocks(), start=1):
        _add_block(graph, index, expansion, stride)
    graph.convolve("features.18.0", "features.18.1", stride=1)
    graph.relu6()
    graph.apply("ReduceMean", graph.last, axes=[2, 3], keepdims=0)
    return graph.model(IMAGE_SIZE, weights["features.18.1.weight"].shape[0])


RECIPES: dict[str, Callable[[bytes], bytes]] = {"mobilenet_v2": mobilenet_v2}
