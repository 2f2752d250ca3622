"""A sign over the picture that the film waits for the network."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from app.theme import DARK, Radius, Space, TextSize, text_font
from app.words import tr

_PATIENCE_MS = 400  # what is shorter is no waiting
_STEP_MS = 60
_STEPS = 20
_RING = 28
_FULL = 100


class WaitingSign(QWidget):
    """A turning ring, and how much of what is awaited has come. The pointer goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self._filled = 0
        self._step = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFont(text_font(TextSize.BODY, bold=True))
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._appear)
        self._turning = QTimer(self, interval=_STEP_MS)
        self._turning.timeout.connect(self._turn)
        self.hide()

    @property
    def text(self) -> str:
        """What stands beside the ring."""
        waiting = tr("Waiting for the network…")
        return f"{waiting} {self._filled} %" if 0 < self._filled < _FULL else waiting

    def show_waiting(self, waiting: bool) -> None:
        """Show the sign soon, or hide it at once."""
        if not waiting:
            self._patience.stop()
            self.hide()
        elif not self.isVisible() and not self._patience.isActive():
            self._filled = 0
            self._patience.start()

    def show_filled(self, percent: int) -> None:
        """Say how much of what is awaited has come, 0..100."""
        self._filled = percent
        if self.isVisible():
            self.place()
            self.update()

    def place(self) -> None:
        """Centre on the parent."""
        size = self.sizeHint()
        left = (self._room.width() - size.width()) // 2
        self.setGeometry(
            left, (self._room.height() - size.height()) // 2, size.width(), size.height()
        )

    def sizeHint(self) -> QSize:
        """Return the size of the ring and the words."""
        words = QFontMetrics(self.font()).horizontalAdvance(self.text)
        return QSize(_RING + words + 3 * Space.LARGE, _RING + 2 * Space.LARGE)

    def showEvent(self, event: QShowEvent) -> None:
        """Turn while it can be seen."""
        self._turning.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stand still."""
        self._turning.stop()
        super().hideEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, three quarters of a ring, and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(22, 22, 25, 238))
        painter.drawRoundedRect(self.rect(), Radius.LARGE, Radius.LARGE)
        ring = QRectF(Space.LARGE, Space.LARGE, _RING, _RING).adjusted(2, 2, -2, -2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(DARK.accent), 3.0))
        turned = -self._step * 360 * 16 // _STEPS
        painter.drawArc(ring, turned, 270 * 16)
        painter.setPen(QColor("white"))
        words = self.rect().adjusted(_RING + 2 * Space.LARGE, 0, -Space.LARGE, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text)

    def _appear(self) -> None:
        self.setAccessibleName(tr("Waiting for the network…"))
        self.show()
        self.raise_()
        self.place()

    def _turn(self) -> None:
        self._step = (self._step + 1) % _STEPS
        self.update()
