"""The thin line that says what the lookup is doing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.lookup_messages import WorkerBlocked, WorkerLoading, WorkerReady

if TYPE_CHECKING:
    from app.lookup_messages import LookupAnswer


def state_line(state: object, answer: LookupAnswer | None, *, asked: bool) -> str:
    """Return the line for a worker's state, and for the answer so far of the frame asked about."""
    match state:
        case WorkerLoading(what=what):
            return f"Loading {what}…"
        case WorkerBlocked():
            return "Not available"
        case WorkerReady(provider=provider, note=note):
            parts = (_answer_words(answer, asked=asked), f"ready on {provider}", note)
            line = " · ".join(part for part in parts if part)
            return line[0].upper() + line[1:]
    return "Starting again…"


def _answer_words(answer: LookupAnswer | None, *, asked: bool) -> str:
    if answer is None or not answer.final:
        return "looking…" if asked else ""
    count = len(answer.items)
    return f"{count} item{'' if count == 1 else 's'}" if count else ""
