"""The panel beside a paused film: one group of products per garment on screen."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.filter_chips import FilterChips
from app.filter_words import filter_count
from app.filters import Filters
from app.finds_picture import Find
from app.ghost import Ghost
from app.item_group import ItemGroup
from app.item_picture import item_picture
from app.lookup_messages import LookupAnswer, Stage
from app.panel_head import PanelHead
from app.plain_text import plain_label
from app.sort import Sort
from app.theme import Space, TextSize
from app.thumbnails import Thumbnails
from app.wish_bar import WishBar
from app.words import tr
from store.types import ANYTHING

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from app.errors import Sentence
    from app.filter_bar import FilterBar
    from app.filter_scroll import FilterScroll
    from app.lookup_messages import FoundItem
    from app.verdicts import Said
    from player.frame import Frame
    from store.types import Match

_READY_GROUPS = 8
_READY_EVERY_MS = 40
_LEAST_SEEN = 130  # of the products, while the filters are open
_DONE = {Stage.REGIONS: 0.34, Stage.FIRST: 0.67, Stage.REFINED: 1.0}


class ProductPanel(QWidget):
    """Groups of products. The same item of the same pause keeps its group, so nothing flickers."""

    opened = Signal(object)
    """The viewer wants the product page of this Match."""
    copied = Signal(object)
    sought = Signal(object)
    """The viewer wants to find this Match in films of the library."""
    item_hovered = Signal(object)
    """Key of the item under the pointer or None."""
    left = Signal()
    """Esc in the panel: the keys go back to the film."""
    wanted = Signal(object)
    """An Action of the key table."""
    wished = Signal(int, str, float)
    """Item key, words ("" for the picture alone), and their weight 0..1."""
    judged = Signal(int, object)
    """Item key, and what the viewer said of its products, app.verdicts.Said."""
    strictness_changed = Signal(int)
    """A place in store.types.STRICTNESS."""
    sort_changed = Signal(str)
    """A value of app.sorting.Sort."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Products on screen"))
        self.setAutoFillBackground(True)
        self._thumbnails = Thumbnails(self)
        self._ticket = -1
        self._groups: dict[int, ItemGroup] = {}
        self._spare: list[ItemGroup] = []
        self._pictures: dict[int, QPixmap] = {}
        self._ghost = Ghost()
        self._readable = False
        self.filters = Filters(self)
        self._sort = Sort.CLOSEST
        self._bar: FilterBar | None = None
        self._room: FilterScroll
        self._chips = FilterChips(self.filters)
        self._head = PanelHead()
        self._progress = _ProgressLine()
        self._message = plain_label("", TextSize.TITLE, bold=True)
        self._advice = plain_label("", TextSize.BODY, quiet=True)
        self._head.wanted.connect(self.wanted)
        self._head.strictness.changed.connect(self._on_strictness)
        self._head.strictness.slider.left.connect(self.left)
        self._head.filters.left.connect(self.left)
        self._chips.left.connect(self.left)
        self.filters.changed.connect(self._on_filters)
        self.filters.facets_changed.connect(self._show_filters)
        self._arrange()
        self._prepare = QTimer(self, interval=_READY_EVERY_MS)
        self._prepare.timeout.connect(self._prepare_group)
        self._prepare.start()

    @property
    def groups(self) -> dict[int, ItemGroup]:
        """The groups shown, by item key, in the order of the answer."""
        return dict(self._groups)

    @property
    def finds(self) -> list[Find]:
        """The items and the matches shown of each, in their order."""
        groups = self._groups.values()
        return [Find(group.item, group.caption, group.matches) for group in groups if group.item]

    @property
    def head(self) -> PanelHead:
        """The top of the panel."""
        return self._head

    @property
    def readable(self) -> bool:
        """Whether words are taken for the items."""
        return self._readable

    def show_readable(self, readable: bool) -> None:
        """Take words for the items, or say why none are taken."""
        self._readable = readable
        for group in (*self._groups.values(), *self._spare):
            group.show_readable(readable)

    @property
    def filter_bar(self) -> FilterBar | None:
        """The filters while they are open."""
        return self._bar if self._bar and not self._room.isHidden() else None

    def toggle_filters(self) -> None:
        """Open the filters, and give them the keys, or close them."""
        if self.filter_bar:
            self._close_filters()
        elif self.filters.possible:
            bar = self._bar or self._new_bar()
            self._room.show()
            bar.begin()
        self._head.filters.setChecked(self.filter_bar is not None)

    def show_sort(self, sort: Sort) -> None:
        """Show the matches of every item in this order."""
        self._sort = sort
        if self._bar:
            self._bar.show_sort(sort)
        for group in (*self._groups.values(), *self._spare):
            group.show_sort(sort)
        self._order_tabs()

    def show_filtering(self) -> None:
        """Wait for what is found with other filters."""
        for group in self._groups.values():
            group.show_searching()

    def show_searching(self, key: int) -> None:
        """Wait for what the words find for an item."""
        self._groups[key].show_searching()

    def show_composed(self, key: int, matches: tuple[Match, ...] | None) -> None:
        """Show what picture and words found for an item; None: what the picture alone found."""
        if key in self._groups:
            self._groups[key].show_composed(matches)
            self._order_tabs()

    def show_wish_trouble(self, key: int, sentence: Sentence) -> None:
        """Say at the item why its words found nothing."""
        if key in self._groups:
            self._groups[key].show_wish_trouble(sentence)
            self._order_tabs()

    def take_words(self) -> None:
        """Put the keys into the line of words of the lit item, else of the one in use."""
        groups = list(self._groups.values())
        if groups and self._readable:
            lit = next((g for g in groups if g.lit), None)
            used = next((g for g in groups if g.isAncestorOf(self.focusWidget())), None)
            self._enter(lit or used or groups[0])

    def show_waiting(self) -> None:
        """Start a new pause: nothing of the last one stays."""
        self._keep_only(set())
        self._ghost.show()
        self._say("", "")
        self._head.show_shareable(False)
        self._progress.show_share(0.08)
        self._scroll.verticalScrollBar().setValue(0)

    def show_trouble(self, sentence: Sentence) -> None:
        """Say what is wrong and what to do, in place of products."""
        self._keep_only(set())
        self._ghost.hide()
        self._head.show_shareable(False)
        self._progress.show_share(0.0)
        self._say(sentence.what, sentence.action)

    def show_answer(self, answer: LookupAnswer, frame: Frame) -> None:
        """Show an answer in place of the former one of the same pause."""
        self._ghost.hide()
        if answer.ticket != self._ticket:
            self._ticket = answer.ticket
            self._keep_only(set())
        self._keep_only({item.key for item in answer.items})
        shown = {item.key: self._group_of(item.key) for item in answer.items}
        for place, item in enumerate(answer.items):
            self._place(shown[item.key], place)
            shown[item.key].show_item(item, self._picture_of(item, frame))
        self._groups = shown
        self._order_tabs()
        self._head.show_shareable(any(item.matches for item in answer.items))
        self._progress.show_share(0.0 if answer.final else _DONE[answer.stage])
        nothing = answer.final and not answer.items
        words = (tr("No clothes found here"), tr("Pause on another moment."))
        self._say(*(words if nothing else ("", "")))

    def light_up(self, key: int | None) -> None:
        """Light up the group of the item whose box is under the pointer, and bring it into view."""
        for other, group in self._groups.items():
            group.set_lit(other == key)
        if key in self._groups:
            self._scroll.ensureWidgetVisible(self._groups[key], 0, Space.SMALL)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        margins = QWidget()
        inside = QVBoxLayout(margins)
        inside.setContentsMargins(Space.LARGE, 0, Space.MEDIUM, Space.SMALL)
        inside.addWidget(self._chips)
        self._margins = margins
        column.addWidget(margins)
        column.addWidget(self._progress)
        column.addWidget(self._scrolled(), 1)
        self._frame = column
        self._show_filters()

    def _scrolled(self) -> QScrollArea:
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(Space.SMALL, Space.SMALL, 0, Space.LARGE)
        self._column.setSpacing(Space.SMALL)
        for label in (self._message, self._advice):
            label.setWordWrap(True)
            label.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, 0)
            label.hide()
            self._column.addWidget(label)
        self._ghost.hide()
        self._column.addWidget(self._ghost)
        self._column.addStretch(1)
        self._scroll = QScrollArea()
        ground = QWidget()  # our own: asking Qt for its own makes PySide load every class there is
        self._scroll.setViewport(ground)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._inner)
        self._inner.setAutoFillBackground(False)
        ground.setAutoFillBackground(False)
        return self._scroll

    def _say(self, message: str, advice: str) -> None:
        for label, text in ((self._message, message), (self._advice, advice)):
            label.setText(text)
            label.setVisible(bool(text))

    def _keep_only(self, keys: set[int]) -> None:
        for gone in self._groups.keys() - keys:
            self._pictures.pop(gone, None)
            group = self._groups.pop(gone)
            group.hide()
            group.set_lit(False)
            group.begin()
            self._column.removeWidget(group)
            self._spare.append(group)

    def _place(self, group: ItemGroup, place: int) -> None:
        """Put the group at its place; one that is there already is not touched."""
        index = place + 3  # after the ghost and the two lines of a message
        if self._column.indexOf(group) != index:
            self._column.insertWidget(index, group)
        group.show()

    def _group_of(self, key: int) -> ItemGroup:
        group = self._groups.get(key) or (self._spare.pop() if self._spare else self._new_group())
        self._groups[key] = group
        return group

    def _picture_of(self, item: FoundItem, frame: Frame) -> QPixmap:
        if item.key not in self._pictures:
            self._pictures[item.key] = item_picture(frame, item.box)
        return self._pictures[item.key]

    def _prepare_group(self) -> None:
        """Make the widgets of the first pause beforehand, a group at a time: it must not wait."""
        if len(self._groups) + len(self._spare) >= _READY_GROUPS:
            self._prepare.stop()
        else:
            self._spare.append(self._new_group())

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab stops at the items, in order; none while the panel is hidden."""
        if self.isHidden():
            return []
        return [stop for group in self._groups.values() for stop in group.stops]

    def _order_tabs(self) -> None:
        for stop, following in pairwise([*self.stops, self._head.strictness.slider]):
            QWidget.setTabOrder(stop, following)

    def _new_group(self) -> ItemGroup:
        group = ItemGroup(self._thumbnails, self._inner)
        group.hide()
        group.show_readable(self._readable)
        group.show_strictness(self._head.strictness.closeness)
        group.show_sort(self._sort)
        group.show_filtered(self._filtered)
        group.unfiltered_wanted.connect(self.filters.clear)
        group.opened.connect(self.opened)
        group.copied.connect(self.copied)
        group.sought.connect(self.sought)
        group.hovered.connect(lambda inside: self._on_hovered(group, inside))
        group.moved.connect(self._move_focus)
        group.wished.connect(lambda words, weight: self._on_wished(group, words, weight))
        group.judged.connect(lambda said: self._on_judged(group, said))
        group.looser_wanted.connect(self._head.strictness.loosen_to)
        return group

    @property
    def _filtered(self) -> bool:
        return self.filters.wanted != ANYTHING

    def _new_bar(self) -> FilterBar:
        from app.filter_bar import FilterBar  # seldom wanted, and a film waits for what is imported
        from app.filter_scroll import FilterScroll

        self._bar = FilterBar(self.filters, self._sort)
        self._bar.sort_chosen.connect(self._on_sort)
        self._bar.left.connect(self._close_filters)
        self._room = FilterScroll(self._bar)
        self._frame.insertWidget(self._frame.indexOf(self._progress), self._room)
        self._scroll.setMinimumHeight(_LEAST_SEEN)
        for stop, following in pairwise([self._head.filters, *self._bar.stops]):
            QWidget.setTabOrder(stop, following)
        return self._bar

    def _close_filters(self) -> None:
        if self._bar:
            self._room.hide()
        self._head.filters.setChecked(False)
        self.left.emit()

    def _on_sort(self, sort: str) -> None:
        self.show_sort(Sort(sort))
        self.sort_changed.emit(sort)

    def _on_filters(self) -> None:
        self._show_filters()
        for group in (*self._groups.values(), *self._spare):
            group.show_filtered(self._filtered)

    def _show_filters(self) -> None:
        """Say in the head how many filters are on, and name them below it."""
        count = filter_count(self.filters.wanted)
        self._head.show_filters(count, possible=self.filters.possible)
        self._margins.setVisible(count > 0)

    def _key_of(self, group: ItemGroup) -> int | None:
        return next((key for key, other in self._groups.items() if other is group), None)

    def _on_judged(self, group: ItemGroup, said: Said) -> None:
        if (key := self._key_of(group)) is not None:
            self.judged.emit(key, said)

    def _on_wished(self, group: ItemGroup, words: str, weight: float) -> None:
        if (key := self._key_of(group)) is not None:
            self.wished.emit(key, words, weight)

    def _on_strictness(self, step: int) -> None:
        for group in (*self._groups.values(), *self._spare):
            group.show_strictness(self._head.strictness.closeness)
        self._order_tabs()
        self.strictness_changed.emit(step)

    def _on_hovered(self, group: ItemGroup, inside: bool) -> None:
        self.item_hovered.emit(self._key_of(group) if inside else None)

    def _move_focus(self, origin: QWidget, key: int) -> None:
        """Left and right: within a group; up and down: from group to group; Esc: back."""
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif isinstance(origin, WishBar):
            self._leave_words(origin, key)
        else:
            self._move_among_cards(origin, key)

    def _leave_words(self, wish: WishBar, key: int) -> None:
        """Go down to the products of the same item, or up to those of the one before."""
        groups = list(self._groups.values())
        here = next(place for place, group in enumerate(groups) if group.wish is wish)
        there = here if key == Qt.Key.Key_Down else here - 1
        if there >= 0 and groups[there].cards:
            self._focus(groups[there].cards[0])

    def _move_among_cards(self, card: QWidget, key: int) -> None:
        rows: list[list[QWidget]] = [[*g.cards] for g in self._groups.values() if g.cards]
        row = next((number for number, cards in enumerate(rows) if card in cards), None)
        if row is None:
            self.left.emit()
            return
        column = rows[row].index(card)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            column += 1 if key == Qt.Key.Key_Right else -1
        else:
            row += 1 if key == Qt.Key.Key_Down else -1
            column = 0
        if 0 <= row < len(rows) and 0 <= column < len(rows[row]):
            self._focus(rows[row][column])

    def _focus(self, card: QWidget) -> None:
        card.setFocus(Qt.FocusReason.TabFocusReason)
        group = next(group for group in self._groups.values() if card in group.cards)
        self._scroll.ensureWidgetVisible(group, 0, Space.SMALL)
        group.bring_into_view(card)

    def _enter(self, group: ItemGroup) -> None:
        group.wish.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._scroll.ensureWidgetVisible(group, 0, Space.SMALL)


class _ProgressLine(QWidget):
    """Two pixels that say how far the answer is; still, so that it costs nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self.setFixedHeight(2)

    def show_share(self, share: float) -> None:
        """Show a share of 0..1; 0 shows only the hairline."""
        if share != self._share:
            self._share = share
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a hairline and, on it, the share."""
        painter = QPainter(self)
        line = QRectF(Space.LARGE, 0, self.width() - 2 * Space.LARGE, 1)
        painter.fillRect(line, self.palette().color(QPalette.ColorRole.Mid))
        done = QRectF(line.left(), 0, line.width() * self._share, 2)
        painter.fillRect(done, self.palette().color(QPalette.ColorRole.Accent))
