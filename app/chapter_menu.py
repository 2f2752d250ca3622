"""The chapters of the film to choose from."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.words import tr
from player.failure import clock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from player.track import Chapter


class ChapterMenu(QMenu):
    """Each chapter with its time; the one that plays is checked and under the keys."""

    chosen = Signal(float)
    """Where the chapter begins, in seconds."""

    def __init__(self, parent: QWidget, chapters: Sequence[Chapter], now: float) -> None:
        """now: where the film is, in seconds."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("Chapters"))
        begun = [chapter for chapter in chapters if chapter.start <= now + 0.01]
        for chapter in chapters:
            start = clock(round(chapter.start, 1))  # a frame before a full second is none
            words = f"{start}   {chapter.title}".replace("&", "&&")
            plays = bool(begun) and chapter is begun[-1]
            entry = QAction(words, self, checkable=True, checked=plays)
            entry.triggered.connect(partial(self.chosen.emit, chapter.start))
            self.addAction(entry)
            if plays:
                self.setActiveAction(entry)
