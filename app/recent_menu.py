"""The films watched last, to open again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.plain_text import plain_tooltip
from app.shown_text import shown_in_menu
from app.words import tr

if TYPE_CHECKING:
    from app.remembered import Remembered
    from app.watch_history import WatchHistory

_MOST = 15


class RecentMenu(QMenu):
    """Filled from the history whenever it opens; says why where it has nothing to show."""

    opened = Signal(str)
    """The address of a film."""
    clear_wanted = Signal()

    def __init__(self, history: WatchHistory, remembered: Remembered, parent: QWidget) -> None:
        super().__init__(tr("Open recent"), parent)
        self.setAccessibleName(tr("Open recent"))
        self.setToolTipsVisible(True)
        self._history, self._remembered = history, remembered
        self._fill()
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        private = self._remembered.now.private
        films = [] if private else self._history.recent(_MOST)
        for film in films:
            line = self.addAction(shown_in_menu(film.title))
            line.setToolTip(plain_tooltip(film.address))
            line.triggered.connect(lambda _=False, film=film: self.opened.emit(film.address))
        if films:
            self.addSeparator()
            self.addAction(tr("Clear history…"), self.clear_wanted.emit)
        else:
            self.addAction(tr("Not in private") if private else tr("Nothing yet")).setEnabled(False)
