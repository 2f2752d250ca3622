"""The drawer at the left of the film: one panel at a time, opened and closed by its key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.icon_button import IconButton
from app.plain_text import plain_label
from app.theme import Space, TextSize
from app.words import tr

_WIDTH = 340


class Drawer(QWidget):
    """Holds panels such as the playlist; shows the title of the one that is open."""

    left = Signal()
    """The drawer was closed: the keys belong to the film again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setFixedWidth(_WIDTH)
        self._title = plain_label("", TextSize.HEADING, bold=True)
        self._panels = QStackedWidget()
        close = IconButton("close", tr("Close this panel"))
        close.clicked.connect(self.close_panel)
        head = QHBoxLayout()
        head.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.MEDIUM, Space.SMALL)
        head.addWidget(self._title, 1)
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._panels, 1)
        self.hide()

    @property
    def panel(self) -> QWidget | None:
        """The panel that is open."""
        return None if self.isHidden() else self._panels.currentWidget()

    def add(self, panel: QWidget, title: str) -> None:
        """Hold `panel` until it is opened; `title` is also what a screen reader calls it."""
        panel.setAccessibleName(title)
        self._panels.addWidget(panel)

    def toggle(self, panel: QWidget) -> None:
        """Open a panel that was added, or close it when it is open; the keys go where it is."""
        if self.panel is panel:
            self.close_panel()
            return
        self._panels.setCurrentWidget(panel)
        self._title.setText(panel.accessibleName())
        self.setAccessibleName(panel.accessibleName())
        self.show()
        panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_panel(self) -> None:
        """Give the room back to the film."""
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape, from anywhere in the panel."""
        if _is_escape(event):
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take Escape before the window does while the keys are in here."""
        if event.type() is QEvent.Type.ShortcutOverride and _is_escape(event):
            event.accept()
        return super().event(event)


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
