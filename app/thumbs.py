"""Two buttons on a product's card: more like this, and not like this."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.icon_button import IconButton
from app.theme import Space
from app.words import tr

_SIDE = 28


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
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.TINY)
        for button in (self.yes, self.no):
            button.setFixedSize(_SIDE, _SIDE)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the card has the keys
            button.setAutoFillBackground(True)
            button.setProperty("onPicture", True)
            row.addWidget(button)
        self.adjustSize()
