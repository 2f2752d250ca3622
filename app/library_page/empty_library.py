"""What the library shows while there is nothing in it: what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import icons
from app.button_keys import PushButton
from app.marking import marked
from app.plain_text import plain_label
from app.theme import Space, TextSize
from app.words import tr

_WHAT = marked(
    "Name a folder once, and TrendFlix keeps an eye on it: films, series and clips appear here "
    "with their posters. Nothing is moved or changed."
)
_WIDTH = 460


class EmptyLibrary(QWidget):
    """One sentence, one button."""

    folder_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        sign = plain_label("")
        accent = self.palette().color(QPalette.ColorRole.Accent)
        sign.setPixmap(icons.pixmap("open", accent, 56))
        what = plain_label(tr(_WHAT), TextSize.TITLE, quiet=True)
        what.setWordWrap(True)
        what.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        what.setFixedSize(_WIDTH, what.heightForWidth(_WIDTH))
        self.button = PushButton(tr("Add a folder of films…"), "")
        self.button.setProperty("primary", True)
        self.button.clicked.connect(self.folder_wanted)
        hint = plain_label(tr("Or drop a folder here."), TextSize.SMALL, quiet=True)
        column = QVBoxLayout(self)
        column.setSpacing(Space.LARGE)
        column.addStretch(2)
        title = plain_label(tr("Your films, in one place"), TextSize.DISPLAY, bold=True)
        for part in (sign, title, what, self.button, hint):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
