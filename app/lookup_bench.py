"""How long a lookup takes, measured as the window sees it: real frames, worker and event loop."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from statistics import median
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QEventLoop, Qt, QTimer
from rich.table import Table

from app.headless_lookup import LookupRefusedError
from app.lookup_messages import (
    LookupAnswer,
    LookupFailure,
    Stage,
    WorkerBlocked,
    WorkerReady,
    WorkerState,
)
from player.headless import FrameReader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.lookup import Lookup
    from player.frame import Frame

FRAMES = 20
_TICK_MS = 5


@dataclass(frozen=True, slots=True)
class Timing:
    """One lookup, in ms since `ask` was called.

    first_ms: every item has its first cards; 0 where nothing was found. gap_ms: the longest time
    the event loop did not turn.
    """

    boxes_ms: float
    first_ms: float
    final_ms: float
    gap_ms: float
    answer: LookupAnswer


@dataclass(frozen=True, slots=True)
class Measured:
    """The first lookup of a fresh worker, and those after it."""

    cold: Timing
    warm: tuple[Timing, ...]

    def as_json(self) -> dict[str, Any]:
        """Return medians and 95th percentiles in ms; frames without items tell nothing of cards."""
        wearing = [timing for timing in self.warm if timing.answer.items] or list(self.warm)
        whole = sum(timing.final_ms for timing in wearing)
        models = sum(sum(timing.answer.model_ms.values()) for timing in wearing)
        return {
            "stages": _stages(wearing),
            "boxes_ms": round(median(timing.boxes_ms for timing in self.warm), 1),
            "first_cards_ms": round(median(timing.first_ms for timing in wearing), 1),
            "refined_cards_ms": round(median(timing.final_ms for timing in wearing), 1),
            "overhead_share": round(1.0 - models / whole, 4),
            "cold_ms": round(self.cold.final_ms, 1),
            "gui_block_max_ms": round(max(t.gap_ms for t in (self.cold, *self.warm)), 1),
        }


def measure(film: str, lookup: Lookup) -> Measured:
    """Pause a film at frames spread over it and look each one up, the first by a fresh worker.

    Frames of no film: a worker that still looks at the rest of the last shot is not measured.
    Needs a Qt application and its thread. Raises PlayerError, LookupRefusedError.
    """

    def time_at(seconds: float) -> Timing:
        return _Stopwatch(lookup).time(replace(reader.frame_at(seconds), media=""))

    with FrameReader(film) as reader:
        _wait_ready(lookup)
        times = [(place + 0.5) * reader.duration / FRAMES for place in range(FRAMES)]
        cold = time_at(times[FRAMES // 2])
        warm = [time_at(seconds) for seconds in times]
    return Measured(cold, tuple(warm))


def as_table(report: dict[str, Any]) -> Table:
    """Return the figures with the limits they should keep."""
    table = Table("figure", "median", "p95", "limit", "")
    for name, figures in report["stages"].items():
        table.add_row(name, f"{figures['median_ms']:.1f} ms", f"{figures['p95_ms']:.1f} ms")
    table.add_section()
    for name, limit in _limits(report).items():
        verdict = "[green]ok[/]" if report[name] <= limit else "[red]over[/]"
        show = _percent if name == "overhead_share" else _milliseconds
        table.add_row(name, show(report[name]), "", show(limit), verdict)
    return table


def _limits(report: dict[str, Any]) -> dict[str, float]:
    """Return the most each figure should be, on 2 cores without GPU at 1080p with four items."""
    return {
        "boxes_ms": 300.0,
        "first_cards_ms": 600.0,
        "refined_cards_ms": 1100.0,
        "overhead_share": 0.15,
        "cold_ms": 2.0 * report["refined_cards_ms"],
        "gui_block_max_ms": 50.0,
    }


def _percent(share: float) -> str:
    return f"{share:.1%}"


def _milliseconds(value: float) -> str:
    return f"{value:.0f} ms"


def _stages(timings: Sequence[Timing]) -> dict[str, dict[str, float]]:
    names = dict.fromkeys(name for timing in timings for name in timing.answer.timings_ms)
    return {name: _spread([t.answer.timings_ms.get(name, 0.0) for t in timings]) for name in names}


def _spread(values: Sequence[float]) -> dict[str, float]:
    return {
        "median_ms": round(float(np.median(values)), 2),
        "p95_ms": round(float(np.percentile(values, 95)), 2),
    }


def _wait_ready(lookup: Lookup) -> None:
    loop = QEventLoop()

    def settle(state: WorkerState) -> None:
        if isinstance(state, (WorkerReady, WorkerBlocked)):
            loop.quit()

    lookup.state_changed.connect(settle)
    lookup.start()
    loop.exec()
    lookup.state_changed.disconnect(settle)
    if isinstance(lookup.state, WorkerBlocked):
        raise LookupRefusedError(lookup.state.code, lookup.state.detail)


class _Stopwatch:
    """Times one lookup, and how regularly the event loop turns meanwhile."""

    def __init__(self, lookup: Lookup) -> None:
        self._lookup, self._loop = lookup, QEventLoop()
        self._ends: dict[Stage, float] = {}
        self._last: LookupAnswer | LookupFailure | None = None
        self._gap = 0.0

    def time(self, frame: Frame) -> Timing:
        """Look a frame up. Raises LookupRefusedError."""
        timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=_TICK_MS)
        timer.timeout.connect(self._tick)
        self._lookup.answered.connect(self._take)
        self._lookup.failed.connect(self._take)
        timer.start()
        self._turned = self._started = time.perf_counter()
        self._lookup.ask(frame)
        self._loop.exec()
        self._tick()
        timer.stop()
        self._lookup.answered.disconnect(self._take)
        self._lookup.failed.disconnect(self._take)
        return self._timing()

    def _tick(self) -> None:
        now = time.perf_counter()
        self._gap, self._turned = max(self._gap, now - self._turned), now

    def _take(self, message: LookupAnswer | LookupFailure) -> None:
        self._last = message
        if isinstance(message, LookupFailure):
            self._loop.quit()
            return
        self._ends[message.stage] = (time.perf_counter() - self._started) * 1000.0
        if message.final:
            self._loop.quit()

    def _timing(self) -> Timing:
        answer = self._last
        if not isinstance(answer, LookupAnswer):
            code, detail = (answer.code, answer.detail) if answer else ("", "")
            raise LookupRefusedError(code, detail)
        return Timing(
            boxes_ms=self._ends[Stage.REGIONS],
            first_ms=self._ends.get(Stage.FIRST, 0.0),
            final_ms=self._ends[answer.stage],
            gap_ms=max(0.0, self._gap * 1000.0 - _TICK_MS),
            answer=answer,
        )
