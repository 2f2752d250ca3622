"""The lines of the transcript, in the order of their times."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from player.failure import clock
from player.subtitle_text import Line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_NOW = 0.005  # seconds a frame may stand before the line it shows, by rounding

START = int(Qt.ItemDataRole.UserRole)
"""The role of a line's start, in seconds."""


class TranscriptModel(QStandardItemModel):
    """Grows while lines are read, or as they are said; the same line is there once.

    Each item knows its size: a view asks for all sizes whenever a line is added, and asking Python
    ten thousand times takes longer than a frame.
    """

    def __init__(self, size_of: Callable[[str], QSize], parent: QObject | None = None) -> None:
        """`size_of` measures the room of a text."""
        super().__init__(parent)
        self._size_of = size_of
        self._lines: list[Line] = []
        self._starts: list[float] = []
        self._known: set[Line] = set()

    @property
    def lines(self) -> Sequence[Line]:
        """All lines, by row."""
        return self._lines

    def add(self, lines: Sequence[Line]) -> None:
        """Add lines that are not there yet."""
        fresh = sorted({*lines} - self._known, key=lambda line: line.start)
        self._known.update(fresh)
        if fresh and self._lines and fresh[0].start < self._starts[-1]:
            for line in fresh:
                self._insert(line)
            return
        self._lines += fresh
        self._starts += [line.start for line in fresh]
        self.invisibleRootItem().appendRows([self._item(line) for line in fresh])

    def forget(self) -> None:
        """Forget all lines."""
        self._lines, self._starts = [], []
        self._known.clear()
        self.clear()

    def row_at(self, seconds: float) -> int:
        """Return the row of the line that began last before `seconds`; -1 before the first."""
        return bisect_right(self._starts, seconds + _NOW) - 1

    def rows_with(self, words: str) -> list[int]:
        """Return the rows of the lines that contain `words`, whatever their case; none for none."""
        wanted = " ".join(words.casefold().split())
        if not wanted:
            return []
        return [
            row
            for row, line in enumerate(self._lines)
            if wanted in line.text.casefold().replace("\n", " ")
        ]

    def _insert(self, line: Line) -> None:
        row = bisect_right(self._starts, line.start)
        self._lines.insert(row, line)
        self._starts.insert(row, line.start)
        self.insertRow(row, self._item(line))

    def _item(self, line: Line) -> QStandardItem:
        item = QStandardItem(line.text)
        item.setEditable(False)
        item.setData(line.start, START)
        item.setData(f"{clock(line.start)} {line.text}", Qt.ItemDataRole.AccessibleTextRole)
        item.setSizeHint(self._size_of(line.text))
        return item
