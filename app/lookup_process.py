"""The lookup worker as the player's process sees it: tickets in, answers out, restarts inside."""

from __future__ import annotations

import threading
import time
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, replace
from multiprocessing.connection import wait
from pathlib import Path
from typing import TYPE_CHECKING

from app.lookup_messages import (
    FORGOTTEN,
    ComposedAnswer,
    ComposeFailure,
    ComposeRequest,
    FilterRequest,
    FromLookup,
    FromWorker,
    LookupAnswer,
    LookupDone,
    LookupFailure,
    LookupRequest,
    ToWorker,
    WorkerBlocked,
    WorkerLoading,
    WorkerPlan,
    WorkerReady,
    WorkerRestarting,
)
from app.worker_child import SPAWN, WorkerChild
from store.types import ANYTHING

if TYPE_CHECKING:
    from collections.abc import Callable

    from player.frame import Frame
    from store.types import Wanted

_TRIES = 2  # a frame that killed two workers is given up
_UNREADY_DEATHS = 3  # workers that never got ready, in a row, before we stop starting more
_GPU_DEATHS, _GPU_MEMORY_SECONDS = 2, 600.0


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds without a sign of life after which a worker is replaced."""

    answering: float = 8.0
    loading: float = 60.0


@dataclass(frozen=True, slots=True)
class _Job:
    """A frame to look at. `tries`: workers it was given to."""

    ticket: int
    frame: Frame
    top: int
    tries: int = 0


class LookupProcess:
    """Asks a child process for the products on a frame. The newest question wins.

    `tell` is called with every FromLookup, on a thread of our own. One thread owns the child, the
    pipe and the block; the methods below leave it word and return at once. `ask`, `want`, `compose`
    and `cancel` are for one and the same thread.
    """

    def __init__(
        self, plan: WorkerPlan, tell: Callable[[FromLookup], None], patience: Patience | None = None
    ) -> None:
        self._plan, self._tell, self._patience = plan, tell, patience or Patience()
        self._newest = SPAWN.RawValue("q", 0)  # no lock: a killed worker would keep it for ever
        self._slot: deque[_Job] = deque(maxlen=1)
        self._wishes: dict[int, ComposeRequest] = {}
        self._wanted, self._asked = ANYTHING, -1
        self._filters: deque[FilterRequest] = deque(maxlen=1)
        self._unfiltered: FilterRequest | None = None
        """What the worker was told and has not answered yet."""
        self._heard, self._word = SPAWN.Pipe(duplex=False)
        self._stopping = self._reloading = False
        self._thread = threading.Thread(target=self._run, name="lookup", daemon=True)
        self._child: WorkerChild[ToWorker, FromWorker] | None = None
        self._job: _Job | ComposeRequest | None = None
        self._state: WorkerLoading | WorkerReady | WorkerBlocked = WorkerLoading("models")
        self._life = 0.0
        self._unready_deaths = 0
        self._gpu_deaths: deque[float] = deque(maxlen=_GPU_DEATHS)

    @property
    def newest(self) -> int:
        """The ticket whose answers count; every other one is old."""
        return int(self._newest.value)

    @property
    def worker_pid(self) -> int:
        """The worker's process id, 0 while there is none."""
        return self._child.pid if self._child else 0

    def start(self) -> None:
        """Start the worker, in the background."""
        self._thread.start()

    def ask(self, frame: Frame, top: int = 10) -> int:
        """Ask for up to `top` products per item of a frame; return the ticket of the answers."""
        self.cancel()
        ticket = self._asked = self.newest
        self._slot.append(_Job(ticket, frame, top))
        self._nudge()
        return ticket

    def want(self, wanted: Wanted) -> None:
        """From now on find only what is wanted; the newest frame is answered once more."""
        self._wanted = wanted
        if self._asked == self.newest:
            self._filters.append(FilterRequest(self._asked, wanted))
            self._nudge()

    def compose(self, request: ComposeRequest) -> None:
        """Ask for one item of the newest frame again, with words; an item's newest wish counts."""
        if request.ticket == self.newest:
            self._wishes[request.key] = request
            self._nudge()

    def cancel(self) -> None:
        """Want no more answers; the worker stops before its next stage."""
        self._newest.value += 1
        self._slot.clear()
        self._wishes.clear()
        self._filters.clear()

    def reload(self) -> None:
        """Start over with a fresh worker: models or catalogue have changed."""
        self._reloading = True
        self._nudge()

    def prefer(self, quality: str) -> None:
        """Work with this preset from now on; a worker that is there is replaced."""
        if quality == self._plan.quality:
            return
        self._plan = replace(self._plan, quality=quality)
        if self._thread.ident is not None:
            self.reload()

    def shutdown(self) -> None:
        """End the worker and free the block; return when both are gone. Nothing is told after."""
        self.cancel()
        self._stopping = True
        self._nudge()
        if self._thread.ident is not None:
            self._thread.join()
        self._slot.clear()

    def _nudge(self) -> None:
        self._word.send_bytes(b".")

    def _run(self) -> None:
        from app.frame_block import FrameBlock  # late: the first picture must not wait for numpy

        self._block = FrameBlock()
        self._start_child()
        while not self._stopping:
            if self._reloading:
                self._reload()
            self._feed()
            self._feed_filter()
            self._listen()
        if self._child:
            self._child.end()
        self._block.free()

    def _listen(self) -> None:
        """Wait for word from either side, or until patience is over."""
        child = self._child
        sources = [self._heard, child.pipe] if child else [self._heard]
        ready = wait(sources, self._time_left())
        if self._heard in ready:
            self._heard.recv_bytes()
        if child and child.pipe in ready:
            self._hear(child)
        elif (left := self._time_left()) is not None and left <= 0:
            self._replace_child("silent for too long")

    def _hear(self, child: WorkerChild[ToWorker, FromWorker]) -> None:
        try:
            message = child.pipe.recv()
        except (EOFError, OSError):
            self._replace_child("gone")
            return
        self._life = time.monotonic()
        self._take(message)

    def _time_left(self) -> float | None:
        """Seconds until the worker counts as hung; None when nothing is expected of it."""
        loading = isinstance(self._state, WorkerLoading)
        filters = self._unfiltered is not None and self._unfiltered.ticket == self.newest
        if self._child is None or not (loading or self._job or filters):
            return None
        patience = self._patience.loading if loading else self._patience.answering
        return max(0.0, self._life + patience - time.monotonic())

    def _take(self, message: FromWorker) -> None:
        if isinstance(message, LookupDone):
            self._job = None
        elif isinstance(message, (LookupAnswer, LookupFailure, ComposedAnswer, ComposeFailure)):
            if isinstance(message, (LookupAnswer, LookupFailure)):
                self._note_filtered(message)
            if message.ticket == self.newest:
                self._tell(message)
        else:
            self._state = message
            if isinstance(message, (WorkerReady, WorkerBlocked)):
                self._unready_deaths = 0
            self._tell(message)

    def _feed(self) -> None:
        """Give the worker the waiting frame, else a waiting wish, if it has nothing to do."""
        if self._job:
            return
        try:
            job = self._slot.popleft() if self._slot else self._wishes.popitem()[1]
        except (IndexError, KeyError):  # nothing waits, or it was cancelled this very moment
            return
        if self._child is None:
            self._start_child()
        if isinstance(job, _Job):
            self._send_frame(job)
        else:
            self._send(job, job)

    def _feed_filter(self) -> None:
        """Tell the worker what is wanted of the frame it has, also while it looks at it."""
        if self._slot or self._child is None or not self._filters:
            return  # a frame that waits will say itself what is wanted
        with suppress(IndexError):  # it was cancelled this very moment
            self._send_filter(self._filters.popleft())

    def _send_filter(self, request: FilterRequest) -> None:
        if request.ticket != self.newest:
            return
        self._unfiltered, self._life = request, time.monotonic()
        try:
            self._child.pipe.send(request)  # type: ignore[union-attr]  # _feed_filter has seen to it
        except OSError:
            self._replace_child("gone")

    def _note_filtered(self, message: LookupAnswer | LookupFailure) -> None:
        asked = self._unfiltered
        if asked is None or asked.ticket != message.ticket:
            return
        if isinstance(message, LookupFailure) or message.wanted == asked.wanted:
            self._unfiltered = None

    def _send_frame(self, job: _Job) -> None:
        height, width = job.frame.image.shape[:2]
        self._block.write(job.frame.image)
        film = Path(job.frame.media)
        request = LookupRequest(
            job.ticket,
            self._block.name,
            height,
            width,
            job.top,
            film if film.is_file() and not job.frame.turned else None,
            job.frame.pts,
            self._wanted,
        )
        self._send(replace(job, tries=job.tries + 1), request)

    def _send(self, job: _Job | ComposeRequest, request: ToWorker) -> None:
        self._job, self._life = job, time.monotonic()
        try:
            self._child.pipe.send(request)  # type: ignore[union-attr]  # _feed has seen to it
        except OSError:
            self._replace_child("gone")

    def _start_child(self) -> None:
        from app import lookup_worker  # late: see _run

        self._child = WorkerChild(lookup_worker.main, self._newest, self._plan)
        self._state, self._life = WorkerLoading("models"), time.monotonic()

    def _reload(self) -> None:
        self._reloading = False
        if self._child:
            self._child.end()
        self._unready_deaths = 0
        job, self._job = self._job, None
        self._start_child()
        self._miss_filter(job)
        if isinstance(job, ComposeRequest):
            self._ask_again(job, "replaced")
        elif job and not self._slot:
            self._send_frame(job)

    def _replace_child(self, reason: str) -> None:
        """Put a new worker in the place of a dead or hung one; ask the newest frame once more."""
        if self._child is None:
            return
        code = self._child.end()
        self._note_death()
        job, self._job, self._child = self._job, None, None
        if self._unready_deaths < _UNREADY_DEATHS:
            self._tell(WorkerRestarting(f"the worker was {reason} (exit code {code})"))
            self._start_child()
        else:
            self._state = WorkerBlocked("WorkerNeverReady", "")
            self._tell(self._state)
        self._miss_filter(job)
        if job and job.ticket == self.newest:
            self._ask_again(job, reason)

    def _miss_filter(self, job: _Job | ComposeRequest | None) -> None:
        """Say that a filter has no answer, unless its frame is asked again, which is filtered."""
        missed, self._unfiltered = self._unfiltered, None
        if missed and missed.ticket == self.newest and not isinstance(job, _Job):
            self._tell(LookupFailure(missed.ticket, FORGOTTEN, ""))

    def _ask_again(self, job: _Job | ComposeRequest, reason: str) -> None:
        """Give a frame to the new worker; what words would be added to died with the old one."""
        if isinstance(job, ComposeRequest):
            self._tell(ComposeFailure(job, "ItemForgotten", ""))
        elif job.tries < _TRIES and self._child:
            self._send_frame(job)
        else:
            self._tell(LookupFailure(job.ticket, "WorkerDied", f"the worker was {reason}"))

    def _note_death(self) -> None:
        """Count deaths: of workers that never got ready, and of those that used a GPU."""
        if isinstance(self._state, WorkerLoading):
            self._unready_deaths += 1
        if isinstance(self._state, WorkerReady) and self._state.provider == "CPU":
            return
        self._gpu_deaths.append(time.monotonic())
        recent = self._gpu_deaths[-1] - self._gpu_deaths[0] < _GPU_MEMORY_SECONDS
        if len(self._gpu_deaths) == _GPU_DEATHS and recent:
            self._plan = replace(self._plan, prefer_gpu=False)
