"""The sketches of one segment in a file: int8 rows, and after them the list of each row."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from store.coarse import WIDTH, Coarse, Numbers
from store.errors import IndexDamagedError

_NUMBER: Final = np.dtype("<u2")


class SketchFile:
    """Reads a verified file. rows: int8 (count, WIDTH). lists: uint16 (count,)."""

    def __init__(self, path: Path, count: int, coarse: Coarse) -> None:
        """Raise IndexDamagedError if it holds something else than count and coarse say."""
        try:
            if path.stat().st_size != sketch_size(count):
                raise IndexDamagedError(f"The file {path.name} does not fit its manifest.")
            self.rows = np.memmap(path, np.int8, "r", shape=(count, WIDTH))
            self.lists = np.fromfile(path, _NUMBER, offset=count * WIDTH)
        except OSError as error:
            raise IndexDamagedError(f"The file {path.name} cannot be read.") from error
        if int(self.lists.max()) >= len(coarse.centres):
            raise IndexDamagedError(f"The file {path.name} names lists there are none of.")


def sketch_size(count: int) -> int:
    """Return how many bytes the file of `count` rows has."""
    return count * (WIDTH + _NUMBER.itemsize)


def sketch_content(coarse: Coarse, embeddings: npt.NDArray[np.float16]) -> bytes:
    """Return the bytes of the file of a segment's embeddings (count, dim)."""
    rows, lists = coarse.sketches(embeddings)
    return rows.tobytes() + _bytes(lists)


def _bytes(lists: Numbers) -> bytes:
    return lists.astype(_NUMBER).tobytes()
