"""Open vocabulary: how often the photo a word names comes first, of photos of everyday things."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.eval_figures import Figure, NotMeasurableError, Setup
from app.golden_words import fetch, word_photos
from app.paths import home
from app.retrieval_metrics import ranks
from app.unknown_words import encode_known
from app.vector_file import picture_of

if TYPE_CHECKING:
    from pathlib import Path

    from app.golden_words import WordPhoto
    from app.retrieval_metrics import Scores

_FIRST = 0.8
"""24 of 30."""


def measure(setup: Setup) -> list[Figure]:
    """Ask for each photo by its word. Raises NotMeasurableError, VisionError."""
    if setup.encoder.text is None:
        raise NotMeasurableError(f"The encoder {setup.encoder.name} knows pictures only, no words.")
    photos, folder = word_photos(), home() / "golden"
    fetch(photos, folder, setup.tell)
    places = ranks(_scores(photos, folder, setup), np.arange(len(photos)))
    return [
        Figure("everyday words", len(photos), "count"),
        Figure("right photo first", float((places == 1).mean()), bar=_FIRST),
        Figure("right photo among the first 5", float((places <= 5).mean())),  # noqa: PLR2004
        *(
            Figure(f"place of the photo: {photo.word}", int(place), "count")
            for photo, place in zip(photos, places, strict=True)
        ),
    ]


def _scores(photos: list[WordPhoto], folder: Path, setup: Setup) -> Scores:
    """Return cosines (words, photos)."""
    from vision.encoder import Encoder
    from vision.text_encoder import TextEncoder

    setup.tell("everyday words")
    pictures = [picture_of(folder / photo.file, photo.member) for photo in photos]
    texts = encode_known(TextEncoder(setup.encoder), [photo.word for photo in photos])
    return np.asarray(texts @ Encoder(setup.encoder).encode(pictures).T, np.float32)
