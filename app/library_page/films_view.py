"""The films of the library: the grid, and the page of one film."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

if TYPE_CHECKING:
    from app.library_page.frame_pictures import FramePictures
    from app.library_page.librarian import Librarian
    from app.library_page.shelf import Shelf
    from app.remembered import Remembered
    from app.watch_history import WatchHistory


class FilmsView(QStackedWidget):
    """Shows the grid of films, or one film."""

    def __init__(
        self,
        shelf: Shelf,
        librarian: Librarian,
        pictures: FramePictures,
        history: WatchHistory,
        remembered: Remembered,
    ) -> None:
        super().__init__()
        self._shelf, self._librarian, self._pictures = shelf, librarian, pictures
        self._history, self._remembered = history, remembered

    def show_film(self, key: str) -> None:
        """Show the page of a film."""
