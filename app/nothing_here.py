"""In place of products: that there are none, or none as close as the viewer wants."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.chip import Chip
from app.flow_layout import FlowBox
from app.marking import marked
from app.plain_text import plain_label
from app.theme import Space
from app.words import tr

NOTHING = marked("Nothing like this in the catalogue")
NOTHING_SO_CLOSE = marked("Nothing this close in the catalogue")
NOTHING_WANTED = marked("Nothing like this with these filters")
NOTHING_WANTED_SO_CLOSE = marked("Nothing this close with these filters")


class NothingHere(QWidget):
    """A sentence, and the ways to looser matches and out of the filters, where these lead on."""

    looser_wanted = Signal()
    unfiltered_wanted = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sentence = plain_label(tr(NOTHING), quiet=True)
        self._sentence.setWordWrap(True)
        self._looser = Chip(tr("Show looser matches"))
        self._looser.clicked.connect(self.looser_wanted)
        self._unfiltered = Chip(tr("Show without filters"))
        self._unfiltered.clicked.connect(self.unfiltered_wanted)
        for chip in self.stops:
            chip.left.connect(self.left)
        self._ways = FlowBox(Space.SMALL)
        for chip in self.stops:
            self._ways.lines.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.TINY, Space.MEDIUM, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._sentence)
        column.addWidget(self._ways)

    @property
    def text(self) -> str:
        """What is said; empty while nothing is."""
        return "" if self.isHidden() else self._sentence.text()

    @property
    def looser(self) -> Chip:
        """The way to looser matches."""
        return self._looser

    @property
    def unfiltered(self) -> Chip:
        """The way out of the filters."""
        return self._unfiltered

    @property
    def stops(self) -> list[Chip]:
        """Where Tab stops, in order."""
        return [self._looser, self._unfiltered]

    def say(self, sentence: str, *, looser: bool = False, unfiltered: bool = False) -> None:
        """Say it, and which of the two ways lead on; "" says nothing."""
        self._sentence.setText(sentence)
        self._looser.setVisible(looser)
        self._unfiltered.setVisible(unfiltered)
        self._ways.setVisible(looser or unfiltered)
        self.setVisible(bool(sentence))
