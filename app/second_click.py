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
        self._over = False
        if app := QApplication.instance():
            app.installEventFilter(self)
        QTimer.singleShot(QApplication.doubleClickInterval(), self, self._end)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stop double clicks, and nothing else."""
        return not self._over and event.type() is QEvent.Type.MouseButtonDblClick

    def _end(self) -> None:
        self._over = True
        self.deleteLater()
