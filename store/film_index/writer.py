"""A film index, written shot by shot: a killed writer leaves the shots before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from store.film_index.about import About
from store.film_index.connection import connect, plain_errors
from store.film_index.parts import Frame, Line, Shot


class FilmIndexWriter:
    """Goes on where a former writer of the same file ended. One process at a time.

    Raises FilmIndexDamagedError, DiskFullError, NotWritableError, OSError.
    """

    def __init__(self, path: Path, about: About) -> None:
        """Open or make the file; one of another film, model or sampling begins anew."""
        self._path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        self._connection = connect(path, writing=True)
        if self._about() != about.json():
            self._begin(about)

    @property
    def complete(self) -> bool:
        """Whether nothing is left to be done."""
        with plain_errors(self._path):
            return bool(self._connection.execute("SELECT complete FROM about").fetchone()[0])

    @property
    def shots(self) -> list[Shot]:
        """The shots that are there, in order of time."""
        with plain_errors(self._path):
            rows = self._connection.execute("SELECT * FROM shots ORDER BY number").fetchall()
        return [Shot(*row) for row in rows]

    @property
    def frames(self) -> int:
        """How many frames are there."""
        with plain_errors(self._path):
            return self._count("frames")

    def add(self, start: float, end: float, frames: Sequence[Frame]) -> None:
        """Add the next shot, from `start` to `end` (pts, seconds), and its frames, or nothing."""
        with self._transaction():
            number = self._count("shots")
            first = self._count("frames")
            self._connection.execute("INSERT INTO shots VALUES (?, ?, ?)", (number, start, end))
            for place, frame in enumerate(frames, first):
                vector = np.asarray(frame.vector, "<f2").tobytes()
                self._connection.execute(
                    "INSERT INTO frames VALUES (?, ?, ?, ?)", (place, number, frame.pts, vector)
                )
                self._connection.execute(
                    "INSERT INTO thumbnails VALUES (?, ?)", (place, frame.thumbnail)
                )

    def write_lines(self, lines: Sequence[Line], vectors: NDArray[np.float16]) -> None:
        """Write what is said, in place of what there was. vectors: float16 (lines, dimension)."""
        with self._transaction():
            self._connection.execute("DELETE FROM lines")
            for number, (line, vector) in enumerate(zip(lines, vectors, strict=True)):
                row = (number, line.kind.value, line.start, line.end, line.text)
                blob = np.asarray(vector, "<f2").tobytes()
                self._connection.execute("INSERT INTO lines VALUES (?,?,?,?,?,?)", (*row, blob))

    def finish(self) -> None:
        """Note that the whole film is there."""
        with self._transaction():
            self._connection.execute("UPDATE about SET complete = 1")

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def _about(self) -> str:
        with plain_errors(self._path):
            row = self._connection.execute("SELECT json FROM about").fetchone()
        return str(row[0]) if row else ""

    def _begin(self, about: About) -> None:
        with self._transaction():
            for table in ("about", "shots", "frames", "thumbnails", "lines"):
                self._connection.execute(f"DELETE FROM {table}")  # noqa: S608 - our own names
            self._connection.execute("INSERT INTO about VALUES (?, 0)", (about.json(),))

    def _count(self, table: str) -> int:
        statement = f"SELECT count(*) FROM {table}"  # noqa: S608 - our own names
        return int(self._connection.execute(statement).fetchone()[0])

    @contextmanager
    def all_or_nothing(self) -> Iterator[None]:
        """Let what is written within be there as a whole, or not at all."""
        with self._transaction():
            yield

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        if self._connection.in_transaction:  # of a larger whole
            yield
            return
        with plain_errors(self._path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
