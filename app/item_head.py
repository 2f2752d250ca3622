"""Which item a group is about: its picture, its name, and what it shows in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.item_picture import ItemPicture
from app.plain_text import plain_label
from app.theme import Space, TextSize

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QAbstractButton


class ItemHead(QWidget):
    """Picture and name, and at the right the buttons that page through the products."""

    HEIGHT = 40 + 2 * Space.TINY

    def __init__(self, *buttons: QAbstractButton) -> None:
        super().__init__()
        self._picture = ItemPicture()
        self._name = plain_label("", TextSize.TITLE, bold=True)
        self._line = plain_label("", TextSize.SMALL, quiet=True)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._line)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setSpacing(0)
        row.setContentsMargins(Space.SMALL, Space.TINY, Space.MEDIUM, Space.TINY)
        row.addWidget(self._picture)
        row.addSpacing(Space.MEDIUM)
        row.addLayout(words, 1)
        for button in buttons:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setFixedHeight(self.HEIGHT)

    def show_item(self, name: str, line: str, picture: QPixmap) -> None:
        """Show a name, a line in words below it ("" for none), and the picture."""
        self._picture.show_picture(picture)
        self._name.setText(name)
        self._line.setText(line)
        self._line.setVisible(bool(line))
