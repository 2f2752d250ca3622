"""Several segments as if they were one: a row's number goes on from segment to segment."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

Rows = npt.NDArray[np.int64]


def starts_of(lengths: Sequence[int]) -> Rows:
    """Return the number of each segment's first row, and after them the number of all rows."""
    return np.concatenate([[0], np.cumsum(lengths, dtype=np.int64)])


def by_segment(starts: Rows, rows: npt.NDArray[np.signedinteger]) -> Iterator[tuple[int, Rows]]:
    """Yield (segment, its own numbers of those rows that are in it); rows ascend."""
    edges = np.searchsorted(rows, starts)
    for segment in np.flatnonzero(np.diff(edges)).tolist():
        yield segment, rows[edges[segment] : edges[segment + 1]] - starts[segment]
