"""The frames of several films as one matrix, which a question is compared with at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from vision.sessions import load_runtime

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from app.library.gallery import FilmFrames
    from vision.types import Embedding


@dataclass(frozen=True, slots=True)
class Place:
    """Which frame a row is: the film's place among the films, and the frame's in its film."""

    film: int
    frame: int


class PackedFrames:
    """Films, one after the other; their frames are in order of time, so a shot's stand together.

    vectors: float16 (frames, dim), unit rows.
    """

    def __init__(self, films: Sequence[FilmFrames]) -> None:
        """Copy the vectors of films, each of which has frames: 1 kB a frame at 512 numbers."""
        self.vectors: NDArray[np.float16] = (
            np.concatenate([film.vectors for film in films])
            if films
            else np.empty((0, 0), np.float16)
        )
        self._film_rows = np.cumsum([0, *(len(film.frames) for film in films)])
        self.films = tuple(
            replace(film, vectors=self.vectors[self.rows_of(place)])
            for place, film in enumerate(films)
        )

    @cached_property
    def shot_rows(self) -> NDArray[np.int64]:
        """The row with which each shot begins, of shots that have frames: int64 (shots,)."""
        first = [
            row
            for begin, film in zip(self._film_rows, self.films, strict=False)
            for row in begin + _changes(film)
        ]
        return np.array(first, np.int64)

    def rows_of(self, film: int) -> slice:
        """Return the rows of the film at this place."""
        return slice(int(self._film_rows[film]), int(self._film_rows[film + 1]))

    @cached_property
    def shot_starts(self) -> NDArray[np.float64]:
        """When each shot of `shot_rows` begins, on its film's own clock: float64 (shots,)."""
        places = map(self.place, self.shot_rows.tolist())
        films = ((self.films[at.film], at.frame) for at in places)
        return np.array([film.shots[film.frames[row].shot].start for film, row in films])

    def shots_of(self, film: int) -> slice:
        """Return the shots, as places in `shot_rows`, of the film at this place."""
        rows = self.rows_of(film)
        return slice(*np.searchsorted(self.shot_rows, (rows.start, rows.stop)).tolist())

    def shot_at(self, film: int, pts: float) -> int:
        """Return the place in `shot_rows` of the shot that runs at a time of a film."""
        own = self.shots_of(film)
        begun = int(np.searchsorted(self.shot_starts[own], pts, "right"))
        return int(own.start) + max(0, begun - 1)

    def place(self, row: int) -> Place:
        """Return which frame a row is."""
        film = int(np.searchsorted(self._film_rows, row, "right")) - 1
        return Place(film, row - int(self._film_rows[film]))

    def cosines(self, query: Embedding) -> Embedding:
        """Return float32 (frames,): how near each is to a query (dim,)."""
        return cosines(self.vectors, query)

    def best_of_shots(self, values: Embedding) -> tuple[Embedding, NDArray[np.int64]]:
        """Return the best value of each shot, of values (frames,), and the row that has it."""
        best = np.maximum.reduceat(values, self.shot_rows)
        frames = np.diff([*self.shot_rows, len(values)])
        reached = np.flatnonzero(values == np.repeat(best, frames))
        shots = np.searchsorted(self.shot_rows, reached, "right") - 1
        _, first = np.unique(shots, return_index=True)
        return best, reached[first]


def cosines(vectors: NDArray[np.float16], query: Embedding) -> Embedding:
    """Return float32 (rows,): products of float16 rows with a query (dim,).

    numkong reads float16 as it lies: of 100,000 rows 28 ms, where numpy needs 45 ms and twice the
    memory for float32, and 400 ms to make that (one busy core).
    """
    asked = np.ascontiguousarray(query[np.newaxis], np.float16)
    near: Embedding = np.asarray(_numkong().cdist(asked, vectors, "dot"), np.float32)[0]
    return near


@cache
def _numkong() -> Any:
    load_runtime()  # before numkong, as in a build
    import numkong

    return numkong


def _changes(film: FilmFrames) -> NDArray[np.int64]:
    shots = np.fromiter((place.shot for place in film.frames), np.int64, len(film.frames))
    return np.flatnonzero(np.diff(shots, prepend=-1))
