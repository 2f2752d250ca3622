"""The warnings of libmpv, which alone say why a film did not open."""

from __future__ import annotations

import threading
from collections import deque
from typing import Any

_MARK = "term-title"  # a property without effect here: nothing is written to a terminal
_PATIENCE_SECONDS = 2.0


class Log:
    """Keeps the newest lines. `add` is called on mpv's event thread, the rest on any other."""

    def __init__(self) -> None:
        self._lines: deque[str] = deque(maxlen=50)
        self._mpv: Any = None
        self._marks = 0
        self._mark_seen = threading.Event()

    def add(self, _level: str, _prefix: str, text: str) -> None:
        """Keep one line."""
        self._lines.append(text)

    def watch(self, mpv: Any) -> None:
        """Learn whose lines these are."""
        self._mpv = mpv
        mpv.observe_property(_MARK, self._on_mark)

    def lines(self) -> tuple[str, ...]:
        """Return every line libmpv has written since `clear`.

        mpv hands out events before log lines, and changes of properties after them: so once the
        change made here has come back, no line is still on its way.
        """
        self._mark_seen.clear()
        self._marks += 1
        setattr(self._mpv, _MARK, str(self._marks))
        self._mark_seen.wait(_PATIENCE_SECONDS)
        return tuple(self._lines)

    def clear(self) -> None:
        """Forget every line written so far."""
        self.lines()
        self._lines.clear()

    def _on_mark(self, _name: str, value: Any) -> None:
        if value == str(self._marks):
            self._mark_seen.set()
