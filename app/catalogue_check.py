"""Keeping the catalogue up to date while films play: a child asks, the search changes over.

Never before the first picture, never on the window's thread, and the child knows nothing of films.
"""

from __future__ import annotations

import sys
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, QLocale, QObject, QProcess, QTimer, Signal

from app.catalogue_words import catalogue_line
from app.diagnostics import own_arguments
from app.followed import freshness_of, own_index, state_of_index
from app.lookup_messages import WorkerReady
from app.paths import index_folder

if TYPE_CHECKING:
    from datetime import date

    from app.lookup import Lookup
    from app.remembered import Remembered
    from player.player import Player

SETTING: Final = "catalogue_check"
COMMAND: Final = ("index", "pull", "--background")
_EVERY: Final = timedelta(days=1)
_AFTER_TROUBLE: Final = timedelta(hours=1)
_LOOK_MS: Final = 600_000
_FIRST_MS: Final = 10_000
"""After the first picture, so that the child does not compete with what makes a film start."""
_END_MS: Final = 2000


class CatalogueCheck(QObject):
    """Asks once a day, as long as a repository is known and the viewer has nothing against it."""

    changed = Signal()
    """`line` may say something else now."""

    def __init__(
        self, player: Player, lookup: Lookup, remembered: Remembered, first_ms: int = _FIRST_MS
    ) -> None:
        super().__init__(player)
        self._player, self._lookup, self._remembered = player, lookup, remembered
        self._first_ms = first_ms
        self._former: object = None
        self._newer = False
        self._child = QProcess(self)
        self._child.setProgram(sys.executable)
        self._child.setArguments([*own_arguments(), *COMMAND])
        self._child.setStandardOutputFile(QProcess.nullDevice())
        self._child.setStandardErrorFile(QProcess.nullDevice())
        self._child.finished.connect(self._finish)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self.look)
        player.position_changed.connect(self._begin)
        player.paused_changed.connect(self._change_over)

    def look(self) -> None:
        """Ask the repository, if it is time."""
        if self._child.state() is QProcess.ProcessState.NotRunning and self._due():
            self._former = state_of_index()
            self._child.start()

    def line(self) -> str:
        """Say of which day the catalogue is, and when it was checked; "" while none is open."""
        state = self._lookup.state
        if not isinstance(state, WorkerReady):
            return ""
        known, now = freshness_of(index_folder()), datetime.now().astimezone()
        return catalogue_line(state.index.built, known, now, _day)

    def shutdown(self) -> None:
        """End the child; what it fetched is kept for the next time."""
        self._look.stop()
        self._child.kill()
        self._child.waitForFinished(_END_MS)

    def _begin(self) -> None:
        """Begin at the first picture."""
        self._player.position_changed.disconnect(self._begin)
        self._look.start()
        QTimer.singleShot(self._first_ms, self, self.look)

    def _due(self) -> bool:
        known = freshness_of(own_index())
        if known is None or getattr(self._remembered.now, SETTING) == "off":
            return False
        if not known.tried:
            return True
        waited = datetime.now().astimezone() - datetime.fromisoformat(known.tried)
        # a clock that was ahead once must not put it off for years
        return not timedelta() <= waited < (_AFTER_TROUBLE if known.trouble else _EVERY)

    def _finish(self) -> None:
        self._newer = self._newer or state_of_index() != self._former
        self.changed.emit()
        self._change_over()

    def _change_over(self) -> None:
        """Search the new catalogue from the next pause on; what is on screen stays as it is."""
        if self._newer and not self._player.paused:
            self._newer = False
            self._lookup.reload()


def _day(day: date) -> str:
    words = "d MMMM" if day.year == QDate.currentDate().year() else "d MMMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), words)
