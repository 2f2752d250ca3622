"""The further matches of an item, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QStyle, QWidget

from app.small_card import SmallCard

if TYPE_CHECKING:
    from app.thumbnails import Thumbnails
    from app.verdicts import Verdicts
    from store.types import Match

_READY_CARDS = 9  # an answer carries ten products per item


class CardStrip(QScrollArea):
    """Small cards side by side; each product keeps its card while answers grow."""

    opened = Signal(object)
    copied = Signal(object)
    sought = Signal(object)
    moved = Signal(object, int)
    judged = Signal(object, bool)
    stepped = Signal(bool)

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._row = QWidget()
        self._shown: dict[str, SmallCard] = {}
        self._spare = [self._new_card() for _ in range(_READY_CARDS)]
        self.setWidget(self._row)
        self.setFixedHeight(SmallCard.HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for ground in (self.viewport(), self._row):
            ground.setAutoFillBackground(False)

    @property
    def cards(self) -> list[SmallCard]:
        """The cards shown, in order."""
        return list(self._shown.values())

    def show_matches(self, matches: tuple[Match, ...], verdicts: Verdicts) -> None:
        """Show these matches: cards of products that stay are kept, moved and updated."""
        wanted = {match.product.id for match in matches}
        for gone in self._shown.keys() - wanted:
            card = self._shown.pop(gone)
            card.hide()
            self._spare.append(card)
        shown = {match.product.id: self._card_for(match) for match in matches}
        self._row.resize(len(shown) * SmallCard.WIDTH, SmallCard.HEIGHT)
        for place, (match, card) in enumerate(zip(matches, shown.values(), strict=True)):
            card.show_match(match, verdicts.of(match.product.id))
            area = QRect(place * SmallCard.WIDTH, 0, SmallCard.WIDTH, SmallCard.HEIGHT)
            card.setGeometry(QStyle.visualRect(self.layoutDirection(), self._row.rect(), area))
            card.show()
        self._shown = shown

    def set_dim(self, dim: bool) -> None:
        """Fade while other matches are searched for."""
        for card in (*self.cards, *self._spare):
            card.set_dim(dim)

    def page(self, pages: int) -> None:
        """Scroll by as many whole cards as fit."""
        step = max(1, self.viewport().width() // SmallCard.WIDTH) * SmallCard.WIDTH
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() + pages * step)

    def _card_for(self, match: Match) -> SmallCard:
        if (card := self._shown.get(match.product.id)) is not None:
            return card
        return self._spare.pop() if self._spare else self._new_card()

    def _new_card(self) -> SmallCard:
        card = SmallCard(self._thumbnails, self._row)
        card.opened.connect(self.opened)
        card.copied.connect(self.copied)
        card.sought.connect(self.sought)
        card.moved.connect(lambda key: self.moved.emit(card, key))
        card.judged.connect(lambda good: self.judged.emit(card, good))
        card.stepped.connect(self.stepped)
        card.hide()
        return card
