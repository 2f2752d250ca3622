"""Which garment category a product is of whose feed names none: its picture is asked."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Final

import numpy as np
import numpy.typing as npt

from store.product_category import CATEGORIES
from vision.card import ModelCard
from vision.text_encoder import TextEncoder
from vision.types import Embedding
from vision.zero_shot import probabilities

PROMPTS: Final[Mapping[str, tuple[str, ...]]] = {
    "upper body": ("shirt", "t-shirt", "sweater", "hoodie", "jacket", "coat"),
    "lower body": ("pants", "jeans", "shorts", "skirt"),
    "whole body": ("dress", "gown"),
    "footwear": ("shoes", "boots", "sneaker"),
    "headwear": ("hat", "cap"),
    "bag": ("handbag", "backpack", "purse"),
    "tie": ("necktie", "bow tie"),
    "scarf": ("scarf", "shawl"),
}
"""What products of a category are called, as text towers know it."""
_LEAST: Final = 0.6
"""Probability from which a category is told."""


class ZeroShotCategory:
    """Tells categories by the text tower of the encoder that made the embeddings."""

    def __init__(self, card: ModelCard) -> None:
        """card: its text part is loaded when first asked."""
        self._card = card

    def of(self, embedding: npt.NDArray[np.float16]) -> str:
        """Return the category of a picture by its embedding (dim,); "" where it is not plain.

        Raises ModelMissingError where the encoder knows no words.
        """
        row = embedding.astype(np.float32)
        shares = probabilities(row[None], self._rows, self._card)[0]
        best = int(shares.argmax())
        return CATEGORIES[best] if shares[best] >= _LEAST else ""

    @cached_property
    def _rows(self) -> Embedding:
        """Unit rows, one a category: the mean of its words."""
        encoder = TextEncoder(self._card)
        means = np.stack([encoder.encode(PROMPTS[name]).mean(axis=0) for name in CATEGORIES])
        return np.asarray(means / np.linalg.norm(means, axis=1, keepdims=True), np.float32)
