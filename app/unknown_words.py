"""Texts of which some may have no word that an encoder knows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from vision.errors import UnknownWordsError

if TYPE_CHECKING:
    from vision.text_encoder import TextEncoder
    from vision.types import Embedding


def encode_known(encoder: TextEncoder, texts: Sequence[str]) -> Embedding:
    """Return float32 (n, dim): unit rows, and zeros for a text without any known word."""
    try:
        return encoder.encode(texts)
    except UnknownWordsError:
        if len(texts) == 1:
            return np.zeros((1, encoder.card.dimension), np.float32)
    half = len(texts) // 2
    return np.concatenate([encode_known(encoder, part) for part in (texts[:half], texts[half:])])
