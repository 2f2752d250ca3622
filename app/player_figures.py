"""What was measured of our window and of mpv, and the ratios it comes to."""

from __future__ import annotations

import os
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, Any, Final

from rich.table import Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

LIMITS: Final[Mapping[str, float]] = {
    "cpu_ratio": 1.0,
    "dropped": 0,
    "first_frame_ratio": 1.6,
    "seek_ratio": 1.2,
    "memory_ratio": 2.5,
    "gui_late_p95_ms": 8.0,
    "thumbnail_ms": 40.0,
}
"""The most each figure should be; a ratio is ours by mpv's."""


@dataclass(frozen=True, slots=True)
class Round:
    """What one player needed for a stretch of film.

    cpu: share of one core, of the process and all it started. memory: MB (PSS) of the player's
    process alone; search_memory: of what it started. seeks: seconds from the wish to the first
    new picture on the screen.
    """

    cpu: float
    memory: float
    search_memory: float
    dropped: int
    seeks: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Soak:
    """A long stretch in our window with lookups; late_p95_ms: of the ticks of its event loop."""

    dropped: int
    late_p95_ms: float


@dataclass(frozen=True, slots=True)
class PlayerFigures:
    """Rounds and starts (seconds to the first picture) of both players, taken by turns."""

    ours: tuple[Round, ...]
    theirs: tuple[Round, ...]
    our_starts: tuple[float, ...]
    their_starts: tuple[float, ...]
    soak: Soak

    def as_json(self) -> dict[str, Any]:
        """Return the figures, and under "medians" what their ratios are made of."""
        ours = _medians(self.ours, self.our_starts)
        theirs = _medians(self.theirs, self.their_starts)
        return {
            "cpu_ratio": _ratio(ours, theirs, "cpu"),
            "dropped": self.soak.dropped + sum(one.dropped for one in self.ours),
            "first_frame_ratio": _ratio(ours, theirs, "first_frame_s"),
            "seek_ratio": _ratio(ours, theirs, "seek_s"),
            "memory_ratio": _ratio(ours, theirs, "memory_mb"),
            "gui_late_p95_ms": round(self.soak.late_p95_ms, 1),
            "medians": {"trendflix": ours, "mpv": theirs},
            "mpv_dropped": sum(one.dropped for one in self.theirs),
            "load_average": round(os.getloadavg()[0], 2),
        }


def as_table(report: dict[str, Any]) -> Table:
    """Return the figures with the limits they should keep."""
    table = Table("figure", "measured", "limit", "")
    for name, limit in LIMITS.items():
        verdict = "[green]ok[/]" if report[name] <= limit else "[red]over[/]"
        table.add_row(name, f"{report[name]:g}", f"{limit:g}", verdict)
    table.add_section()
    for name, ours in report["medians"]["trendflix"].items():
        table.add_row(f"{name}, TrendFlix | mpv", f"{ours} | {report['medians']['mpv'][name]}")
    table.add_row("load average", f"{report['load_average']}")
    return table


def _medians(rounds: Iterable[Round], starts: Iterable[float]) -> dict[str, float]:
    rounds = list(rounds)
    return {
        "cpu": round(median(one.cpu for one in rounds), 4),
        "first_frame_s": round(median(starts), 3),
        "seek_s": round(median(seek for one in rounds for seek in one.seeks), 4),
        "memory_mb": round(median(one.memory for one in rounds), 1),
        "search_memory_mb": round(median(one.search_memory for one in rounds), 1),
    }


def _ratio(ours: dict[str, float], theirs: dict[str, float], name: str) -> float:
    return round(ours[name] / theirs[name], 3)
