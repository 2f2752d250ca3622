"""The portraits of the library's films, in memory, on disk, and made anew where films changed."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

import numpy as np

from app.library.film_portrait import MEDOIDS, portrait, with_text, written
from store.film_index.about import index_file
from store.film_index.portraits import Portrait, PortraitFile

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from app.library.eyes import Eyes
    from store.library.film import Film

_AT_ONCE: Final = 100
"""Portraits made between two writes: a killed program loses no more."""
_NO_INDEX: Final = (0, 0)


@dataclass(frozen=True, eq=False)
class PortraitWall:
    """The portraits of n films, side by side.

    means, texts: float16 (n, dim); medoids: float16 (n x MEDOIDS, dim); a row of zeros where there
    is none. shares: float32 (n, MEDOIDS).
    """

    films: tuple[Film, ...]
    means: NDArray[np.float16]
    medoids: NDArray[np.float16]
    shares: NDArray[np.float32]
    texts: NDArray[np.float16]

    @cached_property
    def seen(self) -> NDArray[np.bool_]:
        """Which films have frames: (n,)."""
        return np.asarray(self.shares[:, 0] > 0)

    @cached_property
    def told(self) -> NDArray[np.bool_]:
        """Which films have words the model knows: (n,)."""
        return np.asarray(self.texts.any(axis=1))

    def every(self, step: int) -> PortraitWall:
        """Return every so-many-th film."""
        medoids = self.medoids.reshape(len(self.films), MEDOIDS, -1)[::step]
        return PortraitWall(
            self.films[::step],
            self.means[::step],
            medoids.reshape(-1, self.medoids.shape[1]),
            self.shares[::step],
            self.texts[::step],
        )


class PortraitGallery:
    """Keeps portraits up to date. For one thread at a time."""

    def __init__(self, indexes: Path, eyes: Eyes) -> None:
        """Nothing is read yet. indexes: the folder of film indexes."""
        card = eyes.card
        self._encoder = card.name, card.files["image"].sha256
        self._indexes = indexes
        self._index_name = index_file(indexes, "", *self._encoder).name
        self._eyes = eyes
        name = f"portraits-1-{card.name}-{card.files['image'].sha256[:8]}.sqlite"
        self._file = PortraitFile(indexes / name)
        self._known: dict[str, Portrait] | None = None
        self._wall: PortraitWall | None = None

    def wall(self, films: Sequence[Film], told: Callable[[float, str], None]) -> PortraitWall:
        """Return the portraits of films, in that order. Raises VisionError."""
        known = self._refreshed(films, told)
        if self._wall is None or known or self._wall.films != tuple(films):
            self._wall = _hung(films, self._known or {}, self._eyes.card.dimension)
        return self._wall

    def _refreshed(self, films: Sequence[Film], told: Callable[[float, str], None]) -> bool:
        """Make what is missing or old, and say whether anything was."""
        if self._known is None:
            self._known = self._file.read()
        stamped = [(film, self._stamp(film)) for film in films]
        stale = [(film, stamp) for film, stamp in stamped if self._is_stale(film, stamp)]
        for begin in range(0, len(stale), _AT_ONCE):
            told(begin / len(stale), "Looking at films as a whole")
            made = [self._made(film, stamp) for film, stamp in stale[begin : begin + _AT_ONCE]]
            self._known |= {one.film: one for one in made}
            self._file.write(made)
        return bool(stale)

    def _is_stale(self, film: Film, stamp: tuple[int, int]) -> bool:
        known = (self._known or {}).get(film.key)
        return known is None or known.stamp != stamp or known.words != written(film)

    def _made(self, film: Film, stamp: tuple[int, int]) -> Portrait:
        known = (self._known or {}).get(film.key)
        if known and known.stamp == stamp:
            return with_text(known, film, self._eyes)
        return portrait(film, self._path(film), stamp, self._eyes)

    def _stamp(self, film: Film) -> tuple[int, int]:
        try:  # no Path: of 10,000, making them takes longer than asking the disk
            stat = os.stat(f"{self._indexes}/{film.key}/{self._index_name}")  # noqa: PTH116
        except OSError:
            return _NO_INDEX
        return stat.st_mtime_ns, stat.st_size

    def _path(self, film: Film) -> Path:
        return index_file(self._indexes, film.key, *self._encoder)


def _hung(films: Sequence[Film], known: dict[str, Portrait], dimension: int) -> PortraitWall:
    wall = PortraitWall(
        tuple(films),
        np.zeros((len(films), dimension), np.float16),
        np.zeros((len(films) * MEDOIDS, dimension), np.float16),
        np.zeros((len(films), MEDOIDS), np.float32),
        np.zeros((len(films), dimension), np.float16),
    )
    for place, film in enumerate(films):
        one = known[film.key]
        if len(one.mean):
            first = place * MEDOIDS
            wall.means[place] = one.mean
            wall.medoids[first : first + len(one.medoids)] = one.medoids
            wall.shares[place, : len(one.shares)] = one.shares
        if len(one.text):
            wall.texts[place] = one.text
    return wall
