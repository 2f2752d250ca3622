"""Which of some words fits a picture: the zero-shot classification of dual encoders."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from vision.card import ModelCard
from vision.types import Embedding

Shares = npt.NDArray[np.float64]


def probabilities(pictures: Embedding, texts: Embedding, card: ModelCard) -> Shares:
    """Return float64 (pictures, texts) in 0..1, from unit rows of one card's two towers.

    A card with a logit bias was trained with a sigmoid (SigLIP, Zhai 2023): each text has a
    probability of its own. Of the others (CLIP, Radford 2021) a picture's row has the sum 1.
    """
    logits = card.logit_scale * np.asarray(pictures @ texts.T, np.float64) + card.logit_bias
    if card.logit_bias:
        return np.asarray(1.0 / (1.0 + np.exp(-logits)), np.float64)
    shares = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(shares / shares.sum(axis=1, keepdims=True), np.float64)
