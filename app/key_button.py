"""A button that takes the next key that is pressed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton

from app.words import tr

_NO_KEYS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Meta,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_unknown,
)


class KeyButton(QPushButton):
    """Press it, then the key; Escape, or going elsewhere, takes none."""

    pressed_key = Signal(str)
    """A key, as QKeySequence writes it; it goes on listening until `stop`."""
    stopped = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._listening = False
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setProperty("compact", True)
        self.setAutoDefault(False)
        self.clicked.connect(self._listen)
        self._show()

    def stop(self) -> None:
        """Listen no more."""
        if self._listening:
            self._listening = False
            self._show()
            self.stopped.emit()

    def event(self, event: QEvent) -> bool:
        """While it listens, no key means anything else, but Tab leads away."""
        if self._listening and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell which key it was."""
        if not self._listening:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.stop()
        elif event.key() not in _NO_KEYS:
            self.pressed_key.emit(key_of(event))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Listen no more."""
        self.stop()
        super().focusOutEvent(event)

    def _listen(self) -> None:
        self._listening = True
        self._show()

    def _show(self) -> None:
        self.setText(tr("Press a key…") if self._listening else tr("Add"))


def key_of(event: QKeyEvent) -> str:
    """Return the key as the table writes it: "?" and not "Shift+?", but "Shift+J"."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    is_sign = event.text().isprintable() and not event.text().isalnum() and event.text().strip()
    if is_sign:
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(modifiers.value | event.key()).toString()
