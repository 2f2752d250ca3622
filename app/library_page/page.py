"""The library's page of the window: its views, one at a time, with their names above."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from app.library_page.shelf import Shelf


class LibraryPage(QWidget):
    """Holds the views; each is a widget that lives as long as the page."""

    def __init__(self, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shelf = shelf
        self._views = QTabWidget()
        self._views.setDocumentMode(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._views)

    def add(self, name: str, view: QWidget) -> None:
        """Add a view under a name the viewer reads."""
        self._views.addTab(view, name)

    def show_view(self, view: QWidget) -> None:
        """Bring a view to the front."""
        self._views.setCurrentWidget(view)
