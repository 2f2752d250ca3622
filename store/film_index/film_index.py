"""A film index, read: vectors of frames, thumbnails, and what is said."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from store.errors import FilmIndexDamagedError
from store.film_index.about import About
from store.film_index.connection import connect, plain_errors
from store.film_index.parts import FramePlace, Line, LineKind, Shot

_KINDS: Final = {kind.value: kind for kind in LineKind}


class FilmIndex:
    """One open index; it may still grow. For one thread at a time.

    All methods raise FilmIndexDamagedError.
    """

    def __init__(self, path: Path) -> None:
        """Open an index. Raises FilmIndexMissingError, FilmIndexDamagedError."""
        self.path = path
        self._connection = connect(path)
        try:
            self.about = About.read(self._one("SELECT json FROM about")[0])
        except (FilmIndexDamagedError, ValueError) as error:
            self._connection.close()
            raise FilmIndexDamagedError(f"The film index {path.name} is damaged.") from error

    @property
    def complete(self) -> bool:
        """Whether the whole film is in it."""
        return bool(self._one("SELECT complete FROM about")[0])

    @contextmanager
    def at_one_moment(self) -> Iterator[None]:
        """Let all that is read within be of one moment, though the index grows meanwhile."""
        self._all("BEGIN")
        try:
            yield
        finally:
            self._all("COMMIT")

    def shots(self) -> list[Shot]:
        """Return every shot, in order of time."""
        return [Shot(*row) for row in self._all("SELECT * FROM shots ORDER BY number")]

    def frames(self) -> list[FramePlace]:
        """Return every frame, in order of time: what the rows of `vectors` are."""
        rows = self._all("SELECT number, shot, pts FROM frames ORDER BY number")
        return [FramePlace(*row) for row in rows]

    def vectors(self) -> NDArray[np.float16]:
        """Return float16 (frames, dimension), unit rows."""
        return self._matrix("SELECT vector FROM frames ORDER BY number")

    def thumbnail(self, number: int) -> bytes:
        """Return the WebP of a frame."""
        with self._plainly():
            return bytes(self._one("SELECT webp FROM thumbnails WHERE number = ?", number)[0])

    def lines(self) -> list[Line]:
        """Return every line of text: what the rows of `line_vectors` are."""
        rows = self._all("SELECT kind, start, end, text FROM lines ORDER BY number")
        with self._plainly():
            return [Line(_KINDS[kind], *rest) for kind, *rest in rows]

    def line_vectors(self) -> NDArray[np.float16]:
        """Return float16 (lines, dimension): unit rows, zeros for words the model does not know."""
        return self._matrix("SELECT vector FROM lines ORDER BY number")

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def _matrix(self, statement: str) -> NDArray[np.float16]:
        content = b"".join(row[0] for row in self._all(statement))
        with self._plainly():
            return np.frombuffer(content, "<f2").reshape(-1, self.about.dimension)

    def _one(self, statement: str, *values: object) -> Any:
        rows = self._all(statement, *values)
        if not rows:
            raise FilmIndexDamagedError(f"The film index {self.path.name} lacks something.")
        return rows[0]

    def _all(self, statement: str, *values: object) -> list[Any]:
        with plain_errors(self.path):
            return self._connection.execute(statement, values).fetchall()

    @contextmanager
    def _plainly(self) -> Iterator[None]:
        try:
            yield
        except (ValueError, TypeError, KeyError) as error:
            raise FilmIndexDamagedError(f"The film index {self.path.name} is damaged.") from error
