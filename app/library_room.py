"""The library's place in the window: it takes the film's, and gives it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal

from app.library_page.background_indexing import BackgroundIndexing
from app.paths import library_file
from app.shortcuts import TABLE, Action, Group

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.library_page.page import LibraryPage
    from app.main_window import MainWindow
    from app.watch_history import WatchHistory

_OF_FILMS: Final = {Group.PLAY, Group.SOUND, Group.SUBTITLES, Group.PICTURE, Group.PRODUCTS}
"""Their keys mean nothing while no film is seen, and letters are what is looked for."""
_BEGINNING: Final = 0.001
"""Seconds: 0 would leave it to the history where to begin."""
_ALSO: Final = {Action.MINI, Action.CLOSE_FILM}


class LibraryRoom(QObject):
    """Shows the library beside no film: a film that plays waits, and goes on afterwards.

    The page is built when it is first wanted: a film must not wait for it.
    """

    opened = Signal(bool)
    """Whether the library is shown now."""
    built = Signal(object)
    """The LibraryPage, once, when all its views are there."""

    def __init__(self, window: MainWindow, history: WatchHistory) -> None:
        super().__init__(window)
        self._window, self._history = window, history
        self._page: LibraryPage | None = None
        self.indexing = BackgroundIndexing(window.player, window.remembered, self)
        self._waits = False
        """Whether the film was playing when the library came."""
        self._left_for_film = False
        """Whether the film was begun from here."""
        window.player.paused_changed.connect(self._on_paused)

    @property
    def page(self) -> LibraryPage:
        """The page, built now if it was not yet."""
        if self._page is None:
            self._page = self._furnished()
        return self._page

    @property
    def is_built(self) -> bool:
        """Whether the page is there already, with all its views."""
        return self._page is not None and self._page.is_whole

    @property
    def shown(self) -> bool:
        """Whether the library is where the film was."""
        return self._page is not None and not self._page.isHidden()

    def handlers(self) -> dict[Action, Callable[[], object]]:
        """Return what the library's keys do."""
        return {Action.LIBRARY: self.toggle, Action.ADD_FOLDER: self.add_folder}

    def add_folder(self) -> None:
        """Show the library, and let the viewer choose a folder for it."""
        self.show()
        self.page.folder_wanted.emit()

    def show_first(self) -> None:
        """Show the library when the program starts without a film, if there are films in it."""
        if library_file().exists():
            self.show()
            self.page.shelf.changed.connect(
                self._leave_if_empty, Qt.ConnectionType.SingleShotConnection
            )

    def come_back(self) -> None:
        """Show the library again when a film is closed that was begun from it."""
        if self._left_for_film:
            self._left_for_film = False
            self.show()

    def toggle(self) -> None:
        """Show the library, or the film."""
        (self.leave if self.shown else self.show)()

    def show(self) -> None:
        """Put the library where the film is; a film that plays waits."""
        window = self._window
        if self.shown:
            return
        if window.modes.mini:
            window.bound[Action.MINI].trigger()
        self._waits = bool(window.player.media) and not window.player.paused
        window.pause_view.set_aside(True)
        if self._waits:
            window.player.pause()
        self.page.show()
        window.stage.notice.move_to(self.page)
        window.stage.hide()
        self.page.take_keys()
        self._lend_keys(to_film=False)
        self.opened.emit(True)

    def leave(self, *, go_on: bool = True) -> bool:
        """Show the film again, and say whether the library was there. go_on: what waits plays."""
        if not self.shown:
            return False
        window = self._window
        window.stage.notice.move_to(window.stage)
        self.page.hide()
        window.stage.show()
        plays = self._waits and go_on
        if plays or not go_on:
            window.pause_view.forget()
        if plays:
            window.player.play()
        window.pause_view.set_aside(False)
        self._lend_keys(to_film=True)
        window.setFocus()
        self.opened.emit(False)
        return True

    def shutdown(self) -> None:
        """End what the library has at work."""
        self.indexing.shutdown()
        if self._page:
            self._page.shutdown()

    def _furnished(self) -> LibraryPage:
        from app.library_page.furnish_library import furnish_library  # late: see the class

        page = furnish_library(self._history, self._window.remembered)
        page.hide()
        page.shelf.play_wanted.connect(self._play)
        notice = self._window.stage.notice
        page.shelf.troubled.connect(notice.show_trouble)
        page.shelf.told.connect(notice.say)
        page.whole.connect(lambda: self.built.emit(page))
        page.resized.connect(notice.place)
        page.wanted.connect(lambda action: self._window.bound[action].trigger())
        self._window.hold(page)
        return page

    def _on_paused(self, paused: bool) -> None:
        """Let a film that plays be seen, whoever started it: say, a key of the desktop."""
        if not paused and self._window.player.media:
            self.leave(go_on=False)

    def _play(self, film: str, clock: float) -> None:
        """Open a film; the library goes when it comes."""
        self._left_for_film = True
        self._window.open(film, max(clock, _BEGINNING))

    def _leave_if_empty(self) -> None:
        shelf = self.page.shelf
        if not shelf.films and not shelf.folders:
            self.leave()

    def _lend_keys(self, *, to_film: bool) -> None:
        for entry in TABLE:
            if entry.group in _OF_FILMS or entry.action in _ALSO:
                self._window.bound[entry.action].setEnabled(to_film)
