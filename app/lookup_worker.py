"""The lookup worker: a child process with the models and the vector search. No Qt, no network.

Cheap to import, because the player's process imports it too; `main` runs only in the child.
"""

from __future__ import annotations

import signal
import threading
from collections import deque
from contextlib import suppress
from importlib import import_module
from multiprocessing.shared_memory import SharedMemory
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from app.log import LOG, open_log
from app.lookup_messages import (
    FORGOTTEN,
    ComposedAnswer,
    ComposeFailure,
    ComposeRequest,
    FilterRequest,
    FromWorker,
    LookupAnswer,
    LookupDone,
    LookupFailure,
    LookupRequest,
    Stage,
    ToWorker,
    WorkerBlocked,
    WorkerLoading,
    WorkerPlan,
    WorkerReady,
)
from store.errors import StoreEnvironmentError, StoreError
from vision.errors import VisionEnvironmentError, VisionError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.connection import Connection

    import numpy.typing as npt


class Engine(Protocol):
    """What answers. `app.lookup_engine` builds the real one."""

    def find(
        self, frame: npt.NDArray[np.uint8], request: LookupRequest, cancelled: Callable[[], bool]
    ) -> Iterator[LookupAnswer]:
        """Yield what is known of a bgr0 frame, better each time."""

    def want(self, request: FilterRequest) -> LookupAnswer | None:
        """Show only what is wanted from now on; return the last answer of the frame again.

        None where that frame has none yet, or is a former one.
        """

    def compose(self, request: ComposeRequest) -> ComposedAnswer | None:
        """Return the products for an item of the last frame and words; None for a former frame."""

    def look_longer(
        self,
        frame: npt.NDArray[np.uint8],
        request: LookupRequest,
        answer: LookupAnswer,
        stopped: Callable[[], bool],
    ) -> LookupAnswer | None:
        """Return an answer made better by other frames of the shot, None where there are none."""

    def warm_up_matting(self) -> None:
        """Get ready to refine: seconds, so on a thread of its own, while frames may come."""

    def ready(self) -> WorkerReady:
        """Say what answers."""


def main(pipe: Connection[FromWorker, ToWorker], newest: Any, plan: WorkerPlan) -> None:
    """Answer requests until the player is gone. `newest.value` is the ticket that counts.

    An unknown error is logged and ends the process, which is the restart path.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the player's; we end with its pipe
    open_log()
    try:
        Worker(pipe, newest).serve(plan)
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return  # the player is gone
    except Exception:
        LOG.exception("bug in the lookup worker")
        raise


class Worker:
    """One loop, one request at a time."""

    def __init__(self, pipe: Connection[FromWorker, ToWorker], newest: Any) -> None:
        self._pipe, self._newest = pipe, newest
        self._sending = threading.Lock()  # the warm-up thread says one thing, too
        self._warming = threading.Thread()
        self._block: SharedMemory | None = None
        self._inbox: deque[ToWorker] = deque()

    def serve(self, plan: WorkerPlan) -> None:
        """Load, then answer one request after the other."""
        try:
            engine = self._load(plan)
        except (StoreEnvironmentError, VisionEnvironmentError) as error:
            self._refuse(WorkerBlocked(type(error).__name__, str(error)))
        else:
            self._answer(engine)

    def _load(self, plan: WorkerPlan) -> Engine:
        module, _, function = plan.engine.partition(":")
        engine: Engine = getattr(import_module(module), function)(plan, self._say)
        self._say(WorkerLoading("background removal"))
        self._warming = threading.Thread(target=self._warm_up, args=(engine,), daemon=True)
        self._warming.start()
        return engine

    def _warm_up(self, engine: Engine) -> None:
        with suppress(BrokenPipeError):  # the player is gone
            try:
                engine.warm_up_matting()
            except VisionError as error:
                self._say(WorkerBlocked(type(error).__name__, str(error)))
            else:
                self._say(engine.ready())

    def _refuse(self, blocked: WorkerBlocked) -> None:
        """Stay alive, cheaply, and give every request the same answer."""
        self._say(blocked)
        while True:
            request = self._pipe.recv()
            self._say(failure_of(request, blocked.code, blocked.detail))
            if not isinstance(request, FilterRequest):
                self._say(LookupDone(request.ticket))

    def _answer(self, engine: Engine) -> None:
        while True:
            request = self._next()
            if isinstance(request, FilterRequest):
                self._want(engine, request, forgotten=True)
                continue
            answer = self._serve(engine, request)
            self._say(LookupDone(request.ticket))
            if answer and isinstance(request, LookupRequest) and request.film:
                self._look_longer(engine, request, answer)

    def _next(self) -> ToWorker:
        if not self._inbox:
            self._inbox.append(self._pipe.recv())
        self._gather()
        return self._inbox.popleft()

    def _gather(self) -> None:
        """Take in what waits; a newer filter takes the place of older ones."""
        while self._pipe.poll():
            request = self._pipe.recv()
            if isinstance(request, FilterRequest):
                rest = [one for one in self._inbox if not isinstance(one, FilterRequest)]
                self._inbox = deque(rest)
            self._inbox.append(request)

    def _heed(self, engine: Engine) -> None:
        """Answer a filter that came while a frame is looked at; what else came waits."""
        self._gather()
        filters = [one for one in self._inbox if isinstance(one, FilterRequest)]
        for request in filters:
            self._inbox.remove(request)
            self._want(engine, request, forgotten=False)

    def _want(self, engine: Engine, request: FilterRequest, *, forgotten: bool) -> None:
        """Answer the last frame again. forgotten: what has no answer by now will get none."""
        if self._newest.value != request.ticket:
            return
        try:
            if answer := engine.want(request):
                self._say(answer)
            elif forgotten:
                self._say(LookupFailure(request.ticket, FORGOTTEN, ""))
        except (StoreError, VisionError) as error:
            self._say(failure_of(request, type(error).__name__, str(error)))

    def _serve(
        self, engine: Engine, request: LookupRequest | ComposeRequest
    ) -> LookupAnswer | None:
        """Answer a request; return the last answer to a frame."""
        try:
            if isinstance(request, LookupRequest):
                return self._look(engine, request)
            self._compose(engine, request)
        except (StoreError, VisionError) as error:
            self._say(failure_of(request, type(error).__name__, str(error)))
        return None

    def _look_longer(self, engine: Engine, request: LookupRequest, answer: LookupAnswer) -> None:
        """Use the time until the next request for the rest of the shot."""

        def stopped() -> bool:
            self._heed(engine)
            return bool(self._newest.value != request.ticket or self._inbox)

        try:
            better = engine.look_longer(self._frame(request), request, answer, stopped)
        except (StoreError, VisionError) as error:
            LOG.info("no other frames of the shot: %s", error)
        else:
            if better and not stopped():
                self._say(better)

    def _compose(self, engine: Engine, request: ComposeRequest) -> None:
        if self._newest.value == request.ticket:
            answer = engine.compose(request)
            self._say(answer or ComposeFailure(request, "ItemForgotten", ""))

    def _look(self, engine: Engine, request: LookupRequest) -> LookupAnswer | None:
        def cancelled() -> bool:
            self._heed(engine)
            return bool(self._newest.value != request.ticket)

        answer = None
        if cancelled():
            return None
        for answer in engine.find(self._frame(request), request, cancelled):
            self._say(answer)
            if answer.stage is Stage.FIRST and all(i.matches is not None for i in answer.items):
                self._join_warming()
        return answer

    def _join_warming(self) -> None:
        """Wait for rembg: two threads importing it at once could deadlock."""
        if self._warming.ident is not None:
            self._warming.join()

    def _frame(self, request: LookupRequest) -> npt.NDArray[np.uint8]:
        """Return the frame in the shared block, without a copy."""
        if self._block is None or self._block.name != request.block:
            if self._block is not None:
                self._block.close()
            self._block = SharedMemory(request.block)
        return np.ndarray((request.height, request.width, 4), np.uint8, self._block.buf)

    def _say(self, message: FromWorker) -> None:
        with self._sending:
            self._pipe.send(message)


def failure_of(request: ToWorker, code: str, detail: str) -> LookupFailure | ComposeFailure:
    """Return what to say when a request has no answer."""
    if isinstance(request, ComposeRequest):
        return ComposeFailure(request, code, detail)
    return LookupFailure(request.ticket, code, detail)
