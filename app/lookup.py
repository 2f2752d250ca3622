"""The lookup as the window sees it: frames in, signals out, nothing ever blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance, Slot

from app.log import LOG
from app.lookup_messages import (
    ComposedAnswer,
    ComposeFailure,
    ComposeRequest,
    FromLookup,
    LookupAnswer,
    LookupFailure,
    Outcome,
    WorkerBlocked,
    WorkerLoading,
    WorkerPlan,
    WorkerRestarting,
    WorkerState,
)
from app.lookup_process import LookupProcess, Patience

if TYPE_CHECKING:
    from player.frame import Frame
    from store.types import Wanted

_TROUBLES = (LookupFailure, WorkerBlocked, WorkerRestarting)


class Lookup(QObject):
    """Asks the lookup worker. Lives on the GUI thread, where its signals are emitted.

    All but state_changed are of the newest frame only.
    """

    state_changed = Signal(object)
    """WorkerLoading, WorkerReady, WorkerBlocked or WorkerRestarting."""
    answered = Signal(object)
    """LookupAnswer."""
    failed = Signal(object)
    """LookupFailure."""
    composed = Signal(object)
    """ComposedAnswer."""
    compose_failed = Signal(object)
    """ComposeFailure."""
    _told = Signal(object)

    def __init__(
        self,
        plan: WorkerPlan | None = None,
        patience: Patience | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._state: WorkerState = WorkerLoading("models")
        self._told.connect(self._sort, Qt.ConnectionType.QueuedConnection)
        self._process = LookupProcess(plan or WorkerPlan(), self._told.emit, patience)

    @property
    def state(self) -> WorkerState:
        """What the worker said last about itself."""
        return self._state

    @property
    def worker_pid(self) -> int:
        """The worker's process id, 0 while there is none."""
        return self._process.worker_pid

    def start(self) -> None:
        """Start the worker, in the background."""
        self._process.start()

    def ask(self, frame: Frame, top: int = 10) -> int:
        """Ask for the products on a frame; return the ticket its answers will carry."""
        return self._process.ask(frame, top)

    def want(self, wanted: Wanted) -> None:
        """From now on find only what is wanted; the newest frame is answered once more."""
        self._process.want(wanted)

    def compose(self, request: ComposeRequest) -> None:
        """Ask for one item of the newest frame again, with words."""
        self._process.compose(request)

    def cancel(self) -> None:
        """Want no more answers."""
        self._process.cancel()

    def reload(self) -> None:
        """Start over: models or catalogue have changed."""
        self._process.reload()

    def prefer(self, quality: str) -> None:
        """Work with this preset of app.quality from now on; "" for what suits this machine."""
        self._process.prefer(quality)

    def shutdown(self) -> None:
        """End the worker. No signal comes after."""
        self.blockSignals(True)  # also what still waits in the event queue
        self._process.shutdown()

    @Slot(object)
    def _sort(self, message: FromLookup) -> None:
        if isinstance(message, _TROUBLES):
            LOG.warning("lookup: %s", message)
        if isinstance(message, ComposeFailure):
            LOG.warning("lookup: words: %s", message.code)  # what they were is the viewer's
        if not isinstance(message, Outcome):
            self._state = message
            self.state_changed.emit(message)
        elif message.ticket == self._process.newest:  # a newer one may have been asked meanwhile
            self._signal_of(message).emit(message)

    def _signal_of(self, outcome: Outcome) -> SignalInstance:
        match outcome:
            case LookupAnswer():
                return self.answered
            case LookupFailure():
                return self.failed
            case ComposedAnswer():
                return self.composed
            case ComposeFailure():
                return self.compose_failed
