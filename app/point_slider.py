"""A slider whose press goes to its place, not one page towards it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

HANDLE = 6
"""Radius of a handle in pixels."""
_KEYS = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Escape,
)


class PointSlider(QSlider):
    """A horizontal slider in the colours of its palette.

    Tab gives it the focus, a click does not; arrows are its own while it has it. QSlider gives
    screen readers the role and the value.
    """

    left = Signal()
    """Esc: the keys go back to the film."""

    def __init__(self, name: str, least: int, most: int, parent: QWidget | None = None) -> None:
        """`name` is the accessible name; values go from `least` to `most`."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # it is painted and pointed at so
        self.setAccessibleName(name)
        self.setRange(least, most)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def event(self, event: QEvent) -> bool:
        """Keep arrows and Esc from the window, whose shortcuts they are, too."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _KEYS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, or leave."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track, a dot per step where steps are few, and the handle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        palette = self.palette()
        active = QPalette.ColorRole.Accent if self.isEnabled() else QPalette.ColorRole.Mid
        accent, line = palette.color(active), palette.color(QPalette.ColorRole.Mid)
        track, handle = self.track(), QPointF(self.place_of(self.value()), self.height() / 2)
        painter.setBrush(line)
        painter.drawRoundedRect(track, 2, 2)
        for step in self._steps():
            painter.drawEllipse(QPointF(self.place_of(step), handle.y()), 4, 4)
        painter.setBrush(accent)
        painter.drawEllipse(handle, HANDLE, HANDLE)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(accent, 2))
            painter.drawEllipse(handle, HANDLE + 3, HANDLE + 3)

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
        """Leave the wheel to what lies around: it scrolls, or is the volume."""
        event.ignore()

    def track(self) -> QRectF:
        """Return where the track lies, its ends being the least and the most value."""
        margin = HANDLE + 4
        return QRectF(margin, self.height() / 2 - 2, self.width() - 2 * margin, 4)

    def place_of(self, value: int) -> float:
        """Return where a value lies, in pixels from the left."""
        share = (value - self.minimum()) / (self.maximum() - self.minimum())
        return self.track().left() + share * self.track().width()

    def value_at(self, x: float) -> int:
        """Return the value at a place, in pixels from the left; beyond the ends, too."""
        share = (x - self.track().left()) / self.track().width()
        return self.minimum() + round(share * (self.maximum() - self.minimum()))

    def _steps(self) -> range:
        few = self.maximum() - self.minimum() < 10  # noqa: PLR2004 - dots that can be told apart
        return range(self.minimum(), self.maximum() + 1) if few else range(0)

    def _go(self, event: QMouseEvent) -> None:
        self.setValue(self.value_at(event.position().x()))
