"""The thin line that says what the lookup is doing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.lookup_messages import (
    WorkerBlocked,
    WorkerLoading,
    WorkerReady,
    WorkerRestarting,
)
from app.marking import marked
from app.words import tr

if TYPE_CHECKING:
    from app.lookup_messages import LookupAnswer, WorkerState

_LOADING = {
    "models": marked("Loading models…"),
    "catalogue": marked("Loading catalogue…"),
    "words": marked("Loading words…"),
    "background removal": marked("Loading background removal…"),
}


def state_line(state: WorkerState, answer: LookupAnswer | None, *, asked: bool) -> str:
    """Return the line for a worker's state, and for the answer so far of the frame asked about."""
    match state:
        case WorkerLoading(what=what):
            return tr(_LOADING.get(what, _LOADING["models"]))
        case WorkerBlocked():
            return tr("Not available")
        case WorkerReady(provider=provider, note=note):
            line = _ready_line(provider, answer, asked=asked)
            return f"{line} · {note}" if note else line
        case WorkerRestarting():
            return tr("Starting again…")


def _ready_line(provider: str, answer: LookupAnswer | None, *, asked: bool) -> str:
    if asked and (answer is None or not answer.final):
        return tr("Looking…")
    if answer is None or not answer.items:
        return tr("Ready on {provider}", provider=provider)
    return tr("%n item(s) · on {provider}", count=len(answer.items), provider=provider)
