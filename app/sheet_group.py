"""One group of the sheet of keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.plain_text import plain_label
from app.theme import Space, TextSize

if TYPE_CHECKING:
    from collections.abc import Sequence

_KEY_WIDTH = 130


class SheetGroup(QWidget):
    """A heading, and below it lines of keys and what they do."""

    def __init__(self, title: str, lines: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(plain_label(title, TextSize.TITLE, bold=True))
        self._title = title.casefold()
        self._lines: list[tuple[str, QWidget]] = []
        for keys, meaning in lines:
            line = _line(keys, meaning)
            self._lines.append((f"{keys} {meaning}".casefold(), line))
            column.addWidget(line)

    @property
    def length(self) -> int:
        """How many lines high it is, with its heading."""
        return len(self._lines) + 2

    def show_matching(self, words: Sequence[str]) -> None:
        """Show the lines, or all of the group, in which every one of these words is."""
        for text, line in self._lines:
            line.setVisible(all(word in text or word in self._title for word in words))
        self.setVisible(any(not line.isHidden() for _, line in self._lines))


def _line(keys: str, meaning: str) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.MEDIUM)
    key = plain_label(keys, TextSize.SMALL, bold=True)
    key.setFixedWidth(_KEY_WIDTH)
    key.setWordWrap(True)
    # Absolute: a label goes by the direction of its own words, and keys are of either.
    beside = Qt.AlignmentFlag.AlignLeft if key.isRightToLeft() else Qt.AlignmentFlag.AlignRight
    key.setAlignment(beside | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
    words = plain_label(meaning, TextSize.SMALL, quiet=True)
    words.setWordWrap(True)
    row.addWidget(key)
    row.addWidget(words, 1)
    return line
