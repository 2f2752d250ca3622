"""VGG16 as torch runs it: what an export is held to. Needs torch, which only an export has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from vision.card import Preprocessing
from vision.errors import ExportToolsMissingError, ModelDamagedError
from vision.preprocess import fit
from vision.types import Embedding, Image
from vision.vgg import BLOCKS
from vision.vgg_weights import CAFFE_MEAN, IMAGENET_MEAN, IMAGENET_STD, Training, VggWeights


class VggReference:
    """The architecture of the paper in torch's own layers, with these weights, in float32."""

    def __init__(self, given: VggWeights) -> None:
        """Raise ExportToolsMissingError, or ModelDamagedError where the shapes are not VGG16's."""
        try:
            import torch
        except ImportError as error:
            raise ExportToolsMissingError("An export needs torch, which is missing.") from error
        self._torch, self._training = torch, given.training
        self._features = _architecture(torch)
        tensors = {
            name.removeprefix("features."): torch.from_numpy(values)
            for name, values in given.weights.items()
        }
        try:
            self._features.load_state_dict(tensors, strict=True)
        except RuntimeError as error:
            raise ModelDamagedError("The weights have not the shapes of a VGG16.") from error
        self._features.eval()

    def features(self, pictures: Sequence[Image], preprocessing: Preprocessing) -> Embedding:
        """Return float32 (n, 512) of uint8 HxWx3 RGB, fed as whoever trained the weights feeds."""
        small = np.stack([fit(picture, preprocessing) for picture in pictures])
        values = self._torch.from_numpy(self._fed(small).transpose(0, 3, 1, 2).copy())
        with self._torch.no_grad():
            rows = self._features(values).mean((2, 3))
        return np.asarray(rows.numpy(), np.float32)

    def _fed(self, pictures: Image) -> np.ndarray[Any, np.dtype[np.float32]]:
        values = pictures.astype(np.float32)
        if self._training is Training.KERAS:
            return values[..., ::-1] - np.array(CAFFE_MEAN, np.float32)
        mean, std = np.array(IMAGENET_MEAN, np.float32), np.array(IMAGENET_STD, np.float32)
        return np.asarray((values / 255 - mean) / std, np.float32)


def _architecture(torch: Any) -> Any:
    layers: list[Any] = []
    before = 3
    for block in BLOCKS:
        for after in block:
            layers += [torch.nn.Conv2d(before, after, 3, padding=1), torch.nn.ReLU()]
            before = after
        layers.append(torch.nn.MaxPool2d(2, 2))
    return torch.nn.Sequential(*layers)
