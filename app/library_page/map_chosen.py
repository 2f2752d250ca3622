"""What can be done with the points that are chosen on a map."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.plain_text import plain_label
from app.small_button import small_button
from app.theme import Space, TextSize
from app.words import tr


class MapChosen(QWidget):
    """A row that is there while points are chosen."""

    moments_wanted = Signal()
    collection_wanted = Signal()
    none_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = plain_label("", TextSize.SMALL, bold=True)
        self.like = small_button(tr("Moments like these"), tr("Search for what the points show"))
        self.collect = small_button(
            tr("Make a collection…"), tr("Keep the films of the points under a name")
        )
        drop = small_button(tr("Let go"), tr("Choose no point"))
        self.like.clicked.connect(self.moments_wanted)
        self.collect.clicked.connect(self.collection_wanted)
        drop.clicked.connect(self.none_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        for part in (self._count, self.like, self.collect, drop):
            row.addWidget(part)
        self.hide()

    def show_chosen(self, points: int, films: int) -> None:
        """Show how many points of how many films are chosen."""
        words = tr("%n point(s) chosen", count=points)
        self._count.setText(f"{words} · {tr('%n film(s)', count=films)}" if films else words)
        self.like.setEnabled(films > 0)
        self.collect.setEnabled(films > 0)
        self.setVisible(points > 0)
