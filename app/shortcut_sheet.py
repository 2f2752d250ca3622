"""The sheet of keys, made from the table that defines them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.marking import marked
from app.plain_text import plain_label
from app.sheet_group import SheetGroup
from app.shortcuts import CARD_KEYS, MOMENT_KEYS, TABLE, Action, Group, key_names, keys_of
from app.theme import DARK, Radius, Space, TextSize, dress, palette_of
from app.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

_WIDTH = 860
_TWO_COLUMNS = 640  # pixels from which there is room for them
_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_LINES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ON_PRODUCTS = marked("On a product")
_ON_MOMENTS = marked("On a moment that was found")
_IN_THE_MENU = marked("in the menu")


class ShortcutSheet(QWidget):
    """All keys on one dark sheet, which scrolls; words find lines. Escape or a click closes it."""

    left = Signal()
    """The sheet was closed: the keys belong to the film again."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.setAccessibleName(tr("Keys"))
        self.search = QLineEdit()
        self.search.setProperty("compact", True)
        self.search.setPlaceholderText(tr("Find an action or a key"))
        self.search.setAccessibleName(tr("Find an action or a key"))
        self.search.textChanged.connect(self._find)
        self.groups: list[SheetGroup] = []
        self._body = QWidget()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QHBoxLayout()
        head.addWidget(plain_label(tr("Keys"), TextSize.HEADING, bold=True), 1)
        head.addWidget(self.search, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.HUGE, Space.LARGE, Space.LARGE, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        dress(self, DARK)  # the field and the bar, too
        self.hide()

    def toggle(self) -> None:
        """Show the sheet with the keys of now, or close it."""
        if self.isVisible():
            self.close_sheet()
            return
        self.search.clear()
        self.show()
        self.raise_()
        self.place()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_sheet(self) -> None:
        """Give the room back to the film."""
        self.hide()
        self.left.emit()

    def place(self) -> None:
        """Centre in the parent, as large as it needs to be and can be."""
        if self.isHidden():
            return
        room = self._room.rect().adjusted(Space.SMALL, Space.SMALL, -Space.SMALL, -Space.SMALL)
        self._fill(2 if room.width() >= _TWO_COLUMNS else 1)
        content = self._body.sizeHint().height()
        self._scroll.setMinimumHeight(min(content, room.height() // 2))
        height = content + self.sizeHint().height() - self._scroll.sizeHint().height()
        self.resize(min(_WIDTH, room.width()), min(height + Space.SMALL, room.height()))
        self.move(room.center() - self.rect().center())

    def event(self, event: QEvent) -> bool:
        """Take the keys that move or close the sheet before the window does."""
        if event.type() is QEvent.Type.ShortcutOverride and _is_ours(event):
            event.accept()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll, or close with Escape."""
        bar = self._scroll.verticalScrollBar()
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        elif event.key() in _PAGES:
            bar.setValue(bar.value() + _PAGES[Qt.Key(event.key())] * bar.pageStep())
        elif event.key() in _LINES:
            bar.setValue(bar.value() + _LINES[Qt.Key(event.key())] * bar.singleStep())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Close."""
        self.close_sheet()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rounded ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(255, 255, 255, 28))
        painter.setBrush(QColor(18, 18, 20, 250))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), Radius.LARGE, Radius.LARGE)

    def _fill(self, columns: int) -> None:
        self.groups = [SheetGroup(title, lines) for title, lines in _groups()]
        self._body = QWidget()
        row = QHBoxLayout(self._body)
        row.setContentsMargins(0, 0, Space.MEDIUM, 0)
        row.setSpacing(Space.HUGE)
        for part in _halves(self.groups, columns):
            column = QVBoxLayout()
            column.setSpacing(Space.MEDIUM)
            for group in part:
                column.addWidget(group)
            column.addStretch(1)
            row.addLayout(column, 1)
        self._scroll.setWidget(self._body)
        self._body.setAutoFillBackground(False)
        self._scroll.viewport().setAutoFillBackground(False)
        self._body.setPalette(palette_of(DARK))  # last: it reaches only children that are there
        self._find()

    def _find(self) -> None:
        if self.search.text() in keys_of(Action.SHEET):  # pressed again, it closes the sheet
            self.close_sheet()
            return
        words = self.search.text().casefold().split()
        for group in self.groups:
            group.show_matching(words)


def _groups() -> list[tuple[str, list[tuple[str, str]]]]:
    groups = [
        (
            tr(group.value),
            [
                (key_names(entry.action) or tr(_IN_THE_MENU), tr(entry.action.value))
                for entry in TABLE
                if entry.group is group
            ],
        )
        for group in Group
    ]
    elsewhere = [
        (tr(title), [(tr(keys), tr(meaning)) for keys, meaning in lines])
        for title, lines in ((_ON_PRODUCTS, CARD_KEYS), (_ON_MOMENTS, MOMENT_KEYS))
    ]
    return [(title, lines) for title, lines in (*groups, *elsewhere) if lines]


def _halves(groups: Sequence[SheetGroup], columns: int) -> list[list[SheetGroup]]:
    """Share the groups out in their order, so that the columns are about equally long."""
    total = sum(group.length for group in groups)
    parts: list[list[SheetGroup]] = [[] for _ in range(columns)]
    before = 0
    for group in groups:
        parts[min(columns * (before + group.length // 2) // total, columns - 1)].append(group)
        before += group.length
    return parts


def _is_ours(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and (
        event.key() == Qt.Key.Key_Escape or event.key() in _PAGES or event.key() in _LINES
    )
