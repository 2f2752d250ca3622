"""Looks at the disk beside the window's thread: a folder of the network may take its time."""

from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

_PATIENCE = 1.0  # seconds the closing window waits
_Found = TypeVar("_Found")


class DiskLook(QObject):
    """Runs each look on a thread of its own: one that stalls must not keep the next waiting."""

    _done = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._threads: list[Thread] = []
        self._done.connect(lambda then, found: then(found), Qt.ConnectionType.QueuedConnection)

    def ask(self, look: Callable[[], _Found], then: Callable[[_Found], object]) -> None:
        """Call `then` on the window's thread with what `look` returned on another.

        What may go wrong in `look` is a part of what it returns.
        """
        thread = Thread(target=lambda: self._done.emit(then, look()), daemon=True)
        self._threads = [*filter(Thread.is_alive, self._threads), thread]
        thread.start()

    @property
    def busy(self) -> bool:
        """Whether a look is under way."""
        return any(thread.is_alive() for thread in self._threads)

    def shutdown(self) -> None:
        """Let looks that are under way end, unless their disk has stalled."""
        for thread in self._threads:
            thread.join(_PATIENCE)
