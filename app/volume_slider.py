"""How loud the film is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from app.point_slider import PointSlider
from app.words import tr


class VolumeSlider(PointSlider):
    """A slider 0..100, white, for it lies on a film."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Volume"), 0, 100, parent)
        self.setFixedSize(92, 36)
        self.setToolTip(tr("Volume (9 and 0)"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track, the part that is on, and the handle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = self.track()
        painter.setBrush(QColor(255, 255, 255, 70))
        painter.drawRoundedRect(track, 2, 2)
        on = QRectF(track)
        on.setWidth(track.width() * self.value() / 100)
        painter.setBrush(QColor("white"))
        painter.drawRoundedRect(on, 2, 2)
        handle = QPointF(on.right(), track.center().y())
        painter.drawEllipse(handle, 6, 6)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 2))
            painter.drawEllipse(handle, 9, 9)
