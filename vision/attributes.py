"""What a garment is like, in words: colour, pattern, sleeve, material, by zero-shot prompts.

What has too little support is left out rather than guessed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from vision.card import ModelCard
from vision.text_encoder import TextEncoder
from vision.types import Category, Embedding
from vision.zero_shot import probabilities

Kind = Literal["colour", "pattern", "sleeve", "material"]
Attributes = tuple[tuple[Kind, str], ...]
"""(kind, word) of what could be told, in the order of the kinds."""

WORDS: Final[Mapping[Kind, Mapping[str, str]]] = {
    "colour": {
        colour: f"a photo of {colour} clothes"
        for colour in (
            *("black", "white", "grey", "red", "pink", "orange", "yellow", "green", "blue"),
            *("purple", "brown", "beige"),
        )
    },
    "pattern": {
        "plain": "a photo of plain clothes of one colour",
        "striped": "a photo of striped clothes",
        "checked": "a photo of checked plaid clothes",
        "floral": "a photo of clothes with flowers",
        "dotted": "a photo of clothes with polka dots",
    },
    "sleeve": {
        "long sleeves": "a photo of a garment with long sleeves",
        "short sleeves": "a photo of a garment with short sleeves",
        "sleeveless": "a photo of a garment without sleeves",
    },
    "material": {
        "denim": "a photo of denim clothes",
        "leather": "a photo of leather clothes",
        "knitted": "a photo of knitted woollen clothes",
        "fur": "a photo of fur clothes",
        "cotton": "a photo of clothes of plain cotton",
    },
}
"""Kind -> word -> prompt."""
KINDS: Final[tuple[Kind, ...]] = tuple(WORDS)
_USUAL: Final = frozenset({"plain", "cotton"})
"""Words that only stand against the others: nobody says them of a garment."""

_SLEEVED: Final[frozenset[Category]] = frozenset({"upper body", "whole body"})
_LEAST: Final[Mapping[Kind, float]] = {
    "colour": 0.4,
    "pattern": 0.6,
    "sleeve": 0.7,
    "material": 0.7,
}
"""Probability from which a word is told."""


@dataclass(frozen=True, slots=True, eq=False)
class Prompts:
    """The prompts of one encoder, encoded: kind -> unit rows (words, dim)."""

    card: ModelCard
    rows: Mapping[Kind, Embedding]


def encode_prompts(encoder: TextEncoder) -> Prompts:
    """Encode every prompt, once for all items."""
    return Prompts(
        encoder.card,
        {kind: encoder.encode(list(words.values())) for kind, words in WORDS.items()},
    )


def attributes_of(embedding: Embedding, prompts: Prompts, category: Category) -> Attributes:
    """Return what can be told of an item, from its embedding float32 (dim,), of length 1."""
    told = []
    for kind, rows in prompts.rows.items():
        if kind == "sleeve" and category not in _SLEEVED:
            continue
        shares = probabilities(embedding[None], rows, prompts.card)[0]
        best = int(shares.argmax())
        word = list(WORDS[kind])[best]
        if shares[best] >= _LEAST[kind] and word not in _USUAL:
            told.append((kind, word))
    return tuple(told)
