"""A thread of its own for questions that may hang, such as those to a drive of the network."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from threading import Thread
from typing import TypeVar

_T = TypeVar("_T")


class AskingLane:
    """Does one thing after the other. A program that ends does not wait for what hangs."""

    def __init__(self) -> None:
        self._waiting: SimpleQueue[Callable[[], None]] = SimpleQueue()
        Thread(target=self._work, name="shared catalogue", daemon=True).start()

    def do(self, task: Callable[[], _T]) -> Future[_T]:
        """Return what a task will return or raise."""
        future: Future[_T] = Future()

        def done() -> None:
            try:
                future.set_result(task())
            except BaseException as error:  # noqa: BLE001 - raised where the result is asked for
                future.set_exception(error)

        self._waiting.put(done)
        return future

    def _work(self) -> None:
        while True:
            self._waiting.get()()
