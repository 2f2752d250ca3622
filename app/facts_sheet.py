"""What is known of the film, over its upper left corner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QStyle, QWidget

from app.picture_words import fact_lines
from app.plain_text import plain_label
from app.theme import DARK, Radius, Space, TextSize, palette_of
from app.words import tr

if TYPE_CHECKING:
    from player.film_facts import FilmFacts
    from player.player import Player
    from player.video_surface import VideoSurface

_EVERY_MS = 1000
_VALUE_WIDTH = 420


class FactsSheet(QWidget):
    """Container, codecs, rates, dropped frames, decoder; new every second while it is shown."""

    def __init__(self, player: Player, surface: VideoSurface, parent: QWidget) -> None:
        super().__init__(parent)
        self._player, self._surface, self._room = player, surface, parent
        self.setAccessibleName(tr("Film information"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.MEDIUM)
        self._grid.setHorizontalSpacing(Space.LARGE)
        self._grid.setVerticalSpacing(Space.TINY)
        self._labels: list[QLabel] = []
        self._again = QTimer(self, interval=_EVERY_MS)
        self._again.timeout.connect(player.picture.ask_facts)
        player.picture.facts_read.connect(self._show_facts)
        self.setPalette(palette_of(DARK))
        self.hide()

    def toggle(self) -> None:
        """Show or hide the sheet."""
        self.setVisible(self.isHidden())

    @property
    def text(self) -> str:
        """All lines, for a person to copy."""
        words = [label.text() for label in self._labels]
        return "\n".join(f"{a}: {b}" for a, b in zip(words[::2], words[1::2], strict=True))

    def showEvent(self, event: QShowEvent) -> None:
        """Ask now, and again while it is shown."""
        self._player.picture.ask_facts()
        self._again.start()
        self._place()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask no more."""
        self._again.stop()
        super().hideEvent(event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Close."""
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rounded ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(255, 255, 255, 28))
        painter.setBrush(QColor(18, 18, 20, 225))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), Radius.LARGE, Radius.LARGE)

    def _show_facts(self, facts: FilmFacts | None) -> None:
        if self.isHidden():
            return
        mapped = self._surface.backend == "opengl"
        lines = (
            fact_lines(facts, tone_mapped=mapped) if facts else [(tr("Film"), tr("none is open"))]
        )
        words = [word for line in lines for word in line]
        if len(words) != len(self._labels):
            self._make_labels(len(words))
        for label, word in zip(self._labels, words, strict=True):
            label.setText(word)
        self._place()

    def _make_labels(self, count: int) -> None:
        for label in self._labels:
            self._grid.removeWidget(label)
            label.deleteLater()
        self._labels = [
            plain_label("", TextSize.SMALL, quiet=place % 2 == 0, parent=self)
            for place in range(count)
        ]
        for place, label in enumerate(self._labels):
            label.setPalette(self.palette())
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            if place % 2:
                label.setWordWrap(True)
                label.setFixedWidth(_VALUE_WIDTH)
            self._grid.addWidget(label, *divmod(place, 2))
            label.show()

    def _place(self) -> None:
        self._grid.activate()
        self.adjustSize()
        corner = QRect(QPoint(Space.LARGE, Space.LARGE), self.size())
        room = self._room.rect()
        self.setGeometry(QStyle.visualRect(self.layoutDirection(), room, corner))
