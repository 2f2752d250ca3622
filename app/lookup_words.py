"""The thin line that says what the lookup is doing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.lookup_messages import (
    WorkerBlocked,
    WorkerLoading,
    WorkerReady,
    WorkerRestarting,
)

if TYPE_CHECKING:
    from app.lookup_messages import LookupAnswer, WorkerState


def state_line(state: WorkerState, answer: LookupAnswer | None, *, asked: bool) -> str:
    """Return the line for a worker's state, and for the answer so far of the frame asked about."""
    match state:
        case WorkerLoading(what=what):
            return f"Loading {what}…"
        case WorkerBlocked():
            return "Not available"
        case WorkerReady(provider=provider, note=note):
            ready = f"Ready on {provider}"
            if asked and (answer is None or not answer.final):
                ready = "Looking…"
            elif answer is not None and answer.items:
                ready = f"{_counted(answer)} · on {provider}"
            return f"{ready} · {note}" if note else ready
        case WorkerRestarting():
            return "Starting again…"


def _counted(answer: LookupAnswer) -> str:
    count = len(answer.items)
    return f"{count} item{'' if count == 1 else 's'}"
