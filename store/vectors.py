"""The embeddings of one segment: float16 rows in a plain file, nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from store.errors import IndexDamagedError
from store.stack import Rows

METRIC: Final = "cos"
DTYPE: Final = np.dtype("<f2")

Vector = npt.NDArray[np.float32]
Stored = npt.NDArray[np.float16]
Mask = npt.NDArray[np.bool_]


class Vectors:
    """Reads the rows of a segment. alive: bool (rows,), which are products; None: all."""

    def __init__(
        self, path: Path, dimension: int, count: int, dead: npt.NDArray[np.uint32] | None = None
    ) -> None:
        """Map a verified file; dead: rows that are never found.

        Raises IndexDamagedError if it holds something else than dimension and count say.
        """
        try:
            if path.stat().st_size != count * dimension * DTYPE.itemsize:
                raise IndexDamagedError("The vectors of an index do not fit its manifest.")
            mapped = np.memmap(path, DTYPE, "r", shape=(count, dimension))
        except OSError as error:
            raise IndexDamagedError(f"The vectors in {path.name} cannot be read.") from error
        self.stored: Stored = mapped.view(np.ndarray)
        self.alive = _living(count, dead)

    def vectors(self, rows: Sequence[int] | Rows) -> Vector:
        """Return the embeddings float32 (n, dim) of rows."""
        return np.asarray(self.stored[np.asarray(rows, np.int64)], np.float32)

    def sample(self, most: int) -> Vector:
        """Return up to `most` embeddings of living rows, float32 (n, dim), evenly from all."""
        living = np.arange(len(self)) if self.alive is None else np.flatnonzero(self.alive)
        return self.vectors(living[:: max(1, -(-len(living) // most))])

    def __len__(self) -> int:
        return len(self.stored)


def _living(count: int, dead: npt.NDArray[np.uint32] | None) -> Mask | None:
    if dead is None:
        return None
    if dead.size and int(dead.max()) >= count:
        raise IndexDamagedError("The tombstones of an index do not fit its manifest.")
    alive = np.ones(count, np.bool_)
    alive[dead] = False
    return alive
