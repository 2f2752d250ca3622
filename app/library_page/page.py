"""The library's page of the window: its views, one at a time, with their names above."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from app.library_page.librarian import Librarian
from app.words import tr

if TYPE_CHECKING:
    from app.library_page.frame_pictures import FramePictures
    from app.library_page.shelf import Shelf


class LibraryPage(QWidget):
    """Holds the views; each is a widget that lives as long as the page."""

    def __init__(
        self,
        shelf: Shelf,
        librarian: Librarian,
        pictures: FramePictures,
        parent: QWidget | None = None,
    ) -> None:
        """shelf, librarian, pictures: what the views share; the page ends them."""
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setAccessibleName(tr("Library"))
        self.shelf = shelf
        self.librarian = librarian
        self.pictures = pictures
        for part in (shelf, librarian, pictures):
            part.setParent(self)
        self._views = QTabWidget()
        self._views.setDocumentMode(True)
        self._views.setAccessibleName(tr("Views of the library"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._views)

    def add(self, name: str, view: QWidget) -> None:
        """Add a view under a name the viewer reads."""
        view.setAccessibleName(name)
        self._views.addTab(view, name)

    def show_view(self, view: QWidget) -> None:
        """Bring a view to the front."""
        self._views.setCurrentWidget(view)

    @property
    def view(self) -> QWidget:
        """The view in front."""
        return self._views.currentWidget()

    def shutdown(self) -> None:
        """End all that works beside the window's thread, also what the views have of their own."""
        for librarian in self.findChildren(Librarian):
            librarian.shutdown()
        self.pictures.shutdown()
        self.shelf.shutdown()
