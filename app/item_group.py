"""One garment of the frame and the products that look like it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.card_strip import CardStrip
from app.first_card import FirstCard
from app.ghost import Ghost
from app.icon_button import IconButton
from app.item_picture import ItemPicture
from app.plain_text import plain_label
from app.product_card import ProductCard
from app.small_card import SmallCard
from app.theme import Radius, Space, TextSize

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from app.lookup_messages import FoundItem
    from app.thumbnails import Thumbnails

NOTHING = "Nothing like this in the catalogue"


class ItemGroup(QWidget):
    """A name, the best match, and a strip of the others. Answers change it in place."""

    opened = Signal(object)
    copied = Signal(object)
    hovered = Signal(bool)
    moved = Signal(object, int)
    """(card, Qt.Key) of an arrow key."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lit = False
        self._name = plain_label("", TextSize.TITLE, bold=True)
        self._nothing = plain_label(NOTHING, quiet=True)
        self._ghost = Ghost()
        self._picture = ItemPicture()
        self._first = FirstCard(thumbnails)
        self._first.setFixedHeight(FirstCard.HEIGHT)
        self._strip = CardStrip(thumbnails)
        for source in (self._first, self._strip):
            source.opened.connect(self.opened)
            source.copied.connect(self.copied)
        self._first.moved.connect(lambda key: self.moved.emit(self._first, key))
        self._strip.moved.connect(self.moved)
        self._arrange()

    @property
    def cards(self) -> list[ProductCard]:
        """The cards shown, best match first."""
        if self._first.isHidden():
            return []
        return [self._first, *self._strip.cards]

    def show_item(self, item: FoundItem, picture: QPixmap) -> None:
        """Show what is known of the item now, and how it looks on the frame."""
        self._picture.show_picture(picture)
        name = item.label.capitalize()
        self._name.setText(name)
        self.setAccessibleName(name)
        matches = item.matches or ()
        self._ghost.setVisible(item.matches is None)
        self._nothing.setVisible(item.matches == ())
        self._first.setVisible(bool(matches))
        self._strip.setVisible(len(matches) > 1)
        if matches:
            self._first.show_match(matches[0])
        self._strip.show_matches(matches[1:])
        self._show_pager()

    def set_lit(self, lit: bool) -> None:
        """Light the group up, as its box on the frame is."""
        if lit != self._lit:
            self._lit = lit
            self.update()

    def bring_into_view(self, card: ProductCard) -> None:
        """Scroll the strip so that the card is whole."""
        self._strip.ensureWidgetVisible(card, Space.SMALL, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the light behind a group whose box is under the pointer."""
        if not self._lit:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.AlternateBase))
        painter.drawRoundedRect(self.rect(), Radius.LARGE, Radius.LARGE)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Accent))
        painter.drawRoundedRect(QRectF(0, 20, 3, 24), 1.5, 1.5)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tell that the pointer came."""
        self.hovered.emit(True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the pointer went."""
        self.hovered.emit(False)
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the paging buttons only where the strip is longer than the panel is wide."""
        super().resizeEvent(event)
        self._show_pager()

    def _arrange(self) -> None:
        self._back = IconButton("back", "Earlier products")
        self._forward = IconButton("forward", "More products")
        self._back.clicked.connect(lambda: self._strip.page(-1))
        self._forward.clicked.connect(lambda: self._strip.page(1))
        bar = self._strip.horizontalScrollBar()
        for change in (bar.valueChanged, bar.rangeChanged):
            change.connect(self._show_pager)
        head = QHBoxLayout()
        head.setSpacing(0)
        head.setContentsMargins(Space.SMALL, Space.TINY, Space.MEDIUM, Space.TINY)
        self._name.setFixedHeight(40)
        head.addWidget(self._picture)
        head.addSpacing(Space.MEDIUM)
        head.addWidget(self._name, 1)
        for button in (self._back, self._forward):
            button.setFixedSize(30, 30)
            head.addWidget(button)
        self._nothing.setContentsMargins(Space.SMALL, 0, 0, Space.SMALL)
        column = QVBoxLayout(self)
        # The strip runs to the edge: a cut card says that there are more.
        column.setContentsMargins(Space.SMALL, Space.SMALL, 0, Space.SMALL)
        column.setSpacing(Space.TINY)
        column.addLayout(head)
        for part in (self._ghost, self._nothing, self._first, self._strip):
            column.addWidget(part)

    def _show_pager(self) -> None:
        bar = self._strip.horizontalScrollBar()
        longer = len(self._strip.cards) * SmallCard.WIDTH > self._strip.width()
        for button, end in ((self._back, bar.minimum()), (self._forward, bar.maximum())):
            button.setVisible(longer)
            button.setEnabled(bar.value() != end)
