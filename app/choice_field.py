"""A few values to choose one from."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QComboBox

_ARROW = 4.0
_EDGE = 18


class ChoiceField(QComboBox):
    """A combo box whose arrow has the colour of its words: styled ones have none of their own."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow over the field."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Text), 1.5))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x, y = _EDGE if mirrored else self.width() - _EDGE, self.height() / 2
        corners = ((-_ARROW, -_ARROW / 2), (0, _ARROW / 2), (_ARROW, -_ARROW / 2))
        painter.drawPolyline(QPolygonF([QPointF(x + across, y + down) for across, down in corners]))
