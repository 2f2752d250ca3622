"""The image tower in torch: two backbones, four parts, one vector; and its ONNX file.

EfficientNet-Lite0 as ImageNet made it says what a picture shows (words). Trained copies of the
upper halves of Lite0 and of MobileNetV2 tell garment classes and single garments.
"""

from __future__ import annotations

import copy
import math
from dataclasses import dataclass
from typing import Final

import torch
from torch import Tensor, nn
from torch.nn.functional import avg_pool2d, normalize, softmax

from training.backbone import Backbone
from training.space import COLOUR_SHARPNESS, IMAGE_WEIGHTS, MEAN, STD, colour_bins

LITE_SPLIT: Final = 12
MOBILE_SPLIT: Final = 11
"""Steps of the chains whose weights stay frozen; both see 14x14 there."""
_TEXTURE_STEP: Final = 12  # of MobileNetV2: its expanded values show texture
_WINDOW, _COLOUR_WINDOW = 0.6, 0.4
"""Standard deviations of the windows on features and colours; 1 is half the picture."""
COLOUR_SIDE: Final = 56
_RING: Final = 3  # pixels of 56 that count as the border of a picture
_BACKGROUND: Final = 3.0
"""How strongly a pixel coloured like the border is taken for background."""
GARMENT_SHARPNESS: Final = 1.25
"""Power of the garment posterior; the fit is a little too modest."""
SHARPNESS: Final = 1.0
"""Power of the ImageNet posterior before it weighs words (ConSE; Norouzi et al. 2013)."""
RAW_WIDTH: Final = 1280 + 576 + 64
TRAINED_WIDTH: Final = 1280 + 1280
LAYOUT_WIDTH: Final = 112 * 4 * 4
LAYOUT_WEIGHT: Final = 0.76
"""Of the layout in the instance part; what the frozen features see has the rest."""


@dataclass(frozen=True, slots=True, eq=False)
class Looks:
    """What the heads are made of, each (n, width)."""

    raw: Tensor  # RAW_WIDTH: frozen features under the window, texture, colour
    trained: Tensor  # TRAINED_WIDTH: both trained upper halves, mean
    layout: Tensor  # LAYOUT_WIDTH: middle features of Lite0 in a grid of 4x4 cells
    colour: Tensor  # 64: square roots of the garment's shares of the colour bins
    logits: Tensor  # 1000 of ImageNet


class ImageTower(nn.Module):
    """Pictures (n, 3, 224, 224), ImageNet-normalised RGB, to (n, 512) of length 1."""

    def __init__(self, lite: Backbone, mobile: Backbone, words: Tensor) -> None:
        """`words`: (1000, 182), the classes of ImageNet in the word space."""
        super().__init__()
        self.lite, self.mobile = lite, mobile
        self.lite_trained = copy.deepcopy(lite.chain[LITE_SPLIT:])
        self.mobile_trained = copy.deepcopy(mobile.chain[MOBILE_SPLIT:])
        del mobile.chain[_TEXTURE_STEP + 1 :]
        self.garment = nn.Linear(TRAINED_WIDTH, 10)
        self.raw = nn.Linear(RAW_WIDTH, 128)
        self.layout = nn.Linear(LAYOUT_WIDTH, 128)
        self.register_buffer("words", words)
        self.register_buffer("bins", torch.from_numpy(colour_bins()))
        self.register_buffer("std", torch.tensor(STD).view(1, 3, 1, 1))
        self.register_buffer("mean", torch.tensor(MEAN).view(1, 3, 1, 1))

    def forward(self, pictures: Tensor) -> Tensor:
        looks = self.looks(pictures)
        parts = {
            "garment": softmax(self.garment(looks.trained) * GARMENT_SHARPNESS, 1).sqrt(),
            "words": normalize(softmax(looks.logits * SHARPNESS, 1) @ self.words),
            "colour": looks.colour,
            "instance": self.instance(looks),
        }
        return torch.cat([parts[name] * weight for name, weight in IMAGE_WEIGHTS.items()], 1)

    def instance(self, looks: Looks) -> Tensor:
        """Return (n, 256): what the frozen features see anywhere, and what lies where."""
        raw, layout = normalize(self.raw(looks.raw)), normalize(self.layout(looks.layout))
        rest = math.sqrt(1 - LAYOUT_WEIGHT**2)
        return torch.cat([raw * rest, layout * LAYOUT_WEIGHT], 1)

    def looks(self, pictures: Tensor) -> Looks:
        """Return what the heads are made of, from pictures."""
        lite = self.lite.until(pictures, LITE_SPLIT)
        mobile = self.mobile.until(pictures, MOBILE_SPLIT)
        small = avg_pool2d(pictures * self.std + self.mean, 4)
        return self.looks_above(lite, mobile, self.colours(small))

    def looks_above(self, lite: Tensor, mobile: Tensor, colour: Tensor) -> Looks:
        """Return the same from what the frozen lower halves see, and the colours."""
        frozen = self.lite.since(lite, LITE_SPLIT)
        return Looks(
            self._raw(frozen, mobile, colour),
            self.trained_above(lite, mobile),
            layout_of(lite),
            colour,
            self.lite.classes(frozen),
        )

    def raw_above(self, lite: Tensor, mobile: Tensor, colour: Tensor) -> Tensor:
        """Return what is seen anywhere without training: (n, RAW_WIDTH)."""
        return self._raw(self.lite.since(lite, LITE_SPLIT), mobile, colour)

    def _raw(self, frozen: Tensor, mobile: Tensor, colour: Tensor) -> Tensor:
        centre = normalize(_pooled(frozen, window(7, _WINDOW)))
        return torch.cat([centre, normalize(self._texture(mobile)), colour], 1)

    def trained_above(self, lite: Tensor, mobile: Tensor) -> Tensor:
        """Return what both trained upper halves make of what the lower halves see."""
        halves = _through(self.lite_trained, lite), _through(self.mobile_trained, mobile)
        return torch.cat(halves, 1)

    def _texture(self, mobile: Tensor) -> Tensor:
        """Return the standard deviation of each channel under the window, wherever it varies."""
        entered = self.mobile.chain[MOBILE_SPLIT](mobile)
        first = self.mobile.chain[_TEXTURE_STEP].steps[0]
        values = nn.functional.conv2d(entered, first.weight, first.bias)
        weights = window(values.shape[2], _WINDOW)
        offset = values - _pooled(values, weights)[:, :, None, None]
        return _pooled(offset * offset, weights).clamp(min=1e-8).sqrt()

    def colours(self, small: Tensor) -> Tensor:
        """Return square roots of the garment's shares of the colour bins: (n, 64), of length 1.

        small: RGB (n, 3, 56, 56) in 0..1. Pixels count under a window, and less the more their
        colour is the border's.
        """
        kernel = (2 * COLOUR_SHARPNESS * self.bins)[:, :, None, None]
        bias = -COLOUR_SHARPNESS * (self.bins**2).sum(1)
        shares = softmax(nn.functional.conv2d(small, kernel, bias), 1)
        border = (shares * _ring()).sum((2, 3), keepdim=True)
        border = border / border.amax(1, keepdim=True)
        garment = torch.exp(-_BACKGROUND * (shares * border).sum(1, keepdim=True))
        weights = garment * window(COLOUR_SIDE, _COLOUR_WINDOW)
        weights = weights / weights.sum((2, 3), keepdim=True)
        return (shares * weights).sum((2, 3)).clamp(min=1e-12).sqrt()


def layout_of(lite: Tensor) -> Tensor:
    """Return what lies where: middle features (n, 112, 14, 14) in 4x4 overlapping cells."""
    return normalize(avg_pool2d(lite, 5, 3).flatten(1))


def window(side: int, width: float) -> Tensor:
    """Return Gaussian weights (side, side) with sum 1: garments are in the middle of crops."""
    places = (2 * torch.arange(side) + 1) / side - 1
    line = torch.exp(-((places / width) ** 2) / 2)
    values = line[:, None] * line[None]
    return values / values.sum()


def _ring() -> Tensor:
    ring = torch.ones(COLOUR_SIDE, COLOUR_SIDE)
    ring[_RING:-_RING, _RING:-_RING] = 0
    return ring / ring.sum()


def _pooled(values: Tensor, weights: Tensor) -> Tensor:
    return (values * weights).sum((2, 3))


def _through(steps: nn.ModuleList, values: Tensor) -> Tensor:
    for step in steps:
        values = step(values)
    return normalize(values.mean((2, 3)))
