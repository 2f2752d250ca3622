"""Thumbnails: small pictures back to back; the catalogue knows where each one lies."""

from __future__ import annotations

from array import array
from os import SEEK_END
from pathlib import Path
from typing import Final

from store.errors import IndexDamagedError

LONGEST: Final = 1 << 20
"""Bytes of a thumbnail that is read; ours have about 5,000."""


class ThumbnailWriter:
    """Fills a new pack; what was added can be read again at once."""

    def __init__(self, path: Path) -> None:
        self._pack = path.open("w+b")
        self._ends = array("Q", [0])

    def add(self, picture: bytes) -> tuple[int, int]:
        """Add an encoded picture at the end; return its offset and length in bytes."""
        place = (self._pack.seek(0, SEEK_END), self._pack.write(picture))
        self._ends.append(sum(place))
        return place

    def read(self, number: int) -> bytes:
        """Return the encoded picture that was added as this one, from 0 on."""
        offset = self._ends[number]
        self._pack.seek(offset)
        return self._pack.read(self._ends[number + 1] - offset)

    def flush(self) -> None:
        """Hand what was added to the system. Raises OSError where the disk refuses."""
        self._pack.flush()

    def close(self) -> None:
        """Let go of the file."""
        self._pack.close()


class Thumbnails:
    """Reads pictures out of a pack. The file stays open, so a newer index cannot mix in."""

    def __init__(self, path: Path) -> None:
        self._pack = path.open("rb")
        self._size = path.stat().st_size

    def read(self, offset: int, length: int) -> bytes:
        """Return one encoded picture.

        Raises IndexDamagedError if there can be none at this place.
        """
        self.check(offset, length)
        self._pack.seek(offset)
        return self._pack.read(length)

    def check(self, offset: int, length: int) -> None:
        """Raise IndexDamagedError if there can be no picture at this place."""
        if offset < 0 or not 0 <= length <= LONGEST:
            raise IndexDamagedError("The catalogue names an impossible place of a thumbnail.")
        if offset + length > self._size:
            raise IndexDamagedError("The thumbnails end too early.")

    def close(self) -> None:
        """Let go of the file."""
        self._pack.close()
