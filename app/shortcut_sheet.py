"""The sheet of keys, made from the table that defines them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.plain_text import plain_label
from app.shortcuts import CARD_KEYS, TABLE, key_names
from app.theme import DARK, Radius, Space, TextSize, palette_of, text_font
from app.words import tr

_DENSITIES = (
    (TextSize.BODY, Space.SMALL, Space.HUGE),
    (TextSize.SMALL, Space.TINY, Space.LARGE),
    (TextSize.CAPTION, 0, Space.MEDIUM),
)
"""Size of the letters, room between lines and between columns: from roomy to dense."""

_BAR = 14  # pixels of the bar that scrolls, with its margins


class ShortcutSheet(QWidget):
    """All keys on one dark sheet; any click closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.setAccessibleName("Keys")
        self._title = plain_label("Keys", TextSize.HEADING, bold=True)
        self._words: list[QLabel] = []
        self._lines = QWidget()
        self._scroll = QScrollArea()
        grid = self._grid = QGridLayout(self._lines)
        lines = [(key_names(entry.action), tr(entry.action.value)) for entry in TABLE if entry.keys]
        lines += CARD_KEYS
        for place, (keys, meaning) in enumerate(lines):
            side, row = divmod(place, (len(lines) + 1) // 2)
            right = Qt.AlignmentFlag.AlignRight
            words = (plain_label(keys, bold=True), plain_label(meaning, quiet=True))
            grid.addWidget(words[0], row, side * 2, right)
            grid.addWidget(words[1], row, side * 2 + 1)
            self._words += words
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(Space.HUGE, Space.LARGE, Space.HUGE, Space.HUGE)
        column.setSpacing(Space.LARGE)
        column.addWidget(self._title)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._lines)
        for ground in (self._lines, self._scroll.viewport()):
            ground.setAutoFillBackground(False)
        column.addWidget(self._scroll)
        self.setPalette(palette_of(DARK))  # last: it reaches only children that are there
        self.hide()

    def place(self) -> None:
        """Centre in the parent, as roomy as fits into it."""
        if self.isHidden():
            return
        around = QSize(Space.LARGE, Space.LARGE) + QSize(
            2 * Space.HUGE, Space.HUGE + 2 * Space.LARGE + self._title.sizeHint().height()
        )
        room = self._room.size() - around
        for density in _DENSITIES:
            self._set_density(*density)
            needed = self._lines.sizeHint()
            if needed.expandedTo(room) == room:
                break
        bar = 0 if needed.height() <= room.height() else _BAR
        self._scroll.setFixedSize((needed + QSize(bar, 0)).boundedTo(room))
        self._column.activate()
        self.resize(self.sizeHint())
        middle = self._room.rect().center()
        self.move(middle.x() - self.width() // 2, middle.y() - self.height() // 2)

    def toggle(self) -> None:
        """Show or hide the sheet."""
        self.setVisible(self.isHidden())
        self.raise_()
        self.place()

    def _set_density(self, size: TextSize, lines: int, columns: int) -> None:
        self._grid.setVerticalSpacing(lines)
        self._grid.setHorizontalSpacing(columns)
        for label in self._words:
            label.setFont(text_font(size, bold=label.font().bold()))
        self._grid.activate()  # else the first showing measures as before it was styled

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Close."""
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rounded ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(255, 255, 255, 28))
        painter.setBrush(QColor(18, 18, 20, 242))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), Radius.LARGE, Radius.LARGE)
