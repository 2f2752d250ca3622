"""The playlist from one run to the next: a file that a killed program leaves whole."""

from __future__ import annotations

import logging
import threading
from functools import partial
from typing import TYPE_CHECKING

from player.errors import PlaylistFileError
from player.lane import Lane
from player.playlist_file import Listed, read, write
from store.whole_file import sync_folder

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from player.playlist import Entry

_LOG = logging.getLogger("trendflix")
_PATIENCE = 3.0  # seconds the closing window waits for a slow disk


class PlaylistMemory:
    """Read once, at the start; written by a lane of its own."""

    def __init__(self, path: Path | None) -> None:
        """Keep it in `path`; None keeps nothing."""
        self._path = path
        self._newest: object = None
        self._lane = Lane("playlist")
        self._closed = False

    def recall(self) -> Listed:
        """Return what was kept; no film in it is looked at."""
        try:
            if self._path and self._path.exists():
                return read(self._path, trusted=True)
        except (OSError, PlaylistFileError):
            _LOG.warning("the playlist of the last run cannot be read")
        return Listed(())

    def keep(self, entries: Sequence[Entry], current: int | None) -> None:
        """Write these films in place of those kept, without addresses that hold a password."""
        named = [entry for entry in entries if not entry.holds_password]
        plays = None if current is None else entries[current]
        row = next((row for row, entry in enumerate(named) if entry is plays), None)
        self._newest = listed = Listed(tuple(named), current=row)
        self._lane.put(partial(self._keep, listed))

    def forget(self) -> None:
        """Take the file away."""
        self._newest = None
        self._lane.put(self._forget)

    def shutdown(self) -> None:
        """Return when what waits is on disk; may be called again."""
        if self._closed:
            return
        self._closed = True
        written = threading.Event()
        self._lane.put(written.set)
        if written.wait(_PATIENCE):
            self._lane.close()

    def _keep(self, listed: Listed) -> None:
        if self._path is None or listed is not self._newest:
            return  # a newer one waits
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write(self._path, listed.entries, listed.current, hidden=True)
            sync_folder(self._path.parent)
        except OSError:  # a full or read-only disk must not stop a film
            _LOG.warning("the playlist could not be kept")

    def _forget(self) -> None:
        try:
            if self._path:
                self._path.unlink(missing_ok=True)
        except OSError:
            _LOG.warning("the playlist could not be forgotten")
