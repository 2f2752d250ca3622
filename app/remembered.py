"""The settings of this run: read at once, written behind the window's back."""

from __future__ import annotations

import logging
import threading
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.settings import save
from player.lane import Lane

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.complaint import Complaint
    from app.settings import Settings

_LOG = logging.getLogger("trendflix")
_PATIENCE = 3.0  # seconds the closing window waits for a slow disk


class Remembered(QObject):
    """The settings as they are now. Every change is written to the file, by a thread of its own."""

    changed = Signal(object)
    """The Settings, after a change."""

    def __init__(self, path: Path, now: Settings, complaints: Sequence[Complaint] = ()) -> None:
        """`now`: as they were loaded from `path`; complaints: what was wrong there."""
        super().__init__()
        self.complaints = tuple(complaints)
        self._path = path
        self._now = now
        self._lane = Lane("settings")
        self._closed = False

    @property
    def now(self) -> Settings:
        """The settings that hold."""
        return self._now

    def change(self, **values: Any) -> None:
        """Set fields of the settings by name; ValueError for a value a field cannot have."""
        now = replace(self._now, **values)
        if now != self._now:
            self._now = now
            self._lane.put(partial(self._write, now))
            self.changed.emit(now)

    def shutdown(self) -> None:
        """Return when what was changed is on disk; may be called again."""
        if self._closed:
            return
        self._closed = True
        written = threading.Event()
        self._lane.put(written.set)
        if written.wait(_PATIENCE):
            self._lane.close()

    def _write(self, settings: Settings) -> None:
        if settings is not self._now:
            return  # a newer one waits
        try:
            save(settings, self._path)
        except OSError:  # a full or read-only disk must not stop a film
            _LOG.warning("the settings could not be written")
