"""One garment of the frame and the products that look like it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.card_strip import CardStrip
from app.first_card import FirstCard
from app.ghost import Ghost
from app.icon_button import IconButton
from app.item_caption import caption_of
from app.item_head import ItemHead
from app.nothing_here import (
    NOTHING,
    NOTHING_SO_CLOSE,
    NOTHING_WANTED,
    NOTHING_WANTED_SO_CLOSE,
    NothingHere,
)
from app.product_card import ProductCard
from app.small_card import SmallCard
from app.sort import Sort
from app.sorting import in_order
from app.theme import Radius, Space
from app.verdict_buttons import VerdictButtons
from app.verdicts import Verdicts
from app.wish_bar import WishBar
from app.words import tr
from store.types import USUAL, close_enough

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from app.errors import Sentence
    from app.lookup_messages import FoundItem
    from app.thumbnails import Thumbnails
    from store.types import Match

SHOWN = 10
"""Cards of an item at most; of what was judged more may have been found."""
_PATIENCE_MS = 150  # before a search is said to take time: most are answered sooner


class ItemGroup(QWidget):
    """A name, a wish, the best match, and a strip of the others. Answers change it in place."""

    opened = Signal(object)
    copied = Signal(object)
    sought = Signal(object)
    hovered = Signal(bool)
    moved = Signal(object, int)
    """(card or line of words, Qt.Key) of an arrow key or Esc."""
    wished = Signal(str, float)
    """The viewer adds words ("" for the picture alone) with a weight of 0..1."""
    looser_wanted = Signal(float)
    """The viewer wants what is hidden for not being close enough: the closeness of the best."""
    unfiltered_wanted = Signal()
    """The viewer wants what the filters hide."""
    judged = Signal(object)
    """What the viewer has said of the products now, app.verdicts.Said."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lit = False
        self._item: FoundItem | None = None
        self._composed: tuple[Match, ...] | None = None
        self._trouble = ""
        self._strictness = USUAL
        self._sort = Sort.CLOSEST
        self._filtered = False
        self._back = IconButton("back", tr("Earlier products"))
        self._forward = IconButton("forward", tr("More products"))
        self._verdicts = Verdicts()
        self._steps = VerdictButtons()
        self._head = ItemHead(*self._steps.all, self._back, self._forward)
        self._wish = WishBar()
        self._nothing = NothingHere()
        self._ghost = Ghost()
        self._first = FirstCard(thumbnails)
        self._first.setFixedHeight(FirstCard.HEIGHT)
        self._strip = CardStrip(thumbnails)
        self._slow = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._slow.timeout.connect(lambda: self._dim(dim=True))
        self._listen()
        self._arrange()

    @property
    def cards(self) -> list[ProductCard]:
        """The cards shown, best match first."""
        if self._first.isHidden():
            return []
        return [self._first, *self._strip.cards]

    @property
    def item(self) -> FoundItem | None:
        """The item shown; None only for a group that waits in the pool."""
        return self._item

    @property
    def lit(self) -> bool:
        """Whether its box on the frame is under the pointer."""
        return self._lit

    @property
    def wish(self) -> WishBar:
        """What the viewer may change about the item."""
        return self._wish

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        return [*self._wish.stops, *self._steps.all, *self._nothing.stops, *self.cards]

    @property
    def caption(self) -> str:
        """What the item shows in words; "" where nothing is known."""
        return caption_of(self._item) if self._item else ""

    @property
    def matches(self) -> tuple[Match, ...]:
        """The matches shown, in their order."""
        return in_order(close_enough(self._found or (), self._strictness)[:SHOWN], self._sort)

    @property
    def _found(self) -> tuple[Match, ...] | None:
        if self._composed is None:
            return self._item.matches if self._item else None
        return self._composed

    def begin(self) -> None:
        """Begin anew, for an item of another frame."""
        self._item = self._composed = None
        self._trouble = ""
        self._verdicts.begin()
        self._steps.show_verdicts(self._verdicts)
        self._wish.forget()
        self._wish.show_chips([])
        self._dim(dim=False)

    def show_item(self, item: FoundItem, picture: QPixmap) -> None:
        """Show what is known of the item now, and how it looks on the frame."""
        self._item = item
        name = tr(item.label).capitalize()
        self._head.show_item(name, self.caption, picture)
        self.setAccessibleName(name)
        self._wish.show_chips([word for _, word in item.attributes])
        if self._composed is None:
            self._dim(dim=False)
        self._show_matches()

    def show_strictness(self, strictness: float) -> None:
        """Show only matches of this closeness, 0..1."""
        self._strictness = strictness
        self._show_matches()

    def show_sort(self, sort: Sort) -> None:
        """Show the matches in this order."""
        self._sort = sort
        self._show_matches()

    def show_filtered(self, filtered: bool) -> None:
        """Know whether filters are on: what is not there may be hidden by them."""
        self._filtered = filtered
        self._show_matches()

    def show_readable(self, readable: bool) -> None:
        """Take words for the item, or say why none are taken."""
        self._wish.show_readable(readable)

    def show_searching(self) -> None:
        """Wait for what words or filters find; what is there stays, and goes dim after a while."""
        self._slow.start()

    def show_composed(self, matches: tuple[Match, ...] | None) -> None:
        """Show what picture and words found; None: what the picture alone found."""
        self._composed, self._trouble = matches, ""
        self._dim(dim=False)
        self._show_matches()
        self._strip.page(-len(self._strip.cards))
        self._steps.show_verdicts(self._verdicts)

    def judge(self, card: ProductCard, *, good: bool) -> None:
        """Take a yes or no to the product of a card; the same once more takes it back."""
        if card.match is not None:
            self._verdicts.judge(card.match.product.id, good=good)
            self._tell_verdicts()

    def show_wish_trouble(self, sentence: Sentence) -> None:
        """Say why the words found nothing, above what the picture alone found."""
        self._composed, self._trouble = None, str(sentence)
        self._dim(dim=False)
        self._show_matches()

    def set_lit(self, lit: bool) -> None:
        """Light the group up, as its box on the frame is."""
        if lit != self._lit:
            self._lit = lit
            self.update()

    def bring_into_view(self, card: QWidget) -> None:
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

    def _listen(self) -> None:
        for source in (self._first, self._strip):
            source.opened.connect(self.opened)
            source.copied.connect(self.copied)
            source.sought.connect(self.sought)
            source.stepped.connect(lambda forth: self._step(forth=forth))
        self._first.judged.connect(lambda good: self.judge(self._first, good=good))
        self._strip.judged.connect(lambda card, good: self.judge(card, good=good))
        self._steps.undo.clicked.connect(lambda: self._step(forth=False))
        self._steps.redo.clicked.connect(lambda: self._step(forth=True))
        self._steps.clear.clicked.connect(self._forget_verdicts)
        self._first.moved.connect(lambda key: self.moved.emit(self._first, key))
        self._strip.moved.connect(self.moved)
        self._wish.wished.connect(self.wished)
        self._wish.left.connect(lambda key: self.moved.emit(self._wish, key))
        self._nothing.left.connect(lambda: self.moved.emit(self._wish, Qt.Key.Key_Escape))
        self._nothing.looser_wanted.connect(self._want_looser)
        self._nothing.unfiltered_wanted.connect(self.unfiltered_wanted)
        self._back.clicked.connect(lambda: self._strip.page(-1))
        self._forward.clicked.connect(lambda: self._strip.page(1))
        bar = self._strip.horizontalScrollBar()
        for change in (bar.valueChanged, bar.rangeChanged):
            change.connect(self._show_pager)

    def _arrange(self) -> None:
        for button in (self._back, self._forward):
            button.setFixedSize(30, 30)
        column = QVBoxLayout(self)
        # The strip runs to the edge: a cut card says that there are more.
        column.setContentsMargins(Space.SMALL, Space.SMALL, 0, Space.SMALL)
        column.setSpacing(Space.TINY)
        for part in (self._head, self._wish, self._ghost, self._nothing, self._first, self._strip):
            column.addWidget(part)

    def _step(self, *, forth: bool) -> None:
        step = self._verdicts.redo if forth else self._verdicts.undo
        step()
        self._tell_verdicts()

    def _forget_verdicts(self) -> None:
        self._verdicts.clear()
        self._tell_verdicts()

    def _tell_verdicts(self) -> None:
        """Show at once what was said, and ask for what becomes of it."""
        self._steps.show_verdicts(self._verdicts)
        self._show_matches()
        self.judged.emit(self._verdicts.now)

    def _want_looser(self) -> None:
        self.looser_wanted.emit(max(match.closeness for match in self._found or ()))

    def _show_matches(self) -> None:
        found, shown = self._found, self.matches
        used = next((place for place, card in enumerate(self.cards) if card.hasFocus()), None)
        self._ghost.setVisible(found is None)
        nothing = "" if shown or found is None else tr(self._nothing_words(found))
        looser, unfiltered = bool(found and nothing), bool(nothing) and self._unwanted
        self._nothing.say(self._trouble or nothing, looser=looser, unfiltered=unfiltered)
        self._first.setVisible(bool(shown))
        self._strip.setVisible(len(shown) > 1)
        if shown:
            self._first.show_match(shown[0], self._verdicts.of(shown[0].product.id))
        self._strip.show_matches(shown[1:], self._verdicts)
        self._show_pager()
        if used is not None and shown:  # products moved on: the keys stay where they were
            self.cards[min(used, len(shown) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _unwanted(self) -> bool:
        """Whether there may be more without the filters."""
        known_to_be_none = self._composed is None and self._item and not self._item.unwanted
        return self._filtered and bool(self._found or not known_to_be_none)

    def _nothing_words(self, found: tuple[Match, ...]) -> str:
        if found:
            return NOTHING_WANTED_SO_CLOSE if self._unwanted else NOTHING_SO_CLOSE
        return NOTHING_WANTED if self._unwanted else NOTHING

    def _dim(self, *, dim: bool) -> None:
        self._slow.stop()
        self._first.set_dim(dim)
        self._strip.set_dim(dim)

    def _show_pager(self) -> None:
        bar = self._strip.horizontalScrollBar()
        longer = len(self._strip.cards) * SmallCard.WIDTH > self._strip.width()
        for button, end in ((self._back, bar.minimum()), (self._forward, bar.maximum())):
            button.setVisible(longer)
            button.setEnabled(bar.value() != end)
