"""What stands between a web address and the player: where it leads is looked at first."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from threading import Thread
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.marking import marked
from player.errors import PageFilmStoppedError, PlayerEnvironmentError
from player.request import PLAIN
from store.errors import AddressRefusedError

if TYPE_CHECKING:
    from app.remembered import Remembered
    from player.page_film import PageFilm
    from player.request import Request

WAITING: Final = marked("Connecting… Esc stops it")
_PATIENCE: Final = 1.0


class WebDoor(QObject):
    """Lets files pass at once, and web addresses when they lead to the web and nowhere else.

    Where the viewer wants it, a web page becomes the film it shows. The newest wins: what was asked
    before it is forgotten.
    """

    passed = Signal(str, float, object)
    """The source, the seconds it begins at, and the Request that goes with it."""
    refused = Signal(object)
    """An error a person can read."""
    waiting = Signal(bool)
    """Whether a server is asked just now."""

    _told = Signal(int, object)
    """A ticket, and the (address, Request) to play or why there is none."""

    def __init__(self, remembered: Remembered, command: tuple[str, ...] | None = None) -> None:
        """command: what finds the films of pages; None: the yt-dlp of our environment."""
        super().__init__()
        self._remembered = remembered
        self._command = command
        self._ticket = 0
        self._start = 0.0
        self._finder: PageFilm | None = None
        self._thread: Thread | None = None
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)

    def ask(self, source: str, start: float, request: Request = PLAIN) -> None:
        """Let a path or an address pass, now or when its server has answered.

        What goes through the viewer's own proxy is not looked at: we would ask past that proxy.
        """
        self._forget()
        self._start = start
        look_first = source.lower().startswith(("http://", "https://")) and not request.proxy
        self.waiting.emit(look_first)
        if not look_first:
            self.passed.emit(source, start, request)
            return
        self._finder = self._new_finder() if self._remembered.now.online else None
        look = partial(self._look, self._ticket, (source, request), self._finder)
        # A thread for each: one that waits for a slow server must not hold up the next.
        self._thread = Thread(target=look, daemon=True)
        self._thread.start()

    def cancel(self) -> bool:
        """Stop waiting for a server; say whether there was anything to stop."""
        if self._thread is None:
            return False
        self._forget()
        self.waiting.emit(False)
        self.refused.emit(PageFilmStoppedError())
        return True

    def shutdown(self) -> None:
        """Forget what was asked; a server that does not answer holds up nothing."""
        thread = self._thread
        self._forget()
        if thread:
            thread.join(_PATIENCE)

    def _forget(self) -> None:
        self._ticket += 1
        self._thread = None
        if self._finder:
            self._finder.cancel()
            self._finder = None

    def _new_finder(self) -> PageFilm:
        from player.page_film import COMMAND, PageFilm

        return PageFilm(self._command or COMMAND)

    def _look(self, ticket: int, asked: tuple[str, Request], finder: PageFilm | None) -> None:
        outcome: tuple[str, Request] | Exception
        try:
            outcome = _end_of_way(*asked, finder)
        except (AddressRefusedError, PlayerEnvironmentError) as error:
            outcome = error
        with suppress(RuntimeError):  # the window is gone
            self._told.emit(ticket, outcome)

    @Slot(int, object)
    def _on_told(self, ticket: int, outcome: tuple[str, Request] | Exception) -> None:
        if ticket != self._ticket:
            return
        self._thread = self._finder = None
        self.waiting.emit(False)
        if isinstance(outcome, Exception):
            self.refused.emit(outcome)
            return
        address, request = outcome
        self.passed.emit(address, self._start, request)


def _end_of_way(source: str, request: Request, finder: PageFilm | None) -> tuple[str, Request]:
    """Return the address to play and how to ask for it. Raises what a person should read."""
    from store.film_address import Way, is_page  # loads requests, which no file needs

    way, says = Way(), (("Referer", request.referrer), ("User-Agent", request.user_agent))
    headers = {name: value for name, value in says if value}  # others may hold passwords
    if not is_page(source, way, headers) or finder is None:
        return source, request
    film = finder.find(source)
    is_page(film.address, way)
    return film.address, film.request
