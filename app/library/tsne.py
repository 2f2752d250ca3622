"""t-SNE by openTSNE: neighbours stay neighbours, and far means little.

One thread: sums of several come in any order, and the same seed would give other maps.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np

from app.library import pca

if TYPE_CHECKING:
    from app.library.projection import Rows, Share

_EARLY: Final = 250
_LATE: Final = 500
_STEP: Final = 10  # iterations between two words of progress
_GRID_FROM: Final = 10_000
"""Points from which interpolation on a grid is faster than a tree; a grid has two dimensions."""


def fit(rows: Rows, dimensions: int, seed: int, share: Share) -> Rows:
    """Return float32 (n, dimensions), the middle of its box at 0."""
    from openTSNE import TSNE

    share(0.0)
    found = TSNE(
        n_components=dimensions,
        perplexity=_perplexity(rows),
        early_exaggeration_iter=_EARLY,
        n_iter=_LATE,
        random_state=seed,
        negative_gradient_method=_gradient(rows, dimensions),
        callbacks=_Steps(share),
        callbacks_every_iters=_STEP,
        n_jobs=1,
    ).fit(pca.core(rows))
    points = np.asarray(found)
    return np.asarray(points - _box_middle(points), np.float32)


def place(known: Rows, points: Rows, new: Rows, seed: int) -> Rows:
    """Return where new rows lie among the known ones, each for itself."""
    from openTSNE import TSNEEmbedding
    from openTSNE.affinity import PerplexityBasedNN

    affinities = PerplexityBasedNN(
        pca.core(known), perplexity=_perplexity(known), n_jobs=1, random_state=seed
    )
    standing = TSNEEmbedding(
        points.astype(np.float64),
        affinities,
        random_state=seed,
        n_jobs=1,
        negative_gradient_method=_gradient(known, points.shape[1]),
    )
    placed = standing.transform(pca.core(new, known), perplexity=min(5.0, _perplexity(known)))
    # openTSNE moves the standing map to the middle of its box first.
    return np.asarray(np.asarray(placed) + _box_middle(points), np.float32)


class _Steps:
    """Counts the iterations of both phases."""

    def __init__(self, share: Share) -> None:
        self._share, self._done = share, 0

    def __call__(self, _iteration: int, _error: float, _embedding: Any) -> bool:
        self._done += _STEP
        self._share(min(1.0, self._done / (_EARLY + _LATE)))
        return False  # go on


def _perplexity(rows: Rows) -> float:
    return min(30.0, (len(rows) - 1) / 3)


def _gradient(rows: Rows, dimensions: int) -> str:
    return "fft" if dimensions == 2 and len(rows) >= _GRID_FROM else "bh"  # noqa: PLR2004


def _box_middle(points: Any) -> Any:
    return (points.max(axis=0) + points.min(axis=0)) / 2
