"""The two backbones in torch, read from their published files: MobileNetV2, EfficientNet-Lite0.

Both are chains of inverted residual blocks. Batch normalisation is folded into the convolutions,
as it is in the published Lite0, so that both are one class and train at low learning rates.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from training.space import MEAN, STD
from vision.recipe import INVERTED_RESIDUALS
from vision.torch_weights import read_torch_weights

_EPSILON = 1e-5  # of torchvision's batch normalisation
_LITE_MEAN, _LITE_STD = 127.0, 128.0
_LITE_BLOCKS = (1, 2, 2, 3, 3, 4, 1)  # repeats, table 1 of EfficientNet (Tan, Le 2019)
_LITE_STRIDES = (1, 2, 2, 2, 1, 2, 1)


class Convolution(nn.Module):
    """A convolution and, where wanted, ReLU6. `even`: TensorFlow's SAME padding at stride 2."""

    def __init__(
        self, weight: Tensor, bias: Tensor, *, stride: int = 1, active: bool, even: bool = False
    ) -> None:
        super().__init__()
        self.weight, self.bias = nn.Parameter(weight), nn.Parameter(bias)
        self.stride, self.active = stride, active
        self.groups = weight.shape[0] if weight.shape[1] == 1 else 1
        reach = weight.shape[2] - 1
        self.before = (reach - 1) // 2 if even and stride > 1 else reach // 2
        self.uneven = even and stride > 1 and reach > 0

    def forward(self, values: Tensor) -> Tensor:
        padding = self.before
        if self.uneven:
            values = nn.functional.pad(values, (padding, padding + 1, padding, padding + 1))
            padding = 0
        result = nn.functional.conv2d(
            values, self.weight, self.bias, self.stride, padding, groups=self.groups
        )
        return nn.functional.relu6(result) if self.active else result


class Block(nn.Module):
    """An inverted residual block: expand, filter depth-wise, project, add where the sizes agree."""

    def __init__(self, steps: list[Convolution]) -> None:
        super().__init__()
        self.steps = nn.ModuleList(steps)
        first, last = steps[0], steps[-1]
        entered = first.weight.shape[0] if first.groups > 1 else first.weight.shape[1]
        strides = max(step.stride for step in steps)
        self.residual = strides == 1 and entered == last.weight.shape[0]

    def forward(self, values: Tensor) -> Tensor:
        result = values
        for step in self.steps:
            result = step(result)
        return values + result if self.residual else result


class Backbone(nn.Module):
    """From ImageNet-normalised RGB (n, 3, 224, 224) to features (n, 1280, 7, 7) and to classes."""

    def __init__(
        self, chain: list[nn.Module], classifier: tuple[Tensor, Tensor], *, lite: bool
    ) -> None:
        super().__init__()
        self.chain = nn.ModuleList(chain)
        self.class_weight, self.class_bias = (nn.Parameter(each) for each in classifier)
        std, mean = (torch.tensor(each).view(1, 3, 1, 1) for each in (STD, MEAN))
        self.register_buffer("gain", 255 * std / _LITE_STD if lite else torch.ones(1))
        self.register_buffer(
            "offset", (255 * mean - _LITE_MEAN) / _LITE_STD if lite else torch.zeros(1)
        )

    def until(self, values: Tensor, end: int) -> Tensor:
        """Return what the first `end` steps of the chain make of pictures."""
        values = values * self.gain + self.offset
        for step in self.chain[:end]:
            values = step(values)
        return values

    def since(self, values: Tensor, start: int) -> Tensor:
        """Return the features (n, 1280, 7, 7), from what `until(..., start)` returned."""
        for step in self.chain[start:]:
            values = step(values)
        return values

    def classes(self, features: Tensor) -> Tensor:
        """Return the 1000 logits of ImageNet, in the usual order, from features."""
        return nn.functional.linear(features.mean((2, 3)), self.class_weight, self.class_bias)


def mobilenet(path: Path) -> Backbone:
    """Read torchvision's `mobilenet_v2-b0353104.pth`. The chain has 19 steps."""
    weights = read_torch_weights(path.read_bytes())

    def folded(layer: str, norm: str, *, stride: int = 1, active: bool = True) -> Convolution:
        scale = weights[f"{norm}.weight"] / np.sqrt(weights[f"{norm}.running_var"] + _EPSILON)
        kernel = weights[f"{layer}.weight"] * scale[:, None, None, None]
        bias = weights[f"{norm}.bias"] - weights[f"{norm}.running_mean"] * scale
        return Convolution(_tensor(kernel), _tensor(bias), stride=stride, active=active)

    chain: list[nn.Module] = [folded("features.0.0", "features.0.1", stride=2)]
    for index, (expansion, stride) in enumerate(_mobilenet_blocks(), start=1):
        root = f"features.{index}.conv"
        steps = [folded(f"{root}.0.0", f"{root}.0.1")] if expansion > 1 else []
        depthwise = len(steps)
        steps.append(folded(f"{root}.{depthwise}.0", f"{root}.{depthwise}.1", stride=stride))
        steps.append(folded(f"{root}.{depthwise + 1}", f"{root}.{depthwise + 2}", active=False))
        chain.append(Block(steps))
    chain.append(folded("features.18.0", "features.18.1"))
    head = _tensor(weights["classifier.1.weight"]), _tensor(weights["classifier.1.bias"])
    return Backbone(chain, head, lite=False)


def _mobilenet_blocks() -> Iterator[tuple[int, int]]:
    for expansion, _channels, repeats, stride in INVERTED_RESIDUALS:
        for index in range(repeats):
            yield expansion, stride if index == 0 else 1


def lite(path: Path) -> Backbone:
    """Read `efficientnet_lite0.tflite` (float32, batch normalisation folded). 18 steps."""
    layers = iter(_tflite_layers(path))

    def convolution(*, stride: int = 1, active: bool = True) -> Convolution:
        weight, bias = next(layers)
        return Convolution(weight, bias, stride=stride, active=active, even=True)

    chain: list[nn.Module] = [convolution(stride=2)]
    for stage, repeats in enumerate(_LITE_BLOCKS):
        for index in range(repeats):
            steps = [convolution()] if stage > 0 else []
            steps.append(convolution(stride=_LITE_STRIDES[stage] if index == 0 else 1))
            steps.append(convolution(active=False))
            chain.append(Block(steps))
    chain.append(convolution())
    weight, bias = next(layers)
    return Backbone(chain, (weight, bias), lite=True)


def _tflite_layers(path: Path) -> Iterator[tuple[Tensor, Tensor]]:
    """Yield (kernel, bias) of each layer in order; kernels as torch has them."""
    import tflite

    model = tflite.Model.GetRootAsModel(path.read_bytes(), 0)
    graph = model.Subgraphs(0)

    def constant(place: int) -> npt.NDArray[np.float32]:
        tensor = graph.Tensors(place)
        raw = model.Buffers(tensor.Buffer()).DataAsNumpy()
        return raw.view(np.float32).reshape(tensor.ShapeAsNumpy())

    for number in range(graph.OperatorsLength()):
        operator = graph.Operators(number)
        code = model.OperatorCodes(operator.OpcodeIndex()).BuiltinCode()
        places = operator.InputsAsNumpy()
        if code == tflite.BuiltinOperator.CONV_2D:
            kernel = constant(places[1]).transpose(0, 3, 1, 2)
        elif code == tflite.BuiltinOperator.DEPTHWISE_CONV_2D:
            kernel = constant(places[1]).transpose(3, 0, 1, 2)
        elif code == tflite.BuiltinOperator.FULLY_CONNECTED:
            kernel = constant(places[1])
        else:
            continue
        yield _tensor(kernel), _tensor(constant(places[2]))


def _tensor(values: npt.NDArray[np.floating]) -> Tensor:
    return torch.from_numpy(np.array(values, np.float32))
