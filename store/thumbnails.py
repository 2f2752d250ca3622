"""`thumbnails.pack`: small pictures back to back; the catalogue knows where each one lies."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from store.errors import IndexDamagedError


def append_thumbnail(pack: BinaryIO, picture: bytes) -> tuple[int, int]:
    """Add an encoded picture at the end; return its offset and length in bytes."""
    offset = pack.tell()
    return offset, pack.write(picture)


class Thumbnails:
    """Reads pictures out of a pack. The file stays open, so a newer index cannot mix in."""

    def __init__(self, path: Path) -> None:
        self._pack = path.open("rb")

    def read(self, offset: int, length: int) -> bytes:
        """Return one encoded picture.

        Raises IndexDamagedError if the pack ends before it.
        """
        self._pack.seek(offset)
        picture = self._pack.read(length)
        if len(picture) != length:
            raise IndexDamagedError("The thumbnails end too early.")
        return picture

    def close(self) -> None:
        """Let go of the file."""
        self._pack.close()
