"""The line in which a viewer says how the products should differ from the picture."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.marking import marked
from app.words import tr

_EXAMPLES = marked("This, but red, leather, for kids…")
NO_WORDS = marked("This encoder compares pictures only")
_NO_WORDS_WHY = marked(
    "The encoder in use has no text side, so it cannot read words. "
    "trendflix models list shows those that can."
)
_KEYS = marked("Enter searches again, Esc returns to the picture")
_LONGEST = 120
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_AWAY = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape)


class WishField(QLineEdit):
    """A line of words. Enter says them; Up, Down and Esc leave; Space plays while it is empty."""

    said = Signal()
    """Enter."""
    left = Signal(int)
    """Up, Down or Esc: the Qt.Key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("compact", True)
        self.setMaxLength(_LONGEST)
        self.show_readable(True)

    def show_readable(self, readable: bool) -> None:
        """Take words, or say why none are taken."""
        self.setEnabled(readable)
        self.setPlaceholderText(tr(_EXAMPLES if readable else NO_WORDS))
        self.setToolTip(tr(_KEYS if readable else _NO_WORDS_WHY))
        self.setAccessibleDescription(self.toolTip())

    def event(self, event: QEvent) -> bool:
        """Keep the keys of this line; a first Space is none: no words begin with it."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Space and not self.text():
                event.ignore()
                return False
            if event.key() in (*_ENTER, *_AWAY):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say, leave, or write."""
        if event.key() in _ENTER:
            self.said.emit()
        elif event.key() in _AWAY:
            self.left.emit(event.key())
        else:
            super().keyPressEvent(event)
