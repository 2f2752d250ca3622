"""The library's place in the window: it takes the film's, and gives it back."""

from __future__ import annotations

from contextlib import closing, suppress
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal

from app.paths import library_file
from app.shortcuts import TABLE, Action, Group

if TYPE_CHECKING:
    from app.library_page.page import LibraryPage
    from app.main_window import MainWindow
    from app.watch_history import WatchHistory

_OF_FILMS: Final = {Group.PLAY, Group.SOUND, Group.SUBTITLES, Group.PICTURE, Group.PRODUCTS}
"""Their keys mean nothing while no film is seen, and letters are what is looked for."""
_ALSO: Final = {Action.MINI, Action.CLOSE_FILM}


class LibraryRoom(QObject):
    """Shows the library beside no film: a film that plays waits, and goes on afterwards.

    The page is built when it is first wanted: a film must not wait for it.
    """

    opened = Signal(bool)
    """Whether the library is shown now."""

    def __init__(self, window: MainWindow, history: WatchHistory) -> None:
        super().__init__(window)
        self._window, self._history = window, history
        self._page: LibraryPage | None = None
        self._waits = False
        """Whether the film was playing when the library came."""
        window.player.paused_changed.connect(self._on_paused)

    @property
    def page(self) -> LibraryPage:
        """The page, built now if it was not yet."""
        if self._page is None:
            self._page = self._furnished()
        return self._page

    @property
    def shown(self) -> bool:
        """Whether the library is where the film was."""
        return self._page is not None and not self._page.isHidden()

    def show_first(self) -> None:
        """Show the library when the program starts without a film, if there are films in it."""
        if library_file().exists() and has_films():
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
        window.stage.hide()
        self.page.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._lend_keys(to_film=False)
        self.opened.emit(True)

    def leave(self, *, go_on: bool = True) -> bool:
        """Show the film again, and say whether the library was there. go_on: what waits plays."""
        if not self.shown:
            return False
        window = self._window
        self.page.hide()
        window.stage.show()
        if self._waits and go_on and window.player.media:
            window.pause_view.forget()
            window.player.play()
        window.pause_view.set_aside(False)
        self._lend_keys(to_film=True)
        window.setFocus()
        self.opened.emit(False)
        return True

    def shutdown(self) -> None:
        """End what the page has at work."""
        if self._page:
            self._page.shutdown()

    def _furnished(self) -> LibraryPage:
        from app.library_page.furnish_library import furnish_library  # late: see the class

        page = furnish_library(self._history, self._window.remembered)
        page.hide()
        page.shelf.play_wanted.connect(self._play)
        self._window.hold(page)
        return page

    def _on_paused(self, paused: bool) -> None:
        """Let a film that plays be seen, whoever started it: say, a key of the desktop."""
        if not paused and self._window.player.media:
            self.leave(go_on=False)

    def _play(self, film: str, clock: float) -> None:
        self.leave(go_on=False)
        self._window.open(film, clock)

    def _lend_keys(self, *, to_film: bool) -> None:
        for entry in TABLE:
            if entry.group in _OF_FILMS or entry.action in _ALSO:
                self._window.bound[entry.action].setEnabled(to_film)


def has_films() -> bool:
    """Say whether the library has a film; False where it cannot be read."""
    from store.errors import LibraryUnavailableError  # late: a film does not need it
    from store.library.library import Library

    with suppress(LibraryUnavailableError), closing(Library(library_file())) as library:
        return library.has_films()
    return False
