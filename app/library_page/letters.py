"""Keys that write a letter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

_HELD = ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)


def is_letter(event: QEvent) -> bool:
    """Say whether a key writes something that can be seen, so that it is no command."""
    if not isinstance(event, QKeyEvent) or event.modifiers() & _HELD:
        return False
    return event.text().isprintable() and bool(event.text().strip())
