"""The thumbnails of a film index by the time a viewer points at; needs neither numpy nor pydantic.

The player's process reads them, where every import is a frame that comes late.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from pathlib import Path
from typing import Final

from store.errors import FilmIndexDamagedError
from store.film_index.connection import connect, plain_errors

_NEAR: Final = 15.0
"""Seconds that a picture stands for: the default sampling leaves 12 at most."""


class SeekPictures:
    """One open index; what is written later is not seen. For one thread at a time."""

    def __init__(self, path: Path) -> None:
        """Open an index. Raises FilmIndexMissingError, FilmIndexDamagedError."""
        self._path = path
        self._connection = connect(path)
        try:
            with plain_errors(path):
                about = self._connection.execute("SELECT json FROM about").fetchone()
                places = self._connection.execute("SELECT pts, number FROM frames ORDER BY pts")
                self._places: list[tuple[float, int]] = places.fetchall()
            self._start = float(json.loads(about[0])["start"])
        except (FilmIndexDamagedError, ValueError, TypeError, KeyError) as error:
            self._connection.close()
            raise FilmIndexDamagedError(f"The film index {path.name} is damaged.") from error

    def at(self, seconds: float) -> bytes | None:
        """Return the WebP of the frame at or before `seconds` of the clock a viewer sees.

        None where there is none near, or none that can be read.
        """
        pts = self._start + seconds
        place = bisect_right(self._places, (pts, len(self._places))) - 1
        if place < 0 or pts - self._places[place][0] > _NEAR:
            return None
        statement = "SELECT webp FROM thumbnails WHERE number = ?"
        try:
            with plain_errors(self._path):
                row = self._connection.execute(statement, self._places[place][1:]).fetchone()
        except FilmIndexDamagedError:
            return None
        return bytes(row[0]) if row else None

    def close(self) -> None:
        """Close the file."""
        self._connection.close()
