"""Two buttons on a product's card: more like this, and not like this."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.icon_button import IconButton
from app.theme import Radius
from app.words import tr

_SIDE = 28
_AIR = 2


class Thumbs(QWidget):
    """Says `judged` with whether it was a yes. The keys Y and N do the same on the card."""

    judged = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.yes = IconButton("thumb-up", tr("More like this"), "Y")
        self.no = IconButton("thumb-down", tr("Not like this"), "N")
        self.yes.clicked.connect(lambda: self.judged.emit(True))
        self.no.clicked.connect(lambda: self.judged.emit(False))
        row = QHBoxLayout(self)
        row.setContentsMargins(_AIR, _AIR, _AIR, _AIR)
        row.setSpacing(_AIR)
        for button in (self.yes, self.no):
            button.setFixedSize(_SIDE, _SIDE)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the card has the keys
            row.addWidget(button)
        self.adjustSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a ground: what is below is the picture of a product, in any colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Window))
        painter.drawRoundedRect(self.rect(), Radius.MEDIUM, Radius.MEDIUM)
