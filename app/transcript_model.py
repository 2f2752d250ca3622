"""The lines of the transcript, in the order of their times."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from player.failure import clock
from player.subtitle_text import Line

if TYPE_CHECKING:
    from collections.abc import Sequence

_NOW = 0.005  # seconds a frame may stand before the line it shows, by rounding
_ROOT = QModelIndex()

LINE = int(Qt.ItemDataRole.UserRole)
"""The role of the Line itself."""


class TranscriptModel(QAbstractListModel):
    """Grows while lines are read, or as they are said; the same line is there once."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[Line] = []
        self._starts: list[float] = []
        self._known: set[Line] = set()

    def rowCount(  # noqa: N802 - Qt's name
        self, parent: QModelIndex | QPersistentModelIndex = _ROOT
    ) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        """Return the text of a line, or the Line."""
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{clock(line.start)} {line.text}"
        return line if role == LINE else None

    def add(self, lines: Sequence[Line]) -> None:
        """Add lines that are not there yet."""
        fresh = sorted({*lines} - self._known, key=lambda line: line.start)
        if not fresh:
            return
        self._known.update(fresh)
        if self._lines and fresh[0].start < self._starts[-1]:
            self._set(sorted([*self._lines, *fresh], key=lambda line: line.start))
            return
        first = len(self._lines)
        self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
        self._lines += fresh
        self._starts += [line.start for line in fresh]
        self.endInsertRows()

    def clear(self) -> None:
        """Forget all lines."""
        self._known.clear()
        self._set([])

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

    def _set(self, lines: list[Line]) -> None:
        self.beginResetModel()
        self._lines = lines
        self._starts = [line.start for line in lines]
        self.endResetModel()
