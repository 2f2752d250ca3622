"""One thread that runs jobs in order."""

from __future__ import annotations

import sys
import threading
from queue import SimpleQueue
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Lane:
    """Keeps calls that may block, in their order, off the thread that draws the window."""

    def __init__(self, name: str) -> None:
        self._jobs: SimpleQueue[Callable[[], object] | None] = SimpleQueue()
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def put(self, job: Callable[[], object]) -> None:
        """Run `job` after those already waiting; nothing happens once the lane is closed."""
        self._jobs.put(job)

    def close(self) -> None:
        """Finish the running job, drop the waiting ones, end the thread."""
        self._closed.set()
        self._jobs.put(None)
        self._thread.join()

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            if not self._closed.is_set():
                self._attempt(job)

    def _attempt(self, job: Callable[[], object]) -> None:
        try:
            job()
        except Exception:  # noqa: BLE001 (a bug in one job is reported, and the film goes on)
            threading.excepthook(threading.ExceptHookArgs((*sys.exc_info(), self._thread)))
