"""Makes the portrait of a film: its mean, its typical frames, and what is written about it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import numpy as np

from app.library.medoids import medoids
from app.unknown_words import encode_known
from store.errors import FilmIndexDamagedError, FilmIndexMissingError
from store.film_index.film_index import FilmIndex
from store.film_index.portraits import Portrait

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from app.library.eyes import Eyes
    from store.library.film import Film

MEDOIDS: Final = 8
"""Typical frames of a film."""
_SENTENCE: Final = re.compile(r"(?<=[.!?])\s+|\n+")
_MOST_SENTENCES: Final = 12
_NONE: Final = np.empty(0, np.float16)


def portrait(film: Film, index: Path, stamp: tuple[int, int], eyes: Eyes) -> Portrait:
    """Return what a film looks like on the whole, and what is written about it.

    stamp: of the index. An index that is damaged or not there gives a portrait without frames.
    Raises VisionError.
    """
    vectors = _vectors(index)
    return with_text(_of_frames(film, stamp, vectors), film, eyes)


def with_text(known: Portrait, film: Film, eyes: Eyes) -> Portrait:
    """Return a portrait with what is written about the film now."""
    text = _text(sentences(film), eyes)
    return Portrait(
        film.key, known.stamp, written(film), known.mean, known.medoids, known.shares, text
    )


def written(film: Film) -> str:
    """Return all that is written about a film: its title, what it is about."""
    return "\n".join(filter(None, (film.series, film.title, film.words)))


def sentences(film: Film) -> list[str]:
    """Return the same as sentences, for models read no further than a few dozen words."""
    parts = (part.strip() for part in _SENTENCE.split(written(film)))
    return [part for part in parts if part][:_MOST_SENTENCES]


def _of_frames(film: Film, stamp: tuple[int, int], vectors: NDArray[np.float32]) -> Portrait:
    if not len(vectors):
        shares = np.empty(0, np.float32)
        return Portrait(film.key, stamp, "", _NONE, np.empty((0, 0), np.float16), shares, _NONE)
    mean = vectors.mean(axis=0)
    rows, shares = medoids(vectors, MEDOIDS)
    typical = vectors[rows].astype(np.float16)
    return Portrait(film.key, stamp, "", _unit(mean), typical, shares, _NONE)


def _vectors(index: Path) -> NDArray[np.float32]:
    try:
        film_index = FilmIndex(index)
    except (FilmIndexMissingError, FilmIndexDamagedError):
        return np.empty((0, 0), np.float32)
    try:
        return film_index.vectors().astype(np.float32)
    except FilmIndexDamagedError:
        return np.empty((0, 0), np.float32)
    finally:
        film_index.close()


def _text(parts: Sequence[str], eyes: Eyes) -> NDArray[np.float16]:
    rows = encode_known(eyes.words, parts) if parts else np.empty((0, 0), np.float32)
    known = rows[rows.any(axis=1)]
    return _unit(known.mean(axis=0)) if len(known) else _NONE


def _unit(vector: NDArray[np.float32]) -> NDArray[np.float16]:
    return np.asarray(vector / max(float(np.linalg.norm(vector)), 1e-9), np.float16)
