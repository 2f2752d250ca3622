"""What is done just now, how far it is, and a way to end it; or what one should know."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from app.plain_text import plain_label
from app.small_button import small_button
from app.theme import Space, TextSize
from app.words import tr

_STEPS: Final = 1000
_WIDTH: Final = 220


class MapProgress(QWidget):
    """The row below the map."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = plain_label("", TextSize.SMALL, quiet=True)
        self._words.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setFixedWidth(_WIDTH)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("How far it is"))
        self._end = small_button(tr("Cancel"), tr("End what is at work"))
        self._end.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._words, 1)
        row.addWidget(self._bar)
        row.addWidget(self._end)
        self.show_working(False)

    @property
    def words(self) -> str:
        """What is said."""
        return self._words.text()

    def say(self, words: str) -> None:
        """Say something until something else is said."""
        self._words.setText(words)
        self._words.setAccessibleName(words)

    def show_share(self, share: float, doing: str) -> None:
        """Show how far it is, 0..1."""
        self._bar.setRange(0, _STEPS if share else 0)  # where nothing is known yet, it moves
        self._bar.setValue(round(share * _STEPS))
        self.say(tr(doing))

    def show_working(self, working: bool) -> None:
        """Offer to end it while it is at work."""
        self._bar.setVisible(working)
        self._end.setVisible(working)
        self._bar.setRange(0, 0 if working else _STEPS)
