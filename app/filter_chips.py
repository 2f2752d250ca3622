"""The filters that are on, below the head of the panel: each goes with a press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter
from PySide6.QtWidgets import QStyle

from app.chip import Chip
from app.filter_words import active_filters
from app.flow_layout import FlowBox
from app.plain_text import plain_tooltip
from app.theme import Space
from app.words import tr

if TYPE_CHECKING:
    from app.filters import Filters
    from store.types import Wanted

_CROSS = 7
_LONGEST = 190


class FilterChips(FlowBox):
    """Chips with a cross each, and one that takes them all back where there are several."""

    left = Signal()
    """Esc."""

    def __init__(self, filters: Filters) -> None:
        super().__init__(Space.TINY + 2)
        self._filters = filters
        self._chips: list[Chip] = []
        self.setAccessibleName(tr("Filters"))
        filters.changed.connect(self._show)
        self._show(filters.wanted)

    @property
    def chips(self) -> list[Chip]:
        """The chips shown, in order."""
        return list(self._chips)

    def _show(self, wanted: Wanted) -> None:
        for chip in self._chips:
            self.lines.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        active = active_filters(wanted)
        self._chips = [self._chip(one.words, one.without) for one in active]
        if len(active) > 1:
            self._chips.append(self._clear_chip())
        for chip in self._chips:
            self.lines.addWidget(chip)
            chip.show()
        self.setVisible(bool(active))
        self.updateGeometry()

    def _chip(self, words: str, without: Wanted) -> Chip:
        chip = _CrossChip(words)
        chip.clicked.connect(lambda: self._filters.want(without))
        chip.left.connect(self.left)
        return chip

    def _clear_chip(self) -> Chip:
        chip = Chip(tr("Clear all"))
        chip.clicked.connect(self._filters.clear)
        chip.left.connect(self.left)
        return chip


class _CrossChip(Chip):
    """A chip that goes when it is pressed."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setAccessibleName(tr("Without the filter {words}", words=words))
        self.setToolTip(plain_tooltip(self.accessibleName()))
        self.setShortcut(QKeySequence())  # the ampersand of a shop's name is no key
        self.mark(True)

    def sizeHint(self) -> QSize:
        """Return the size of words and cross; long words are cut."""
        across = QFontMetrics(self.font()).horizontalAdvance(self.text())
        across = min(across + 2, _LONGEST) + 2 * Space.MEDIUM + _CROSS + Space.SMALL
        return QSize(across, max(self.HEIGHT, self.minimumHeight()))

    def paint_words(self, painter: QPainter) -> None:
        """Paint the words, and the cross where reading ends."""
        inner = self.rect().adjusted(Space.MEDIUM, 0, -Space.MEDIUM, 0)
        direction = self.layoutDirection()
        room = inner.adjusted(0, 0, -_CROSS - Space.SMALL, 0)
        words = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        left = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
        painter.drawText(
            QStyle.visualRect(direction, inner, room), left | Qt.AlignmentFlag.AlignVCenter, words
        )
        cross = QRect(inner.right() + 1 - _CROSS, inner.center().y() - _CROSS // 2, _CROSS, _CROSS)
        cross = QStyle.visualRect(direction, inner, cross)
        x, y = float(cross.x()), cross.y() + 0.5
        for from_left, to_left in ((0, _CROSS), (_CROSS, 0)):
            painter.drawLine(QPointF(x + from_left, y), QPointF(x + to_left, y + _CROSS))
