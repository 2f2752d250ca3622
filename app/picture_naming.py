"""Names a product's category by its picture; the words are encoded when first needed."""

from __future__ import annotations

from functools import cached_property

import numpy as np
import numpy.typing as npt

from app.category_guess import CategoryWords, encode_category_words, guessed_categories
from vision.card import ModelCard
from vision.text_encoder import TextEncoder


class PictureNaming:
    """The text side of the encoder that made the embeddings."""

    def __init__(self, card: ModelCard) -> None:
        self._card = card

    def of(self, embedding: npt.NDArray[np.float16]) -> str:
        """Return the category of an embedding (dim,); "" where none is sure, or without words."""
        if self._card.text is None:
            return ""
        (name,) = guessed_categories(embedding.astype(np.float32)[None], self._words)
        return name

    @cached_property
    def _words(self) -> CategoryWords:
        return encode_category_words(TextEncoder(self._card))
