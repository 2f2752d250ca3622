"""The space both towers meet in: its parts, how much each counts, and what a part means.

A vector has four parts; each has length 1 (or 0, where there is nothing to say) times its weight.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

import numpy as np
import numpy.typing as npt

Part = Literal["garment", "words", "colour", "instance"]
Vectors = npt.NDArray[np.float32]

DIMENSION: Final = 512
PARTS: Final[Mapping[Part, slice]] = {
    "garment": slice(0, 10),
    "words": slice(10, 192),
    "colour": slice(192, 256),
    "instance": slice(256, 512),
}
WORDS: Final = 182
"""Dimensions of the word space: centred, each word of length 1."""

GARMENTS: Final = (
    "dress",
    "hat",
    "longsleeve",
    "outwear",
    "pants",
    "shirt",
    "shoes",
    "shorts",
    "skirt",
    "t-shirt",
)
"""The classes of the clothing photos; the garment part is the square root of their shares."""

IMAGE_WEIGHTS: Final[Mapping[Part, float]] = {
    "garment": 0.494,
    "words": 0.099,
    "colour": 0.198,
    "instance": 0.84081,
}
"""Of a picture's parts; their squares have the sum 1, so that every picture has length 1."""

TEXT_WEIGHTS: Final[Mapping[Part, float]] = {
    "garment": 1.0,
    "words": 1.0,
    "colour": 0.8,
    "instance": 0.0,
}
"""Of a phrase's parts, before what it does not name is left out and the rest gets length 1."""

FOCUS: Final[Mapping[Part, float]] = {"colour": 3.0, "instance": 1.0}
"""What counts among pictures of one category, and how much: there, what it is tells nothing apart.

On the demo film, 336 garments: the right product first .70 -> .77, among the first five
.90 -> .92; among those that stay where 90 % of other films' garments are hidden .71 -> .81.
"""

MEAN: Final = (0.485, 0.456, 0.406)
STD: Final = (0.229, 0.224, 0.225)
"""What the image tower's input was normalised with: ImageNet's, RGB of 0..1."""

COLOUR_STEPS: Final = 4
COLOUR_SHARPNESS: Final = 40.0


def colour_bins() -> Vectors:
    """Return the centres (64, 3) of the colour bins: RGB in 0..1, blue changes fastest."""
    steps = (np.arange(COLOUR_STEPS) + 0.5) / COLOUR_STEPS
    return np.stack(np.meshgrid(steps, steps, steps, indexing="ij"), -1).reshape(-1, 3).astype("f4")


def colour_shares(rgb: npt.NDArray[np.floating]) -> Vectors:
    """Return how much each colour (n, 3), RGB in 0..1, is of each bin: (n, 64), rows with sum 1.

    softmax(-sharpness * distance^2). The colour part of a picture or a word is the square root of
    the mean of these rows over its pixels or its sample colours.
    """
    offsets = np.asarray(rgb, np.float32)[:, None] - colour_bins()
    shares = np.exp(-COLOUR_SHARPNESS * (offsets**2).sum(axis=2))
    return np.asarray(shares / shares.sum(axis=1, keepdims=True), np.float32)


def joined(parts: Mapping[Part, Vectors], weights: Mapping[Part, float]) -> Vectors:
    """Return (n, DIMENSION), rows of length 1, from parts (n, width of the part).

    A part that is not given, or a row of it that is zero, does not count.
    """
    count = len(next(iter(parts.values())))
    rows = np.zeros((count, DIMENSION), np.float32)
    for name, values in parts.items():
        rows[:, PARTS[name]] = _unit(np.asarray(values, np.float32)) * weights[name]
    return _unit(rows)


def _unit(rows: Vectors) -> Vectors:
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.where(lengths > 0, lengths, 1), np.float32)
