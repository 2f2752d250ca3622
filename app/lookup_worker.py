"""The lookup worker: a child process with the models and the vector search. No Qt, no network.

Cheap to import, because the player's process imports it too; `main` runs only in the child.
"""

from __future__ import annotations

import signal
import threading
from contextlib import suppress
from dataclasses import replace
from importlib import import_module
from multiprocessing.shared_memory import SharedMemory
from queue import SimpleQueue
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

    def begin(self, request: LookupRequest) -> None:
        """Forget the last frame."""

    def find(
        self, frame: npt.NDArray[np.uint8], request: LookupRequest, cancelled: Callable[[], bool]
    ) -> Iterator[LookupAnswer]:
        """Yield what is known of the bgr0 frame begun with, better each time, without filters."""

    def shown(self, answer: LookupAnswer) -> LookupAnswer:
        """Return what is wanted of an answer to the frame begun with."""

    def want(self, request: FilterRequest) -> LookupAnswer | None:
        """Want something else; return the last answer that was shown again.

        None where that frame has none yet, or is a former one. Comes from a thread of its own,
        while `find` or `look_longer` is at work; never together with `begin` or `shown`.
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
        """Return an answer made better by other frames of the shot, None where there are none.

        answer: as `find` gave it.
        """

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
    """One loop, one request at a time; filters alone are answered beside it, for they are quick."""

    def __init__(self, pipe: Connection[FromWorker, ToWorker], newest: Any) -> None:
        self._pipe, self._newest = pipe, newest
        self._sending = threading.Lock()  # the warm-up thread says one thing, too
        self._warming = threading.Thread()
        self._block: SharedMemory | None = None
        self._inbox: SimpleQueue[LookupRequest | ComposeRequest | None] = SimpleQueue()
        self._turn = threading.Lock()  # to begin, show or want: what is told keeps this order
        self._filter: FilterRequest | None = None
        self._heard = self._through = -1  # tickets of frames: read from the pipe, and answered

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
        threading.Thread(target=self._listen, args=(engine,), daemon=True).start()
        while True:
            request = self._inbox.get()
            if request is None:
                raise EOFError
            answer = self._serve(engine, request)
            self._say(LookupDone(request.ticket))
            if answer and isinstance(request, LookupRequest) and request.film:
                self._look_longer(engine, request, answer)

    def _listen(self, engine: Engine) -> None:
        """Take requests from the pipe: the newest filter is answered at once, the rest waits."""
        try:
            while True:
                filters = [one for one in self._waiting() if isinstance(one, FilterRequest)]
                if filters:
                    self._want(engine, filters[-1])
        except (EOFError, OSError):  # the player is gone
            self._inbox.put(None)
        except Exception:
            LOG.exception("bug in the lookup worker")
            self._inbox.put(None)  # ends the process: the player starts another one
            raise

    def _waiting(self) -> list[ToWorker]:
        """Return all that has come; what is no filter is put in line."""
        came = [self._pipe.recv()]
        while self._pipe.poll():
            came.append(self._pipe.recv())
        for request in came:
            if isinstance(request, FilterRequest):
                continue
            if isinstance(request, LookupRequest):
                self._heard = request.ticket
            self._inbox.put(request)
        return came

    def _want(self, engine: Engine, request: FilterRequest) -> None:
        """Answer the last frame again; a frame that waits or has no answer yet will be filtered."""
        with self._turn:
            self._filter = request
            forgotten = request.ticket != self._heard or request.ticket == self._through
            try:
                if answer := engine.want(request):
                    self._say(answer)
                elif forgotten:
                    self._say(LookupFailure(request.ticket, FORGOTTEN, ""))
            except (StoreError, VisionError) as error:
                self._say(failure_of(request, type(error).__name__, str(error)))

    def _begin(self, engine: Engine, request: LookupRequest) -> None:
        with self._turn:
            newer = self._filter
            if newer and newer.ticket == request.ticket:
                request = replace(request, wanted=newer.wanted)
            engine.begin(request)

    def _show(self, engine: Engine, answer: LookupAnswer) -> None:
        with self._turn:
            self._say(engine.shown(answer))

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
            return bool(self._newest.value != request.ticket or not self._inbox.empty())

        try:
            better = engine.look_longer(self._frame(request), request, answer, stopped)
        except (StoreError, VisionError) as error:
            LOG.info("no other frames of the shot: %s", error)
        else:
            if better and not stopped():
                self._show(engine, better)

    def _compose(self, engine: Engine, request: ComposeRequest) -> None:
        if self._newest.value == request.ticket:
            answer = engine.compose(request)
            self._say(answer or ComposeFailure(request, "ItemForgotten", ""))

    def _look(self, engine: Engine, request: LookupRequest) -> LookupAnswer | None:
        def cancelled() -> bool:
            return bool(self._newest.value != request.ticket)

        answer = None
        if cancelled():
            return None
        self._begin(engine, request)
        try:
            for answer in engine.find(self._frame(request), request, cancelled):
                self._show(engine, answer)
                if answer.stage is Stage.FIRST and all(i.matches is not None for i in answer.items):
                    self._join_warming()
        finally:
            with self._turn:
                self._through = request.ticket
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
