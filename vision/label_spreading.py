"""Label spreading: what a few are called passes on to those that look alike.

Zhou and others, "Learning with local and global consistency" (2003): the very sum that
scikit-learn's `LabelSpreading` iterates; a test shows the equality. It is written out here, for
importing scikit-learn takes two seconds, and a list is to answer a yes at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from vision.types import Embedding

KEPT: Final = 0.9
"""Share of what one has that comes from its neighbours; the rest is its own label."""
STEPS: Final = 30
"""0.9 ** 30 = 0.04: what would still come is less than what tells two places apart."""
NEIGHBOURS: Final = 10


@dataclass(frozen=True, slots=True, eq=False)
class Graph:
    """Who is joined with whom, both ways, by row: the pairs (places[n], others[n]), in order.

    weights: float32, how alike the two are. size: of all that are or are not joined.
    """

    size: int
    places: npt.NDArray[np.intp]
    others: npt.NDArray[np.intp]
    weights: Embedding


def neighbour_graph(rows: Embedding, neighbours: int = NEIGHBOURS) -> Graph:
    """Join each of the rows float32 (n, dim), of length 1, with the nearest ones.

    Two are joined where either is among the nearest of the other, by the square of their cosine;
    what looks away from each other is alike by 0.
    """
    size = len(rows)
    cosines = rows @ rows.T
    np.fill_diagonal(cosines, -np.inf)
    count = min(neighbours, size - 1)
    near = np.argpartition(cosines, -max(1, count), axis=1)[:, size - count :].ravel()
    own = np.repeat(np.arange(size), count)
    places, others = np.divmod(np.unique([own * size + near, near * size + own]), size)
    weights = np.maximum(cosines[places, others], 0.0) ** 2
    return Graph(size, places, others, np.asarray(weights, np.float32))


def spread(graph: Graph, labelled: npt.NDArray[np.intp]) -> Embedding:
    """Return float32 (n, labelled): how much of the label of each reaches whom, at the end.

    A label is passed on by what is left of a weight after both have shared with all of theirs
    (D^-1/2 W D^-1/2).
    """
    own = np.zeros((graph.size, len(labelled)), np.float32)
    own[labelled, np.arange(len(labelled))] = 1.0
    if not len(graph.places):
        return own
    degree = np.bincount(graph.places, graph.weights, graph.size)
    shared = np.sqrt(np.maximum(degree[graph.places] * degree[graph.others], np.finfo(float).tiny))
    passed = np.asarray(KEPT * graph.weights / shared, np.float32)[:, None]
    begins = np.searchsorted(graph.places, np.arange(graph.size))
    reached = own
    for _ in range(STEPS):
        reached = np.add.reduceat(passed * reached[graph.others], begins, axis=0) + own
    return reached
