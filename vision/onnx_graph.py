"""An ONNX graph written node by node."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from onnx import TensorProto, helper, numpy_helper

from vision.torch_weights import Weights

OPSET = 17
IR_VERSION = 9


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
        self.filter(layer, stride, groups)
        return self.normalise(norm)

    def filter(self, layer: str, stride: int, groups: int = 1) -> str:
        """Add a convolution that keeps the size at stride 1; with its bias where it has one."""
        kernel = self.weights[f"{layer}.weight"]
        names = [name for name in (f"{layer}.weight", f"{layer}.bias") if name in self.weights]
        return self.apply(
            "Conv",
            self.last,
            *(self.constant(name, self.weights[name]) for name in names),
            strides=[stride, stride],
            pads=[kernel.shape[2] // 2] * 4,
            group=groups,
        )

    def normalise(self, norm: str, epsilon: float = 1e-5) -> str:
        """Add batch normalisation with the weights of a torch layer."""
        names = [f"{norm}.{part}" for part in ("weight", "bias", "running_mean", "running_var")]
        parts = [self.constant(name, self.weights[name]) for name in names]
        return self.apply("BatchNormalization", self.last, *parts, epsilon=epsilon)

    def relu6(self) -> str:
        """Add the activation of MobileNets."""
        low = self.constant("zero", np.array(0, np.float32))
        return self.apply("Clip", self.last, low, self.constant("six", np.array(6, np.float32)))

    def scale(self, value: str, weights: npt.NDArray[np.float32]) -> str:
        """Multiply a value by constants."""
        return self.apply("Mul", value, self.constant(f"c{len(self.constants)}", weights))

    def pool(self, value: str, window: npt.NDArray[np.float32]) -> str:
        """Sum (n, c, h, w) under a window (1, 1, h, w) to (n, c, 1, 1)."""
        return self.apply("ReduceSum", self.scale(value, window), self.axes, keepdims=1)

    @property
    def axes(self) -> str:
        """Height and width, as ReduceSum wants them."""
        return self.constant("axes", np.array([2, 3], np.int64))

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
