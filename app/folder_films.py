"""The next and the previous film of a folder, in the order people count."""

from __future__ import annotations

import os
import re
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, Signal

from app.film_sources import SUFFIXES

_PATIENCE = 1.0
_DIGITS = re.compile(r"(\d+)")


class FolderFilms(QObject):
    """Looks through folders on a thread of its own: a network folder may take its time."""

    found = Signal(str, str)
    """The film asked about, and its neighbour's path."""
    ended = Signal(str, int)
    """The film asked about, and the step that led nowhere."""

    def __init__(self) -> None:
        super().__init__()
        self._thread: Thread | None = None

    def ask(self, film: str, step: int) -> None:
        """Look for the film `step` places after `film`; before it when negative.

        While a look is under way another is not begun: a held key must not pile them up.
        """
        if self._thread is None or not self._thread.is_alive():
            self._thread = Thread(target=self._look, args=(film, step), daemon=True)
            self._thread.start()

    def shutdown(self) -> None:
        """Let a look that is under way end, unless its folder has stalled."""
        if self._thread:
            self._thread.join(_PATIENCE)

    def _look(self, film: str, step: int) -> None:
        path = neighbour(Path(film), step)
        if path is None:
            self.ended.emit(film, step)
        else:
            self.found.emit(film, str(path))


def neighbour(film: Path, step: int) -> Path | None:
    """Return the film `step` places after `film` in its folder; None where there is none."""
    try:
        with os.scandir(film.parent) as entries:
            names = {entry.name for entry in entries if _is_film(entry)}
    except OSError:
        return None
    ordered = sorted(names | {film.name}, key=natural)
    place = ordered.index(film.name) + step
    return film.with_name(ordered[place]) if 0 <= place < len(ordered) else None


def natural(name: str) -> tuple[list[tuple[bool, int, str]], str]:
    """Return a key that puts "2" before "10", and capitals beside their small letters."""
    parts = _DIGITS.split(name.casefold())
    key = [(part.isdecimal(), int(part) if part.isdecimal() else 0, part) for part in parts if part]
    return key, name


def _is_film(entry: os.DirEntry[str]) -> bool:
    suffix = Path(entry.name).suffix.lower()
    return suffix in SUFFIXES and not entry.name.startswith(".") and entry.is_file()
