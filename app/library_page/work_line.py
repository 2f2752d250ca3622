"""A thin line that says a search is at work."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

_STEP_MS = 40
_STEPS = 40
_PART = 0.3


class WorkLine(QWidget):
    """Two pixels that move while a search is at work; still where things are to be still."""

    def __init__(self) -> None:
        super().__init__()
        self._step = 0
        self._share = 0.0
        self._timer = QTimer(self, interval=_STEP_MS)
        self._timer.timeout.connect(self._move)
        self.setFixedHeight(2)

    def show_working(self, working: bool) -> None:
        """Move, or stand still and be empty."""
        self._share = 0.0
        (self._timer.start if working else self._timer.stop)()
        self.update()

    def show_share(self, share: float) -> None:
        """Show how far the work is, 0..1, in place of moving."""
        self._share = share
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stand still."""
        self._timer.stop()
        super().hideEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the part that moves, or the share."""
        if not self._timer.isActive():
            return
        width = self.width()
        left = (self._step / _STEPS * (1 + _PART) - _PART) * width
        part = QRectF(left, 0, width * _PART, 2)
        if self._share:
            part = QRectF(0, 0, width * self._share, 2)
        QPainter(self).fillRect(part, self.palette().color(QPalette.ColorRole.Accent))

    def _move(self) -> None:
        self._step = (self._step + 1) % _STEPS
        self.update()
