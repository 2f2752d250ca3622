"""What posters look like to one model, kept by the content of their files."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from store.durable import DurableFile
from store.errors import NotWritableError

_SCHEMA: Final = (
    "CREATE TABLE IF NOT EXISTS posters (sha256 TEXT PRIMARY KEY, vector BLOB NOT NULL) STRICT"
)

Vector = NDArray[np.float32]


class PosterVectors:
    """float32 (dimension,) by SHA-256 (hex) of a picture file. For one thread at a time.

    All methods raise NotWritableError where the disk or another program is in the way.
    """

    def __init__(self, path: Path | None, dimension: int) -> None:
        """Open or make the file, anew where it is damaged; None keeps everything in memory."""
        self._dimension = dimension
        with _plain_errors():
            try:
                self._open(path)
            except sqlite3.DatabaseError as error:
                if path is None or isinstance(error, sqlite3.OperationalError):
                    raise  # another program is at work, or the disk is full
                path.unlink(missing_ok=True)
                self._open(path)

    def all(self) -> dict[str, Vector]:
        """Return every vector by the digest of its file."""
        with _plain_errors():
            rows = self._file.read("SELECT sha256, vector FROM posters")
        whole = self._dimension * np.dtype("<f4").itemsize
        return {digest: np.frombuffer(blob, "<f4") for digest, blob in rows if len(blob) == whole}

    def keep(self, vectors: Mapping[str, Vector]) -> None:
        """Add vectors, all or none."""
        rows = [(digest, vector.astype("<f4").tobytes()) for digest, vector in vectors.items()]
        with _plain_errors(), self._file.transaction() as connection:
            connection.executemany("INSERT OR REPLACE INTO posters VALUES (?, ?)", rows)

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def _open(self, path: Path | None) -> None:
        self._file = DurableFile(path)
        with self._file.transaction() as connection:
            connection.execute(_SCHEMA)


@contextmanager
def _plain_errors() -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise NotWritableError("What posters look like cannot be kept.") from error
