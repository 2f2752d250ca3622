"""The history as the window has it: read once, then in memory; the disk is left to a lane."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QImage

from app.version_floors import sqlite_words
from player.lane import Lane
from store.errors import HistoryFullError, HistoryUnavailableError
from store.history import History, Watched

_LOG = logging.getLogger("trendflix")
_PATIENCE = 3.0  # seconds the closing window waits for a slow disk


class WatchHistory(QObject):
    """Films and their places. All methods return at once; the file follows.

    Where the disk does not let us, the history lasts as long as the window.
    """

    pictured = Signal(str, QImage)
    """Address and picture of a film, as `ask_picture` wanted it."""
    disk_full = Signal()
    """There is no room to remember anything; said once."""

    def __init__(self, path: Path | None) -> None:
        """Read the file; None keeps everything in memory."""
        super().__init__()
        try:
            self._store = History(path)
            films = self._store.films()
        except HistoryUnavailableError:
            _LOG.warning("the history cannot be read")
            self._store, films = History(None), []
        _LOG.info("the history is kept by SQLite %s", sqlite_words())
        self._films = {film.address: film for film in films}
        self._picture_waits: deque[tuple[str, Callable[[], bytes]]] = deque(maxlen=1)
        self._lane = Lane("history")
        self._ending: threading.Event | None = None
        self._told_full = False
        if self.was_damaged:
            _LOG.warning("the history was damaged and is kept aside")

    @property
    def was_damaged(self) -> bool:
        """Whether the file was damaged, kept aside and begun anew."""
        return self._store.was_damaged

    @property
    def empty(self) -> bool:
        """Whether there is nothing to forget."""
        return not self._films

    @property
    def films(self) -> Mapping[str, Watched]:
        """What is known of every film, by its address."""
        return self._films

    def place_of(self, source: str) -> float:
        """Return where to go on with a film, in seconds; 0 for the beginning."""
        film = self._films.get(address_of(source))
        return film.place if film else 0.0

    def unfinished(self) -> list[Watched]:
        """Return the films that can be gone on with, the newest first."""
        films = [film for film in self._films.values() if film.place]
        return sorted(films, key=lambda film: film.watched, reverse=True)

    def recent(self, most: int) -> list[Watched]:
        """Return the films watched last, the newest first."""
        films = sorted(self._films.values(), key=lambda film: film.watched, reverse=True)
        return films[:most]

    def remember(self, film: Watched) -> None:
        """Keep the newest place of a film, unless its address holds a password."""
        if "@" in urlsplit(film.address).netloc:
            return
        self._films[film.address] = film
        self._put(partial(self._store.remember, film))

    def keep_picture(self, address: str, make: Callable[[], bytes]) -> None:
        """Keep the JPEG that `make` returns; it runs on the lane, and only the newest one does."""
        self._picture_waits.append((address, make))
        self._put(self._write_picture)

    def ask_picture(self, address: str) -> None:
        """Read the picture of a film; `pictured` follows if there is one."""
        self._put(partial(self._read_picture, address))

    def clear(self) -> None:
        """Forget everything."""
        self._films.clear()
        self._put(self._store.clear)

    def shutdown(self) -> None:
        """Write what waits, then close the file; may be called again."""
        if self._ending:
            return
        self._ending = done = threading.Event()
        self._lane.put(done.set)
        if done.wait(_PATIENCE):
            self._lane.close()
            self._store.close()

    def _write_picture(self) -> None:
        if self._picture_waits:
            address, make = self._picture_waits.popleft()
            self._store.keep_picture(address, make())

    def _read_picture(self, address: str) -> None:
        picture = QImage.fromData(self._store.picture(address))
        if not picture.isNull():
            self.pictured.emit(address, picture)

    def _put(self, job: Callable[[], object]) -> None:
        self._lane.put(partial(self._attempt, job))

    def _attempt(self, job: Callable[[], object]) -> None:
        try:
            job()
        except HistoryUnavailableError as error:
            _LOG.warning("the history cannot be read or written")
            if isinstance(error, HistoryFullError) and not self._told_full:
                self._told_full = True
                self.disk_full.emit()


def address_of(source: str) -> str:
    """Return the address the player gives a source: an absolute path, or the URL as it is."""
    match urlsplit(source).scheme.lower():
        case "http" | "https":
            return source
        case "file":
            return QUrl(source).toLocalFile()
        case _:
            return str(Path(source).absolute())
