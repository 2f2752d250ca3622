"""Label spreading: what a few are called passes on to those that look alike.

Zhou and others, "Learning with local and global consistency" (2003): the very sum that
scikit-learn's `LabelSpreading` iterates; a test shows the equality. It is written out here, for
importing scikit-learn takes two seconds, and a list is to answer a yes at once.
"""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from vision.types import Embedding

KEPT: Final = 0.9
"""Share of what one has that comes from its neighbours; the rest is its own label."""
STEPS: Final = 30
"""0.9 ** 30 = 0.04: what would still come is less than what tells two places apart."""
NEIGHBOURS: Final = 10

Graph = npt.NDArray[np.float32]
"""(n, n), symmetric, its diagonal 0: how much of its label one passes on to another."""


def neighbour_graph(rows: Embedding, neighbours: int = NEIGHBOURS) -> Graph:
    """Join each of the rows float32 (n, dim), of length 1, with the nearest ones.

    Two are joined where either is among the nearest of the other, by the square of their cosine,
    as strongly as is left after both have shared with all of theirs (D^-1/2 W D^-1/2).
    """
    near = nearest(rows, neighbours)
    degree = near.sum(axis=1)
    degree[degree == 0] = 1.0
    return np.asarray(near / np.sqrt(degree[:, None] * degree), np.float32)


def nearest(rows: Embedding, neighbours: int) -> Graph:
    """Return the square of the cosine where two are neighbours, else 0. rows: unit (n, dim)."""
    cosines = rows @ rows.T
    np.fill_diagonal(cosines, -np.inf)
    count = min(neighbours, len(rows) - 1)
    joined = np.zeros_like(cosines)
    if count > 0:
        places = np.argpartition(-cosines, count - 1, axis=1)[:, :count]
        values = np.maximum(np.take_along_axis(cosines, places, axis=1), 0.0) ** 2
        np.put_along_axis(joined, places, values, axis=1)
    return np.maximum(joined, joined.T)


def spread(graph: Graph, labelled: npt.NDArray[np.intp]) -> Graph:
    """Return float32 (n, labelled): how much of the label of each reaches whom, at the end."""
    own = np.zeros((len(graph), len(labelled)), np.float32)
    own[labelled, np.arange(len(labelled))] = 1.0 - KEPT
    reached = own
    for _ in range(STEPS):
        reached = KEPT * (graph @ reached) + own
    return reached / (1.0 - KEPT)
