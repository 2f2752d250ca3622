"""A slider with its name before it and its value behind."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.plain_text import plain_label
from app.point_slider import PointSlider
from app.theme import Space, TextSize

_NAME_WIDTH = 104
_VALUE_WIDTH = 40
_HEIGHT = 28


class ValueSlider(QWidget):
    """A PointSlider one can read."""

    moved = Signal(int)
    """The viewer moved it; not after `show_value`."""
    left = Signal()
    """Esc: the keys go back to the film."""

    def __init__(self, name: str, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = PointSlider(name, least, most)
        self.slider.setMinimumHeight(_HEIGHT)
        self.slider.valueChanged.connect(self._on_moved)
        self.slider.left.connect(self.left)
        self._value = plain_label("0", TextSize.SMALL, quiet=True)
        self._value.setFixedWidth(_VALUE_WIDTH)
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        label = plain_label(name, TextSize.SMALL)
        label.setFixedWidth(_NAME_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.TINY)
        row.addWidget(label)
        row.addWidget(self.slider, 1)
        row.addWidget(self._value)

    def show_value(self, value: int) -> None:
        """Show a value without asking for it again."""
        self.slider.blockSignals(True)
        self.slider.setValue(value)
        self.slider.blockSignals(False)
        self.slider.update()
        self._value.setText(f"{self.slider.value():+d}" if value else "0")

    def _on_moved(self, value: int) -> None:
        self.moved.emit(value)
