"""The sheet of keys, made from the table that defines them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from app.plain_text import plain_label
from app.shortcuts import CARD_KEYS, TABLE, key_names
from app.theme import DARK, Radius, Space, TextSize, palette_of, text_font
from app.words import tr

_COLUMNS = 3
_DENSITIES = (
    (TextSize.BODY, Space.SMALL, Space.HUGE),
    (TextSize.SMALL, Space.TINY, Space.LARGE),
    (TextSize.CAPTION, 0, Space.MEDIUM),
)
"""Size of the letters, room between lines and between columns: from roomy to dense."""


class ShortcutSheet(QWidget):
    """All keys on one dark sheet; any click closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.setAccessibleName("Keys")
        self._words: list[QLabel] = []
        grid = self._grid = QGridLayout()
        lines = [(key_names(entry.action), tr(entry.action.value)) for entry in TABLE if entry.keys]
        lines += CARD_KEYS
        for place, (keys, meaning) in enumerate(lines):
            side, row = divmod(place, -(-len(lines) // _COLUMNS))
            right = Qt.AlignmentFlag.AlignRight
            words = (plain_label(keys, bold=True), plain_label(meaning, quiet=True))
            grid.addWidget(words[0], row, side * 2, right)
            grid.addWidget(words[1], row, side * 2 + 1)
            self._words += words
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        column.setSpacing(Space.LARGE)
        column.addWidget(plain_label("Keys", TextSize.HEADING, bold=True))
        column.addLayout(grid)
        self.setPalette(palette_of(DARK))  # last: it reaches only children that are there
        self.hide()

    def place(self) -> None:
        """Centre in the parent, as roomy as fits into it."""
        if self.isHidden():
            return
        for density in _DENSITIES:
            self._set_density(*density)
            needed = self.sizeHint()
            if needed.expandedTo(self._room.size()) == self._room.size():
                break
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
        self._column.activate()  # else the first showing measures as before it was styled

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
