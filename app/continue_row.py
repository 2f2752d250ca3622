"""The films one could go on with, side by side."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.continue_card import ContinueCard
from app.plain_text import plain_label
from app.theme import Space, TextSize
from app.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage

    from store.history import Watched

MOST: Final = 4


class ContinueRow(QWidget):
    """A heading and up to MOST cards; hidden while there are none."""

    opened = Signal(str)
    """The address of the film to go on with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Continue watching"))
        self.cards: list[ContinueCard] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(Space.MEDIUM)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(plain_label(tr("Continue watching"), TextSize.TITLE, bold=True))
        column.addLayout(self._row)
        self.hide()

    def show_films(self, films: Sequence[Watched]) -> None:
        """Show the first MOST of `films`; cards that would stay the same keep the focus."""
        if [card.film for card in self.cards] == list(films[:MOST]):
            return
        for card in self.cards:
            card.hide()
            card.deleteLater()
        now = time.time()
        self.cards = [ContinueCard(film, now, self) for film in films[:MOST]]
        for place, card in enumerate(self.cards):
            card.opened.connect(self.opened)
            card.moved.connect(lambda step, place=place: self._move(place + step))
            self._row.addWidget(card)
        self.setVisible(bool(self.cards))

    def show_picture(self, address: str, picture: QImage) -> None:
        """Show a picture on the card of its film."""
        for card in self.cards:
            if card.film.address == address:
                card.show_picture(picture)

    def _move(self, place: int) -> None:
        if 0 <= place < len(self.cards):
            self.cards[place].setFocus()
