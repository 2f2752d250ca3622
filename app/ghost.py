"""The shape of what will come, so that nothing jumps when it does."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from app.first_card import FirstCard
from app.small_card import SmallCard
from app.theme import Radius, Space
from app.words import tr


class Ghost(QWidget):
    """Quiet plates where the pictures and words of an item's products will be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(FirstCard.HEIGHT + Space.TINY + SmallCard.HEIGHT)
        self.setAccessibleName(tr("Looking for products"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the plates."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Midlight))
        for plate in _plates():
            radius = min(Radius.MEDIUM, plate.height() / 2)
            painter.drawRoundedRect(plate, radius, radius)


def _plates() -> list[QRectF]:
    side = FirstCard.HEIGHT - 2 * Space.SMALL
    left = side + Space.SMALL + Space.LARGE - Space.TINY
    words = [QRectF(left, 18 + 26 * line, 150 - 30 * line, 12) for line in range(3)]
    small = SmallCard.WIDTH - 2 * Space.SMALL
    top = FirstCard.HEIGHT + Space.TINY + Space.SMALL
    strip = [QRectF(Space.SMALL + SmallCard.WIDTH * n, top, small, small) for n in range(4)]
    return [QRectF(Space.SMALL, Space.SMALL, side, side), *words, *strip]
