"""A library as large as wanted, for measuring: films whose shots differ, and what is said in them.

Its vectors are drawn, its lines are made of common words as often as language has them (Zipf).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from app.library.common_things import COMMON_THINGS
from store.film_index.about import About
from store.film_index.parts import Frame, Line, LineKind
from store.film_index.writer import FilmIndexWriter
from store.library.film import Film
from store.library.library import Library
from vision.card import ModelCard

_PER_SHOT: Final = 4
_APART: Final = 5.0  # seconds between two frames
_THUMBNAIL: Final = 3000
"""Bytes: what a small WebP has."""
_WORDS: Final = 10_000
_SPOKEN: Final = 8
"""Words of a line."""

Rows = npt.NDArray[np.float16]


def library_like(folder: Path, card: ModelCard, films: int, frames: int, lines: int) -> None:
    """Write library.sqlite and indexes/ into a folder: so many frames and lines in each film."""
    rng = np.random.default_rng(11)
    words = _vocabulary()
    made = [Film(f"{n:032x}", folder / f"{n}.mkv", 1, 1.0, f"Film {n}") for n in range(films)]
    with closing(Library(folder / "library.sqlite")) as library:
        library.put(made)
    for film in made:
        about = About(
            film.key,
            card.name,
            card.files["image"].sha256,
            card.preprocessing.sha256,
            card.dimension,
            "key frames",
            0.0,
            frames * _APART,
        )
        index = FilmIndexWriter(about.file(folder / "indexes"), about)
        with closing(index) as writer, writer.all_or_nothing():
            for start, shot in _shots(rng, frames, card.dimension):
                writer.add(start, start + len(shot) * _APART, shot)
            writer.write_lines(
                _lines(rng, words, lines, frames * _APART), _unit(rng, lines, card.dimension)
            )
            writer.finish()


def _shots(
    rng: np.random.Generator, frames: int, dimension: int
) -> Iterator[tuple[float, list[Frame]]]:
    thumbnail = rng.bytes(_THUMBNAIL)
    for first in range(0, frames, _PER_SHOT):
        count = min(_PER_SHOT, frames - first)
        centre = rng.normal(size=dimension)
        rows = centre + 0.3 * rng.normal(size=(count, dimension))
        rows /= np.linalg.norm(rows, axis=1, keepdims=True)
        yield (
            first * _APART,
            [
                Frame((first + at) * _APART, row.astype(np.float16), thumbnail)
                for at, row in enumerate(rows)
            ],
        )


def _lines(rng: np.random.Generator, words: list[str], count: int, duration: float) -> list[Line]:
    drawn = np.minimum(rng.zipf(1.3, (count, _SPOKEN)) - 1, len(words) - 1)
    starts = np.sort(rng.uniform(0, duration, count)).tolist()
    texts = (" ".join(words[word] for word in row) for row in drawn.tolist())
    return [Line(LineKind.SPOKEN, at, at + 2, text) for at, text in zip(starts, texts, strict=True)]


def _unit(rng: np.random.Generator, count: int, dimension: int) -> Rows:
    rows = rng.normal(size=(count, dimension))
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float16)


def _vocabulary() -> list[str]:
    """Return words, common ones first, that all are told apart."""
    known = list(dict.fromkeys(" ".join(COMMON_THINGS).split()))
    return known + [f"word{number}" for number in range(_WORDS - len(known))]
