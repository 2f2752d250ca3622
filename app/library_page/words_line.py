"""The line in which a viewer says which moment is looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from app.library_page.query_picture import offers_picture
from app.words import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LONGEST = 500  # as MomentQuestion has it


class WordsLine(QLineEdit):
    """Enter says the words, Down leaves for what was found; a picture may be pasted, too."""

    said = Signal()
    left = Signal()
    """Down."""
    pasted = Signal(object)
    """A QMimeData that has a picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(_LONGEST)
        self.setAcceptDrops(False)  # the whole view takes what is dropped
        self.setAccessibleName(tr("What you look for"))
        self.setPlaceholderText(tr("a red coat in the rain, a street -night, or paste a picture"))
        tip = tr(
            "What is seen or said. A word with a minus before it must not be there: a street "
            "-night. A picture can be pasted or dropped."
        )
        self.setToolTip(tip)
        self.setAccessibleDescription(tip)

    def event(self, event: QEvent) -> bool:
        """Keep Enter and Down, which the window has its own use for."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (*_ENTER, Qt.Key.Key_Down)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say, leave, paste or write."""
        copied: QMimeData | None = QGuiApplication.clipboard().mimeData()
        if event.key() in _ENTER:
            self.said.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.left.emit()
        elif event.matches(QKeySequence.StandardKey.Paste) and offers_picture(copied):
            self.pasted.emit(copied)
        else:
            super().keyPressEvent(event)
