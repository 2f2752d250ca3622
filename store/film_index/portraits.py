"""What films look like on the whole, by one model, in one file.

It is read at once, where opening every film index would take minutes, and can be made again from
them.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

_SCHEMA: Final = """CREATE TABLE IF NOT EXISTS portraits (film TEXT PRIMARY KEY,
    changed INTEGER NOT NULL, size INTEGER NOT NULL, words TEXT NOT NULL, mean BLOB NOT NULL,
    medoids BLOB NOT NULL, shares BLOB NOT NULL, text BLOB NOT NULL) STRICT"""
_WRITE: Final = "INSERT OR REPLACE INTO portraits VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_PATIENCE: Final = 1.0  # seconds; another program may write the same


@dataclass(frozen=True, slots=True, eq=False)
class Portrait:
    """A film on the whole.

    stamp: when its index was written, in nanoseconds, and its size, as `stat` says; (0, 0) where
    it has none. words: what its text vector was made of. mean: float16 (dim,) of length 1.
    medoids: float16 (k, dim), typical frames; shares: float32 (k,), of the frames each stands
    for. text: float16 (dim,). mean and text are empty where there are no frames, or no words the
    model knows.
    """

    film: str
    stamp: tuple[int, int]
    words: str
    mean: NDArray[np.float16]
    medoids: NDArray[np.float16]
    shares: NDArray[np.float32]
    text: NDArray[np.float16]


class PortraitFile:
    """The portraits on disk. One that is damaged, or in use, is as good as none."""

    def __init__(self, path: Path) -> None:
        """Nothing is opened yet."""
        self._path = path

    def read(self) -> dict[str, Portrait]:
        """Return all portraits, by film."""
        try:
            with closing(self._connect()) as connection:
                rows = connection.execute("SELECT * FROM portraits").fetchall()
            return {row[0]: _portrait(row) for row in rows}
        except sqlite3.OperationalError:  # in use, or the disk is not there
            return {}
        except (sqlite3.DatabaseError, ValueError, TypeError):
            with suppress(OSError):
                self._path.unlink(missing_ok=True)
            return {}

    def write(self, portraits: Iterable[Portrait]) -> None:
        """Keep portraits, each in place of the film's former one.

        Where the disk does not let us, they are made again next time.
        """
        with suppress(sqlite3.Error, OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with closing(self._connect()) as connection, connection:
                connection.executemany(_WRITE, map(_row, portraits))

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, timeout=_PATIENCE)
        connection.execute(_SCHEMA)
        return connection


def _row(portrait: Portrait) -> tuple[object, ...]:
    blobs = (
        np.asarray(portrait.mean, "<f2").tobytes(),
        np.asarray(portrait.medoids, "<f2").tobytes(),
        np.asarray(portrait.shares, "<f4").tobytes(),
        np.asarray(portrait.text, "<f2").tobytes(),
    )
    return portrait.film, *portrait.stamp, portrait.words, *blobs


def _portrait(row: tuple[Any, ...]) -> Portrait:
    film, changed, size, words, mean, medoids, shares, text = row
    parts = np.frombuffer(shares, "<f4")
    typical = np.frombuffer(medoids, "<f2").reshape(len(parts), -1)
    whole, said = np.frombuffer(mean, "<f2"), np.frombuffer(text, "<f2")
    return Portrait(film, (changed, size), words, whole, typical, parts, said)
