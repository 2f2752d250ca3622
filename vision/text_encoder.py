"""Words to embeddings, in the space of the same card's pictures."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from vision.card import ModelCard
from vision.encoder import unit_rows
from vision.errors import UnknownWordsError
from vision.sessions import Session, first_output, usable_providers
from vision.tokenizer import Tokenizer
from vision.types import Embedding

_BATCH = 64


class TextEncoder:
    """The text side of a dual encoder."""

    def __init__(self, card: ModelCard, *, prefer_gpu: bool = True) -> None:
        """Load the card's tokenizer and text part.

        Raises ModelMissingError where the card knows no words, ModelDamagedError.
        """
        self.card = card
        self._tokenizer = Tokenizer(card)
        self._session = Session(
            card.read("text"), card.name, usable_providers(prefer_gpu=prefer_gpu)
        )

    def encode(self, texts: Sequence[str]) -> Embedding:
        """Return float32 (n, dim), each row L2-normalised.

        Raises UnknownWordsError for a text none of whose words the model knows, VisionError when
        the model fails or answers nonsense.
        """
        starts = range(0, len(texts), _BATCH)
        rows = [self._run(texts[start : start + _BATCH]) for start in starts]
        return np.concatenate(rows) if rows else np.empty((0, self.card.dimension), np.float32)

    def _run(self, texts: Sequence[str]) -> Embedding:
        rows = first_output(self._session, self._tokenizer.ids(texts))
        silent = np.flatnonzero(~rows.any(axis=1))
        if silent.size:
            raise UnknownWordsError(
                f'The model {self.card.name} knows none of the words "{texts[silent[0]][:80]}".'
            )
        return unit_rows(rows, len(texts), self.card)
