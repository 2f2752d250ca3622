"""How loud the film is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget


class VolumeSlider(QSlider):
    """A slider 0..100; a press goes to its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, 100)
        self.setFixedSize(92, 36)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName("Volume")
        self.setToolTip("Volume (9 and 0)")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track, the part that is on, and the handle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = self._track()
        painter.setBrush(QColor(255, 255, 255, 70))
        painter.drawRoundedRect(track, 2, 2)
        on = QRectF(track)
        on.setWidth(track.width() * self.value() / 100)
        painter.setBrush(QColor("white"))
        painter.drawRoundedRect(on, 2, 2)
        painter.drawEllipse(QPointF(on.right(), track.center().y()), 6, 6)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go where the pointer is."""
        self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer while it drags."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stay where the pointer let go."""
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the window: it is the volume everywhere."""
        event.ignore()

    def _go(self, event: QMouseEvent) -> None:
        track = self._track()
        self.setValue(round(100 * (event.position().x() - track.left()) / track.width()))

    def _track(self) -> QRectF:
        return QRectF(8, self.height() / 2 - 2, self.width() - 16, 4)
