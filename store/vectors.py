"""The embeddings of one segment: float16 rows in a plain file, nothing else.

usearch must be imported after onnxruntime in a process that has both; importing this module
imports usearch.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
from usearch.index import MetricKind, search

from store.errors import IndexDamagedError

METRIC: Final = "cos"
DTYPE: Final = np.dtype("<f2")

Vector = npt.NDArray[np.float32]
Rows = npt.NDArray[np.int64]


class Vectors:
    """Finds the nearest rows of a segment."""

    def __init__(
        self, path: Path, dimension: int, count: int, dead: npt.NDArray[np.uint32] | None = None
    ) -> None:
        """Map a verified file; dead: rows that are never found.

        Raises IndexDamagedError if it holds something else than dimension and count say.
        """
        try:
            if path.stat().st_size != count * dimension * DTYPE.itemsize:
                raise IndexDamagedError("The vectors of an index do not fit its manifest.")
            self._rows = np.memmap(path, DTYPE, "r", shape=(count, dimension))
        except OSError as error:
            raise IndexDamagedError(f"The vectors in {path.name} cannot be read.") from error
        self._alive = _living(count, dead)

    def nearest(
        self, query: Vector, count: int, allowed: npt.NDArray[np.bool_] | None = None
    ) -> tuple[Rows, Vector]:
        """Return up to `count` rows, best first, and their cosines to a query float32 (dim,).

        allowed: bool (rows,), which may be found; None: all that live.
        """
        rows = self._searched(allowed)
        if rows is not None and not len(rows):
            return np.empty(0, np.int64), np.empty(0, np.float32)
        matrix = self._rows if rows is None else self._rows[rows]
        most = min(count, len(matrix))
        found = search(matrix, query.astype(DTYPE), most, MetricKind.Cos, exact=True, threads=1)
        keys = np.asarray(found.keys, np.int64)
        near = keys if rows is None else rows[keys]
        cosines = self.vectors(near.tolist()) @ query
        order = np.argsort(-cosines, kind="stable")
        return near[order], cosines[order]

    def vectors(self, rows: Sequence[int]) -> Vector:
        """Return the embeddings float32 (n, dim) of rows."""
        return np.asarray(self._rows[np.asarray(rows, np.int64)], np.float32)

    def sample(self, most: int) -> Vector:
        """Return up to `most` embeddings of living rows, float32 (n, dim), evenly from all."""
        living = np.arange(len(self._rows)) if self._alive is None else np.flatnonzero(self._alive)
        return self.vectors(living[:: max(1, -(-len(living) // most))].tolist())

    def __len__(self) -> int:
        return len(self._rows)

    def _searched(self, allowed: npt.NDArray[np.bool_] | None) -> Rows | None:
        """Return the rows that are compared; None: all there are."""
        if allowed is None:
            return None if self._alive is None else np.flatnonzero(self._alive)
        return np.flatnonzero(allowed if self._alive is None else allowed & self._alive)


def _living(count: int, dead: npt.NDArray[np.uint32] | None) -> npt.NDArray[np.bool_] | None:
    if dead is None:
        return None
    if dead.size and int(dead.max()) >= count:
        raise IndexDamagedError("The tombstones of an index do not fit its manifest.")
    alive = np.ones(count, np.bool_)
    alive[dead] = False
    return alive
