"""Lookups without a window, one after the other, by the very worker the window uses."""

from __future__ import annotations

from queue import SimpleQueue
from typing import TYPE_CHECKING, Self

from app.lookup_messages import (
    FromLookup,
    LookupAnswer,
    LookupFailure,
    WorkerBlocked,
    WorkerPlan,
    WorkerReady,
)
from app.lookup_process import LookupProcess

if TYPE_CHECKING:
    from player.frame import Frame


class LookupRefusedError(Exception):
    """No answer. `code` and `detail` make a sentence: `app.errors.sentence_for`."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(f"{code}: {detail}")
        self.code, self.detail = code, detail


class HeadlessLookup:
    """A lookup worker, as a context manager; loads from the moment it is entered."""

    def __init__(self, plan: WorkerPlan | None = None) -> None:
        self._told: SimpleQueue[FromLookup] = SimpleQueue()
        self._process = LookupProcess(plan or WorkerPlan(), self._told.put)

    def __enter__(self) -> Self:
        self._process.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._process.shutdown()

    def wait_ready(self) -> WorkerReady:
        """Return what answers, once everything is loaded. Raises LookupRefusedError."""
        while True:
            message = self._next()
            if isinstance(message, WorkerReady):
                return message

    def look(self, frame: Frame, top: int) -> LookupAnswer:
        """Return the final answer for a frame. Raises LookupRefusedError."""
        ticket = self._process.ask(frame, top)
        while True:
            message = self._next()
            if isinstance(message, LookupAnswer) and message.final and message.ticket == ticket:
                return message

    def _next(self) -> FromLookup:
        message = self._told.get()
        if isinstance(message, (WorkerBlocked, LookupFailure)):
            raise LookupRefusedError(message.code, message.detail)
        return message
