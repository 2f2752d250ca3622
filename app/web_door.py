"""What stands between a web address and the player: where it leads is looked at first."""

from __future__ import annotations

from contextlib import suppress
from threading import Thread
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot

from store.errors import AddressRefusedError
from store.film_address import is_page

_PATIENCE: Final = 1.0


class WebDoor(QObject):
    """Lets files pass at once, and web addresses when they lead to the web and nowhere else.

    The newest wins: what was asked before it is forgotten.
    """

    passed = Signal(str, float)
    """The source, and the seconds it begins at."""
    refused = Signal(object)
    """An error a person can read."""
    waiting = Signal(bool)
    """Whether a server is asked just now."""

    _told = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self._ticket = 0
        self._asked = ("", 0.0)
        self._thread: Thread | None = None
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)

    def ask(self, source: str, start: float) -> None:
        """Let a path or an address pass, now or when its server has answered."""
        self._ticket += 1
        self._asked = (source, start)
        web = source.lower().startswith(("http://", "https://"))
        self.waiting.emit(web)
        if not web:
            self.passed.emit(source, start)
            return
        # A thread for each: one that waits for a slow server must not hold up the next.
        self._thread = Thread(target=self._look, args=(self._ticket, source), daemon=True)
        self._thread.start()

    def shutdown(self) -> None:
        """Forget what was asked; a server that does not answer holds up nothing."""
        self._ticket += 1
        if self._thread:
            self._thread.join(_PATIENCE)

    def _look(self, ticket: int, source: str) -> None:
        refusal = None
        try:
            is_page(source)
        except AddressRefusedError as error:
            refusal = error
        with suppress(RuntimeError):  # the window is gone
            self._told.emit(ticket, refusal)

    @Slot(int, object)
    def _on_told(self, ticket: int, refusal: AddressRefusedError | None) -> None:
        if ticket != self._ticket:
            return
        self.waiting.emit(False)
        if refusal:
            self.refused.emit(refusal)
        else:
            self.passed.emit(*self._asked)
