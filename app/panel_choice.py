"""A choice in a panel beside a film, whose keys are the window's own otherwise."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy

from app.choice_field import ChoiceField

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_KEYS = (*_ENTER, *_STEPS, Qt.Key.Key_Escape)


class PanelChoice(ChoiceField):
    """Tab gives it the focus; Up and Down choose, Enter opens it, letters are the film's."""

    left = Signal()
    """Esc."""

    def __init__(self, name: str) -> None:
        """`name` is the accessible name, and the tooltip."""
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def event(self, event: QEvent) -> bool:
        """Keep its keys from the window while it has the focus."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _KEYS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, open, or leave."""
        if event.key() in _ENTER:
            self.showPopup()
        elif event.key() in _STEPS:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what lies around."""
        event.ignore()
