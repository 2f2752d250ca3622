"""All lines of the subtitles that play, for a viewer who wants to read."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from player.errors import NoTranscriptError
from player.lane import Lane
from player.preferences import AUTOMATIC
from player.subtitle_lines import lines_of_file, lines_of_film

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from player.subtitle_text import Line
    from player.track import Track

_GLANCE = 0.1  # seconds after which the lane sees that nobody wants the lines any more
_QUEUED = Qt.ConnectionType.QueuedConnection


@dataclass(frozen=True, slots=True, eq=False)
class _Request:
    film: str
    track: Track
    encoding: str

    def lines(self, wanted: Callable[[], bool]) -> Iterator[list[Line]]:
        if self.track.file:
            return lines_of_file(Path(self.track.file), self.encoding)
        return lines_of_film(Path(self.film), self.track.index, wanted)


class Transcript(QObject):
    """Reads in a thread of its own. All methods but `shutdown` return at once.

    Only files of this machine: a stream is never fetched twice.
    """

    read = Signal(object)
    """Some more lines, a list of Line, of the track asked for last."""
    finished = Signal()
    """All lines of the track were read."""
    failed = Signal(object)
    """A NoTranscriptError."""

    _told = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._newest: _Request | None = None
        self._taken = threading.Semaphore(0)
        """Lines wait until the former ones are shown: thousands at once would hold the window."""
        self._told.connect(self._on_told, _QUEUED)
        self._lane = Lane("transcript")

    def ask(self, film: str, track: Track, encoding: str = AUTOMATIC) -> bool:
        """Read the lines of a track; False where only what is shown can be known.

        film: as `Player.media` names it. What was asked for before is dropped.
        """
        self.drop()
        if track.pictures or not (track.file or (Path(film).is_absolute() and track.index >= 0)):
            return False
        request = self._newest = _Request(film, track, encoding)
        self._lane.put(partial(self._answer, request))
        return True

    def drop(self) -> None:
        """Read no further."""
        self._newest = None

    def shutdown(self) -> None:
        """End the thread; may be called again."""
        self.drop()
        self._lane.close()

    @Slot(object, object)
    def _on_told(self, request: _Request, told: list[Line] | NoTranscriptError | None) -> None:
        if request is self._newest:
            self._pass_on(told)
        self._taken.release()

    def _pass_on(self, told: list[Line] | NoTranscriptError | None) -> None:
        if told is None:
            self.finished.emit()
        elif isinstance(told, NoTranscriptError):
            self.failed.emit(told)
        else:
            self.read.emit(told)

    # --- on the lane -----------------------------------------------------------------------------

    def _answer(self, request: _Request) -> None:
        try:
            for lines in request.lines(lambda: request is self._newest):
                if request is not self._newest:
                    return
                self._tell(request, lines)
        except NoTranscriptError as error:
            self._tell(request, error)
        else:
            self._tell(request, None)

    def _tell(self, request: _Request, told: list[Line] | NoTranscriptError | None) -> None:
        self._told.emit(request, told)
        while request is self._newest and not self._taken.acquire(timeout=_GLANCE):
            pass
