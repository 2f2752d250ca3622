"""A number between two ends."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox

from app.theme import Radius, Space

_HEIGHT = 30
_SHORT_WAY = 10.0


class NumberField(QDoubleSpinBox):
    """Typed, or stepped with the arrow keys; it counts when it is finished."""

    def __init__(self, least: float, most: float, *, whole: bool) -> None:
        super().__init__()
        self.setDecimals(0 if whole else 2)
        self.setRange(least, most)
        self.setSingleStep(1.0 if whole or most - least > _SHORT_WAY else 0.1)
        self.setKeyboardTracking(False)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setFrame(False)
        self.setFixedHeight(_HEIGHT)
        self.lineEdit().setTextMargins(Space.SMALL, 0, Space.SMALL, 0)
        clear = QPalette()
        clear.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.lineEdit().setPalette(clear)  # else it hides the ground

    def textFromValue(self, value: float) -> str:  # noqa: N802 - Qt's name
        """Return 80, and not 80.00."""
        return super().textFromValue(value) if value % 1 else f"{value:.0f}"

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the ring: a style sheet would leave no room for the number."""
        role = QPalette.ColorRole
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.palette().color(role.Accent if self.hasFocus() else role.Mid))
        painter.setBrush(self.palette().color(role.Button))
        ground = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(ground, Radius.SMALL, Radius.SMALL)
