"""The warnings of libmpv, which alone say why a film did not open."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from player.properties import PAUSE

if TYPE_CHECKING:
    from collections.abc import Callable

_MARK = "trendflix-mark-"
_PATIENCE_SECONDS = 2.0
_MOST = 50
_FLOOD = 100
_MISSING = "Failed to open fragment"
"""FFmpeg asks for parts that are not there as fast as it can, forever (dashdec.c, read_data)."""


class Log:
    """Keeps the newest lines, each once. `add` runs on mpv's event thread, the rest on any other.

    on_flood is called on mpv's event thread with the number of parts that were missing so far,
    every hundred times.
    """

    def __init__(self, on_flood: Callable[[int], object] = lambda _times: None) -> None:
        self._lines: dict[str, int] = {}
        self._on_flood = on_flood
        self._mpv: Any = None
        self._mark = ""
        self._marks = 0
        self._mark_seen = threading.Event()

    def add(self, _level: str, _prefix: str, text: str) -> None:
        """Keep one line."""
        if _MARK not in text:
            self._count(text)
        elif self._mark in text:
            self._mark_seen.set()

    def _count(self, text: str) -> None:
        times = self._lines[text] = self._lines.pop(text, 0) + 1
        if len(self._lines) > _MOST:
            del self._lines[next(iter(self._lines))]
        if times % _FLOOD == 0 and _MISSING in text:
            self._on_flood(times)

    def watch(self, mpv: Any) -> None:
        """Learn whose lines these are."""
        self._mpv = mpv

    def lines(self) -> tuple[str, ...]:
        """Return every line libmpv has written since `clear`.

        mpv hands out events before log lines (mpv's client.c, mpv_wait_event), and some lines are
        even written after their event. Reading a property waits for mpv's core; then log lines
        keep their order: once the complaint about a command that does not exist has come, no
        older line is still on its way.
        """
        getattr(self._mpv, PAUSE)
        self._mark_seen.clear()
        self._marks += 1
        self._mark = f"'{_MARK}{self._marks}'"
        with suppress(ValueError):  # python-mpv's class for a command that does not exist
            self._mpv.command(self._mark.strip("'"))
        self._mark_seen.wait(_PATIENCE_SECONDS)
        return tuple(self._lines)

    def clear(self) -> None:
        """Forget every line written so far."""
        self.lines()
        self._lines.clear()
