"""A few typical frames of many: k-medoids, by alternating choice and assignment.

Park and Jun, "A simple and fast algorithm for K-medoids clustering", 2009. A film's frames are too
few for anything cleverer to be worth a library: 512 take 10 ms.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from vision.types import Embedding

_ROUNDS: Final = 10
_MOST: Final = 512
"""Frames compared with each other; of more, as many are taken at even distances."""
_SAME: Final = 0.999
"""Cosine from which on two rows are the same frame to us."""


def medoids(vectors: Embedding, most: int) -> tuple[NDArray[np.int64], Embedding]:
    """Return rows that stand for all, in order, and the share of rows each stands for.

    vectors: float32 (n, dim), unit rows, n > 0. Up to `most` rows; fewer where rows are the same.
    """
    taken = np.unique(np.linspace(0, len(vectors) - 1, _MOST).astype(np.int64))
    sample = vectors[taken]
    near = sample @ sample.T
    chosen = _apart(near, most)
    for _ in range(_ROUNDS):
        better = _centres(near, np.argmax(near[:, chosen], axis=1), len(chosen))
        if np.array_equal(better, chosen):
            break
        chosen = better
    counts = np.bincount(np.argmax(near[:, chosen], axis=1), minlength=len(chosen))
    order = np.argsort(chosen)
    return taken[chosen[order]], (counts[order] / len(sample)).astype(np.float32)


def _apart(near: Embedding, most: int) -> NDArray[np.int64]:
    """Return the most central row, then each time the row furthest from those before."""
    chosen = [int(np.argmax(near.sum(axis=1)))]
    nearest = near[chosen[0]].copy()
    while len(chosen) < most and nearest.min() < _SAME:
        chosen.append(int(np.argmin(nearest)))
        np.maximum(nearest, near[chosen[-1]], out=nearest)
    return np.array(chosen, np.int64)


def _centres(near: Embedding, groups: NDArray[np.int64], count: int) -> NDArray[np.int64]:
    """Return of each group the row nearest to all of it."""
    members = (np.flatnonzero(groups == group) for group in range(count))
    return np.array([own[np.argmax(near[np.ix_(own, own)].sum(axis=1))] for own in members])
