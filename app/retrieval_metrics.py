"""How good a ranking is: precision among the first places."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Scores = npt.NDArray[np.float32]
Relevant = npt.NDArray[np.bool_]


def precision_at(places: int, scores: Scores, relevant: Relevant) -> npt.NDArray[np.float64]:
    """Return each query's share of relevant ones among its first places: float64 (queries,).

    scores, relevant: (queries, gallery). Of equal scores the first in the gallery comes first.
    """
    first = np.argsort(-scores, axis=1, kind="stable")[:, :places]
    return np.asarray(np.take_along_axis(relevant, first, axis=1).mean(axis=1), np.float64)


def ranks(scores: Scores, right: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """Return the place (from 1) at which each query's one right answer stands.

    scores: (queries, gallery). right: (queries,), columns. Ties count against it.
    """
    own = np.take_along_axis(scores, right[:, None], axis=1)
    return np.asarray((scores >= own).sum(axis=1), np.int64)


def average_precision(order: npt.NDArray[np.intp], relevant: npt.NDArray[np.bool_]) -> float:
    """Return the mean, over the relevant ones of `order`, of the precision where each stands.

    order: places in `relevant` (gallery,), best first. NaN where none of them is relevant.
    """
    right = relevant[order]
    precision = np.cumsum(right) / np.arange(1, len(right) + 1)
    return float(precision[right].mean()) if right.any() else float("nan")
