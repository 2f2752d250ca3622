"""The folder inside an index's in which a build is made, and what may stay in it."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path
from typing import Final

NAME: Final = ".room"
_ENCODED: Final = "encoded.sqlite"


def room_of(folder: Path) -> Path:
    """Return where an index in this folder is made."""
    return folder / NAME


def encoded_in(room: Path) -> Path:
    """Return the file of pictures that are encoded; it outlives a build that was stopped."""
    return room / _ENCODED


def prepare(room: Path) -> None:
    """Make the room, without what a killed build left half-written. Raises OSError."""
    room.mkdir(parents=True, exist_ok=True)
    _drop_halves(room)


def leave(room: Path) -> None:
    """Remove what is half-written, and the folders that hold nothing then."""
    with suppress(OSError):  # what stays is dropped by the next build
        if room.exists():
            _drop_halves(room)
            room.rmdir()
        room.parent.rmdir()


def remove(room: Path) -> None:
    """Remove the room of a build that is done."""
    shutil.rmtree(room, ignore_errors=True)


def _drop_halves(room: Path) -> None:
    for path in room.iterdir():
        if not path.name.startswith(_ENCODED):
            path.unlink()
