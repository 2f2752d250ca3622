"""A plain strip over the picture: what happened, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app import icons
from app.chip import Chip
from app.icon_button import IconButton
from app.plain_text import plain_label
from app.theme import DARK, Radius, Space, TextSize, palette_of
from app.words import tr

if TYPE_CHECKING:
    from app.errors import Sentence

_BRIEF_MS = 1600
_OFFER_MS = 8000


class Notice(QWidget):
    """Trouble stays until it is closed or overtaken; a brief word goes by itself."""

    WIDTH = 560

    again_wanted = Signal()
    """The viewer wants what failed to be tried again."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self._what = plain_label("", TextSize.BODY, bold=True)
        self._action = plain_label("", TextSize.BODY, quiet=True)
        for label in (self._what, self._action):
            label.setWordWrap(True)
        self._sign = plain_label("")
        self._sign.setPixmap(icons.pixmap("warning", QColor(DARK.accent), 24))
        self._close = IconButton("close", tr("Close the message"))
        self._close.clicked.connect(self.hide)
        self.again = Chip(tr("Try again"))
        self.again.clicked.connect(self.hide)
        self.again.clicked.connect(self.again_wanted)
        self.again.left.connect(self.hide)
        self._brief = QTimer(self, singleShot=True, interval=_BRIEF_MS)
        self._brief.timeout.connect(self.hide)
        self._offered: QWidget | None = None
        self._offer_ends = QTimer(self, singleShot=True, interval=_OFFER_MS)
        self._offer_ends.timeout.connect(self.hide)
        self._arrange()
        self.setPalette(palette_of(DARK))  # last: it reaches only children that are there
        self.hide()

    @property
    def text(self) -> str:
        """What is said; empty when nothing is."""
        return "" if self.isHidden() else f"{self._what.text()} {self._action.text()}".strip()

    def show_trouble(self, sentence: Sentence, *, again: bool = False) -> None:
        """Say what went wrong and what to do, until the viewer closes it.

        again: offer to try it again.
        """
        self._brief.stop()
        self._show(sentence.what, sentence.action, trouble=True, again=again)

    def say(self, text: str) -> None:
        """Say a brief word, unless there is trouble to read."""
        if self._show_word(text):
            self._brief.start()

    def keep_saying(self, text: str) -> None:
        """Say a word until `unsay`, unless there is trouble to read."""
        if self._show_word(text):
            self._brief.stop()

    def offer(self, text: str, button: QWidget) -> None:
        """Say a word with a button beside it for some seconds, unless there is trouble to read.

        The notice keeps `button`, and shows it with this word only.
        """
        if self._show_word(text):
            self._brief.stop()
            self._row.insertWidget(2, button, 0, Qt.AlignmentFlag.AlignVCenter)
            self._offered = button
            button.show()
            self.place()
            self._offer_ends.start()

    def unsay(self, text: str) -> None:
        """Take back what `keep_saying` said, if it is still said."""
        if self.text == text:
            self.hide()

    def _show_word(self, text: str) -> bool:
        if self.isVisible() and self._close.isVisible():
            return False
        self._show(text, "", trouble=False)
        return True

    def _show(self, what: str, action: str, *, trouble: bool, again: bool = False) -> None:
        self._offer_ends.stop()
        if self._offered:
            self._offered.hide()
        self._what.setText(what)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._sign.setVisible(trouble)
        self._close.setVisible(trouble)
        self.again.setVisible(again)
        self.setAccessibleName(f"{what} {action}".strip())
        self.show()
        self.raise_()
        self.place()

    def move_to(self, room: QWidget) -> None:
        """Show what is said over another widget from now on."""
        seen = not self.isHidden()
        self._room = room
        self.setParent(room)
        self.setVisible(seen)
        self.raise_()
        self.place()

    def place(self) -> None:
        """Centre at the top of the parent."""
        room = self._room.width() - 2 * Space.LARGE
        width = min(self._word_width() if self._close.isHidden() else self.WIDTH, room)
        height = max(self._row.totalHeightForWidth(width), 44)
        self.setGeometry((self._room.width() - width) // 2, Space.LARGE, width, height)

    def _word_width(self) -> int:
        """Return the width at which a brief word stands in one line, if it is not too long."""
        words = self._what.fontMetrics().horizontalAdvance(self._what.text()) + 1
        beside = self.sizeHint().width() - self._what.sizeHint().width()
        return min(beside + words, self.WIDTH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rounded ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(255, 255, 255, 28))
        painter.setBrush(QColor(22, 22, 25, 238))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), Radius.LARGE, Radius.LARGE)

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(Space.TINY)
        words.addWidget(self._what)
        words.addWidget(self._action)
        words.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
