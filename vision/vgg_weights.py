"""The weights of a VGG16 from a person's file: torchvision's, safetensors, or Keras'."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

import numpy as np

from vision.errors import ExportToolsMissingError, ModelDamagedError, ModelMissingError
from vision.torch_weights import Weights

IMAGENET_MEAN: Final = (0.485, 0.456, 0.406)
IMAGENET_STD: Final = (0.229, 0.224, 0.225)
"""RGB, of 0 to 1: what torchvision's weights were trained with."""
CAFFE_MEAN: Final = (103.939, 116.779, 123.68)
"""BGR, of 0 to 255: what Keras' weights were trained with."""
_KERNEL: Final = 4
"""Dimensions of a kernel."""


class Training(StrEnum):
    """Whose training the weights are of: it says how pictures were fed."""

    TORCHVISION = "torchvision"
    KERAS = "keras"


@dataclass(frozen=True, slots=True)
class VggWeights:
    """Kernels float32 (out, in, 3, 3) and biases (out,) by torchvision's names."""

    weights: Weights
    training: Training


def read_vgg_weights(path: Path, layers: list[list[str]]) -> VggWeights:
    """Return the convolutions of a weight file: .pth, .pt, .safetensors, .h5 or .weights.h5.

    layers: torchvision's names of the convolutions, a list for each block. Nothing in a file is
    run. Raises ExportToolsMissingError, ModelMissingError, ModelDamagedError.
    """
    if not path.is_file():
        raise ModelMissingError(f"There is no file {path}.")
    keras = path.suffix == ".h5"
    try:
        named = _of_keras(path, layers) if keras else _of_torch(path)
    except ImportError as error:
        raise ExportToolsMissingError(f"To read {path.name}, {error.name} is missing.") from error
    wanted = [
        f"{layer}.{part}" for block in layers for layer in block for part in ("weight", "bias")
    ]
    if not all(name in named for name in wanted):
        raise ModelDamagedError(f"The file {path.name} has not the weights of a VGG16.")
    chosen = {name: np.ascontiguousarray(named[name], np.float32) for name in wanted}
    return VggWeights(chosen, Training.KERAS if keras else Training.TORCHVISION)


def _of_torch(path: Path) -> Mapping[str, Any]:
    if path.suffix == ".safetensors":
        from safetensors.numpy import load_file

        return dict(load_file(path))
    import torch

    try:
        tensors = torch.load(path, map_location="cpu", weights_only=True)
        return {name: tensor.numpy() for name, tensor in tensors.items()}
    except Exception as error:  # torch raises many unrelated types on files that are none
        raise ModelDamagedError(f"The file {path.name} is no weight file of torch.") from error


def _of_keras(path: Path, layers: list[list[str]]) -> Mapping[str, Any]:
    """Return the tensors of block1_conv1 and the like, in torch's order of dimensions."""
    import h5py

    named: Weights = {}
    try:
        with h5py.File(path) as file:
            for block, names in enumerate(layers, start=1):
                for number, name in enumerate(names, start=1):
                    named |= _pair(file, f"block{block}_conv{number}", name)
    except OSError as error:
        raise ModelDamagedError(f"The file {path.name} is no weight file of Keras.") from error
    return named


def _pair(file: Any, layer: str, name: str) -> Weights:
    """Return kernel and bias of one layer, wherever below its group a version of Keras put them."""
    found: Weights = {}

    def take(_place: str, member: Any) -> None:
        values = getattr(member, "ndim", 0)
        if values == _KERNEL:
            found[f"{name}.weight"] = member[()].transpose(3, 2, 0, 1)
        elif values == 1:
            found[f"{name}.bias"] = member[()]

    for root in (file, file.get("layers", {}), file.get("model_weights", {})):
        if layer in root:
            root[layer].visititems(take)
    return found
