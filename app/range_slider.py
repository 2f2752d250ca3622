"""A slider with two handles: from here to there."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from app.point_slider import HANDLE, PointSlider

_HEIGHT = 28
_FILL = 4


class RangeSlider(QWidget):
    """Two sliders on one track. Each has the keys and tells a screen reader its value."""

    moved = Signal()
    """The viewer moved a handle."""
    left = Signal()
    """Esc: the keys go back to the film."""

    def __init__(self, names: tuple[str, str], steps: int) -> None:
        """names: the accessible ones of lower and upper handle; values go from 0 to `steps`."""
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as every slider here
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(_HEIGHT)
        self.low, self.high = (_Handle(name, steps, self) for name in names)
        self._held: _Handle | None = None
        self.high.setValue(steps)
        for handle in (self.low, self.high):
            handle.valueChanged.connect(lambda _value, moved=handle: self._on_moved(moved))
            handle.left.connect(self.left)

    @property
    def values(self) -> tuple[int, int]:
        """The values of lower and upper handle."""
        return self.low.value(), self.high.value()

    def show_values(self, lower: int, upper: int) -> None:
        """Put the handles there, without saying that they moved."""
        for handle, value in ((self.low, lower), (self.high, upper)):
            handle.blockSignals(True)
            handle.setValue(value)
            handle.blockSignals(False)
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the handles are for fingers."""
        self.low.ensurePolished()
        self.setMinimumHeight(max(_HEIGHT, self.low.minimumHeight()))
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let both handles run along the whole track."""
        super().resizeEvent(event)
        for handle in (self.low, self.high):
            handle.setGeometry(self.rect())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the nearer handle to the pointer."""
        value = self.low.value_at(event.position().x())
        from_low, from_high = value - self.low.value(), self.high.value() - value
        self._held = self.low if from_low < from_high else self.high
        self._held.raise_()
        self._held.setValue(value)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the handle follow the pointer."""
        if self._held is not None:
            self._held.setValue(self._held.value_at(event.position().x()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let the handle go."""
        self._held = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track, and what lies between the handles."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Mid))
        track = self.low.track()
        painter.drawRoundedRect(track, 2, 2)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Accent))
        ends = self.low.place, self.high.place
        painter.drawRect(QRectF(ends[0], track.top(), ends[1] - ends[0], _FILL))

    def _on_moved(self, handle: _Handle) -> None:
        """Stop a handle at the other one."""
        other = self.high if handle is self.low else self.low
        if self.low.value() > self.high.value():
            handle.setValue(other.value())
            return
        self.update()
        self.moved.emit()


class _Handle(PointSlider):
    """One end; painted alone, and moved by the pointer from outside."""

    def __init__(self, name: str, steps: int, parent: QWidget) -> None:
        super().__init__(name, 0, steps, parent)
        self.setPageStep(max(1, steps // 10))
        self.setSingleStep(max(1, steps // 50))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def place(self) -> float:
        """Where the handle is, in pixels from the left."""
        return self.place_of(self.value())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the handle, ringed where it has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = self.palette().color(QPalette.ColorRole.Accent)
        middle = QPointF(self.place, self.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawEllipse(middle, HANDLE + 1, HANDLE + 1)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(accent, 2))
            painter.drawEllipse(middle, HANDLE + 3, HANDLE + 3)
