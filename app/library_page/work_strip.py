"""A strip that says how far long work is, and ends it on demand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from app.plain_text import plain_label
from app.shown_text import shown
from app.small_button import small_button
from app.theme import Space, TextSize
from app.words import tr

if TYPE_CHECKING:
    from app.library_page.library_child import LibraryChild

_WIDTH = 160
_HUNDRED = 100
_PATIENCE_MS = 500  # what is shorter need not be told


class WorkStrip(QWidget):
    """Follows a child at work; hidden while it has nothing to do."""

    def __init__(self, words: str, child: LibraryChild) -> None:
        """words: what is at work, e.g. "Looking for films"."""
        super().__init__()
        self._words, self._child = words, child
        self._bar = QProgressBar()
        self._bar.setFixedWidth(_WIDTH)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(words)
        self._doing = plain_label("", TextSize.SMALL, quiet=True)
        stop = small_button(tr("Stop"), tr("Stop; what was done is kept"))
        stop.clicked.connect(child.cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LARGE, 0, Space.LARGE, Space.SMALL)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(self._bar)
        row.addWidget(self._doing, 1)
        row.addWidget(stop)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self.show)
        self.hide()
        child.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        if self._child.runs and self.isHidden() and not self._patience.isActive():
            self._patience.start()
        elif not self._child.runs:
            self._patience.stop()
            self.hide()
        share, doing = self._child.share, shown(self._child.doing)
        self._bar.setRange(0, 0 if share is None else _HUNDRED)
        self._bar.setValue(0 if share is None else round(share * _HUNDRED))
        text = f"{self._words} · {doing}" if doing else self._words
        room = max(0, self._doing.width())
        line = self._doing.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, room)
        self._doing.setText(line if room else text)
