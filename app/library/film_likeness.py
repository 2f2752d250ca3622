"""How alike films are as films: by their means, their typical frames, or their words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from app.library.film_portrait import MEDOIDS
from app.library.packed_frames import cosines
from app.library.similar import Aggregate

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from app.library.portrait_gallery import PortraitWall
    from vision.types import Embedding

_SAMPLE: Final = 100
"""Films whose pairs say what is ordinary in a library."""


def picture_likeness(wall: PortraitWall, place: int, aggregate: Aggregate) -> Embedding:
    """Return float32 (films,): cosines to the film at this place; NaN without frames."""
    if not wall.seen[place]:
        return np.full(len(wall.films), np.nan, np.float32)
    near = _PICTURES[aggregate](wall, place)
    return np.where(wall.seen, near, np.nan).astype(np.float32)


def text_likeness(wall: PortraitWall, place: int) -> Embedding:
    """Return float32 (films,): cosines of what is written; NaN where there is nothing."""
    near = cosines(wall.texts, _row(wall.texts, place))
    return np.where(wall.told & wall.told[place], near, np.nan).astype(np.float32)


def ordinary(wall: PortraitWall, likeness: Callable[[PortraitWall, int], Embedding]) -> Embedding:
    """Return how alike pairs of the library's films are, ascending: float32 (pairs,)."""
    sample = wall.every(max(1, len(wall.films) // _SAMPLE))
    rows = [likeness(sample, place)[place + 1 :] for place in range(len(sample.films))]
    pairs = np.sort(np.concatenate(rows))
    return pairs[np.isfinite(pairs)]


def shares(values: Embedding, pairs: Embedding) -> Embedding:
    """Return what share of ordinary pairs is less alike than each value, 0..1.

    Pictures and texts differ in what a cosine means; a share means the same for both. Beyond the
    most alike pair it rises to 1 at a cosine of 1, so that no two values become one.
    """
    steps = np.concatenate(([-1.0], pairs, [1.0]))
    return np.interp(values, steps, np.linspace(0, 1, len(steps))).astype(np.float32)


def _by_means(wall: PortraitWall, place: int) -> Embedding:
    return cosines(wall.means, _row(wall.means, place))


def _by_best_pair(wall: PortraitWall, place: int) -> Embedding:
    best: Embedding = _pairs(wall, place).max(axis=(0, 2))
    return best


def _by_medoids(wall: PortraitWall, place: int) -> Embedding:
    """Return how well each typical frame finds its like in the other film, both ways."""
    pairs = _pairs(wall, place)
    there = wall.shares[place][wall.shares[place] > 0] @ pairs.max(axis=2)
    back = (pairs.max(axis=0) * wall.shares).sum(axis=1)
    return np.asarray((there + back) / 2, np.float32)


def _pairs(wall: PortraitWall, place: int) -> Embedding:
    """Return cosines (own medoids, films, MEDOIDS); -1 where a film has fewer."""
    own = [place * MEDOIDS + at for at in np.flatnonzero(wall.shares[place]).tolist()]
    near = np.array([cosines(wall.medoids, _row(wall.medoids, row)) for row in own])
    shaped = near.reshape(len(own), len(wall.films), MEDOIDS)
    pairs: Embedding = np.where(wall.shares > 0, shaped, -1)
    return pairs


def _row(matrix: NDArray[np.float16], place: int) -> Embedding:
    return np.asarray(matrix[place], np.float32)


_PICTURES: Final = {
    Aggregate.MEAN: _by_means,
    Aggregate.MAX: _by_best_pair,
    Aggregate.MEDOIDS: _by_medoids,
}
