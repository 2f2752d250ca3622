"""A switch: something is on, or off."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

_SIZE = QSize(40, 24)
_EDGE = 2.0


class Switch(QAbstractButton):
    """A knob at the one or the other end; Space and a click move it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFixedSize(_SIZE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track and the knob: ringed where it has the focus."""
        role = QPalette.ColorRole
        on = self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        ring = role.WindowText if self.hasFocus() else role.Accent if on else role.PlaceholderText
        painter.setPen(QPen(self.palette().color(ring), _EDGE if self.hasFocus() else 1.0))
        painter.setBrush(self.palette().color(role.Accent if on else role.Midlight))
        radius = track.height() / 2
        painter.drawRoundedRect(track, radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(role.HighlightedText if on else role.PlaceholderText))
        ahead = on != (self.layoutDirection() is Qt.LayoutDirection.RightToLeft)
        across = track.right() - radius if ahead else track.left() + radius
        painter.drawEllipse(QPointF(across, track.center().y()), radius - 4, radius - 4)
