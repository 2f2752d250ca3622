"""In place of products: that there are none, or none as close as the viewer wants."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.chip import Chip
from app.plain_text import plain_label
from app.theme import Space
from app.words import marked, tr

NOTHING = marked("Nothing like this in the catalogue")
NOTHING_SO_CLOSE = marked("Nothing this close in the catalogue")


class NothingHere(QWidget):
    """A sentence, and the way to looser matches where there are any."""

    looser_wanted = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sentence = plain_label(tr(NOTHING), quiet=True)
        self._sentence.setWordWrap(True)
        self._looser = Chip(tr("Show looser matches"))
        self._looser.clicked.connect(self.looser_wanted)
        self._looser.left.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.TINY, Space.MEDIUM, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._sentence)
        column.addWidget(self._looser, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def text(self) -> str:
        """What is said; empty while nothing is."""
        return "" if self.isHidden() else self._sentence.text()

    @property
    def looser(self) -> Chip:
        """The way to looser matches."""
        return self._looser

    def say(self, sentence: str, *, looser: bool = False) -> None:
        """Say it, and whether looser matches can be had; "" says nothing."""
        self._sentence.setText(sentence)
        self._looser.setVisible(looser)
        self.setVisible(bool(sentence))
