"""The library's page of the window: its views, one at a time, with their names above."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from app.icon_button import IconButton
from app.keymap import KeyFollower
from app.library_page.letters import is_letter
from app.library_page.librarian import Librarian
from app.shortcuts import Action, key_names
from app.theme import Space
from app.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QResizeEvent

    from app.library_page.frame_pictures import FramePictures
    from app.library_page.shelf import Shelf

_BREATH_MS: Final = 30
"""So that posters are drawn before anything else is done."""
_DONE: Final = object()


class LibraryPage(QWidget):
    """Holds the views; each is a widget that lives as long as the page."""

    whole = Signal()
    """All views are there."""
    resized = Signal()
    folder_wanted = Signal()
    """The viewer is to choose a folder of films."""
    wanted = Signal(object)
    """An Action of the key table."""
    ending = Signal()
    """What the views have at work is to end."""

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
        self.is_whole = False
        """Whether all views are there."""
        self._rest: Iterator[None] = iter(())
        self._soon = QTimer(self, interval=_BREATH_MS)
        self._soon.timeout.connect(self._step)
        self._views = QTabWidget()
        self._views.setDocumentMode(True)
        self._views.setAccessibleName(tr("Views of the library"))
        self._views.tabBar().setDrawBase(False)
        self._views.setCornerWidget(self._corner(), Qt.Corner.TopRightCorner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._views)

    def add(self, name: str, view: QWidget) -> None:
        """Add a view under a name the viewer reads."""
        view.setAccessibleName(name)
        self._views.addTab(view, name)

    def furnish_later(self, rest: Iterator[None]) -> None:
        """Build more views in steps, once the films are there; `finish` builds them at once."""
        self._rest = rest
        once = Qt.ConnectionType.SingleShotConnection
        self.shelf.changed.connect(self._soon.start, once)
        self.shelf.troubled.connect(lambda _: self._soon.start(), once)

    def finish(self) -> None:
        """Build what is left."""
        while self._step():
            pass

    def _step(self) -> bool:
        """Build a little more; say whether anything is left."""
        if self.is_whole:
            return False
        self.is_whole = next(self._rest, _DONE) is _DONE
        if self.is_whole:
            self._soon.stop()
            self.whole.emit()
        return not self.is_whole

    def show_view(self, view: QWidget) -> None:
        """Bring a view to the front."""
        self._views.setCurrentWidget(view)

    def _corner(self) -> QWidget:
        corner = QWidget()
        row = QHBoxLayout(corner)
        row.setContentsMargins(0, Space.TINY, Space.MEDIUM, 0)
        row.setSpacing(Space.TINY)
        row.addWidget(self._way("open", Action.OPEN_FILE, tr("Open films")))
        row.addWidget(self._way("menu", Action.MENU, tr("Show the menu")))
        row.addWidget(self._way("close", Action.LIBRARY, tr("Back to the film")))
        return corner

    def _way(self, icon: str, action: Action, words: str) -> IconButton:
        button = IconButton(icon, words)
        KeyFollower(button, lambda: button.show_keys(key_names(action)))
        button.clicked.connect(lambda: self.wanted.emit(action))
        return button

    def take_keys(self) -> None:
        """Give the keys to the view in front."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def view(self) -> QWidget:
        """The view in front."""
        return self._views.currentWidget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of it: a notice may lie over the page."""
        super().resizeEvent(event)
        self.resized.emit()

    def event(self, event: QEvent) -> bool:
        """Keep letters from the window's keys: here they are what is looked for."""
        if event.type() is QEvent.Type.ShortcutOverride and is_letter(event):
            event.accept()
            return True
        return super().event(event)

    def shutdown(self) -> None:
        """End all that works beside the window's thread, also what the views have of their own."""
        self._soon.stop()
        self._rest, self.is_whole = iter(()), True
        self.ending.emit()
        for librarian in self.findChildren(Librarian):
            librarian.shutdown()
        self.pictures.shutdown()
        self.shelf.shutdown()
