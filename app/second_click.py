"""The second click of a double click, where the first one already did what was wanted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication


class SecondClick(QObject):
    """Swallows it, wherever it falls: what took the place under the pointer did not ask for it.

    Ends itself after the time in which a second click makes a double one.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        if app:
            app.installEventFilter(self)
        QTimer.singleShot(QApplication.doubleClickInterval(), self, self.deleteLater)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stop double clicks, and nothing else."""
        return event.type() is QEvent.Type.MouseButtonDblClick
