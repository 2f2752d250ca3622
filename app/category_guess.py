"""Which of our categories a product belongs to, by its picture, where its feed names none.

Zero-shot: the picture's embedding beside words for garments and for what is no garment. What is
not near any garment, or near two kinds of them, is refused rather than guessed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from vision.card import ModelCard
from vision.text_encoder import TextEncoder
from vision.types import Embedding
from vision.zero_shot import probabilities

_WORDS: Final[Mapping[str, tuple[str, ...]]] = {
    "upper body": (
        *("t-shirt", "shirt", "blouse", "sweater", "hoodie", "jacket", "coat", "blazer", "vest"),
        "top",
    ),
    "lower body": ("trousers", "jeans", "shorts", "skirt", "leggings"),
    "whole body": ("dress", "jumpsuit", "overalls", "gown"),
    "footwear": ("shoes", "sneakers", "boots", "sandals", "high heels"),
    "headwear": ("hat", "cap", "beanie"),
    "bag": ("handbag", "backpack", "tote bag", "suitcase"),
    "tie": ("necktie", "bow tie"),
    "scarf": ("scarf", "shawl"),
    "": (
        *("phone", "computer", "bottle", "can of shoe polish", "food", "animal", "plant", "book"),
        *("face of a person", "car", "furniture", "watch", "jewelry", "sunglasses", "gloves"),
        *("socks", "belt", "landscape", "toy", "cup", "building", "tool", "text document"),
    ),
}
_PROMPT: Final = "a photo of a {}"
_LEAST_SHARE: Final = 0.7
_LEAST_COSINE: Final[Mapping[str, float]] = {"trendflix-eyes": 0.45}
"""To the nearest garment's words, by encoder: one that was trained on garments alone knows no words
for anything else, and shows only by distance that it looks at none. See docs/feeds.md."""


@dataclass(frozen=True, slots=True, eq=False)
class CategoryWords:
    """The words of all categories, encoded: unit rows (words, dim), and the category of each."""

    card: ModelCard
    rows: Embedding
    categories: npt.NDArray[np.str_]


def encode_category_words(encoder: TextEncoder) -> CategoryWords:
    """Encode the words, once for all pictures. Raises VisionError."""
    pairs = [(category, word) for category, words in _WORDS.items() for word in words]
    rows = encoder.encode([_PROMPT.format(word) for _category, word in pairs])
    return CategoryWords(encoder.card, rows, np.array([category for category, _word in pairs]))


def guessed_categories(pictures: Embedding, words: CategoryWords) -> list[str]:
    """Return a category for each picture, "" where none of ours is sure.

    pictures: float32 (n, dim), unit rows of the same card's picture tower.
    """
    names = [name for name in _WORDS if name]
    shares = probabilities(pictures, words.rows, words.card)
    each = np.stack([shares[:, words.categories == name].sum(axis=1) for name in names], axis=1)
    cosines = (pictures @ words.rows[words.categories != ""].T).max(axis=1)
    least = _LEAST_COSINE.get(words.card.name, -1.0)
    best = each.argmax(axis=1)
    sure = (each.max(axis=1) >= _LEAST_SHARE) & (cosines >= least)
    return [names[at] if certain else "" for at, certain in zip(best, sure, strict=True)]
