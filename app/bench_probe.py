"""The real window as `trendflix bench player` drives it, in a process of its own.

One command a line comes in, one JSON line for each goes out, once it is done.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.lookup_messages import LookupAnswer, WorkerBlocked, WorkerReady
from app.window import begin, make_application, make_window

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.main_window import MainWindow

_TICK_MS = 10


class Probe(QObject):
    """Does what it is told with a window."""

    _told = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window, self._player, self._lookup = window, window.player, window.lookup
        self._late: list[float] = []
        self._due = 0.0
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._awaited: Callable[[], bool] | None = None
        self._told.connect(self._do, Qt.ConnectionType.QueuedConnection)
        self._lookup.state_changed.connect(self._look_again)
        self._lookup.answered.connect(self._on_answer)
        self._lookup.failed.connect(self._on_answer)
        self._player.position_changed.connect(self._look_again)
        self._player.paused_changed.connect(self._look_again)
        self._answered = False
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in sys.stdin:
            self._told.emit(line.strip())

    def _do(self, line: str) -> None:
        word, *values = line.split()
        getattr(self, f"_{word}")(*map(float, values))

    def _settle(self) -> None:
        """Answer once the film plays and the search waits for frames, or for models."""
        self._await(
            lambda: (
                self._player.position > 0
                and isinstance(self._lookup.state, (WorkerReady, WorkerBlocked))
            )
        )

    def _pause(self) -> None:
        self._player.pause()
        self._await(lambda: self._player.paused)

    def _play(self) -> None:
        self._player.play()
        self._await(lambda: not self._player.paused)

    def _seek(self, seconds: float) -> None:
        self._player.seek_to(seconds)

    def _products(self, shown: float) -> None:
        self._window.pause_view.set_hidden(not shown)
        self._say(None)

    def _answer(self) -> None:
        """Pause, and answer once the products are there, or cannot be."""
        self._answered = isinstance(self._lookup.state, WorkerBlocked)
        self._player.pause()
        self._await(lambda: self._answered and self._player.paused)

    def _dropped(self) -> None:
        self._say(self._player.dropped_frames)

    def _measure(self) -> None:
        """Note from now on how late the event loop is."""
        self._late.clear()
        self._due = 0.0
        self._timer.start()
        self._say(None)

    def _lateness(self) -> None:
        """Tell how late every tick was, in ms."""
        self._timer.stop()
        self._say([round(one, 2) for one in self._late])

    def _worker(self) -> None:
        self._say(self._lookup.worker_pid)

    def _tick(self) -> None:
        now = time.perf_counter() * 1000.0
        if self._due:
            self._late.append(max(0.0, now - self._due))
        self._due = now + _TICK_MS

    def _on_answer(self, outcome: object) -> None:
        self._answered = not isinstance(outcome, LookupAnswer) or outcome.final
        self._look_again()

    def _await(self, there: Callable[[], bool]) -> None:
        self._awaited = there
        self._look_again()

    def _look_again(self, *_: object) -> None:
        if self._awaited and self._awaited():
            self._awaited = None
            self._say(None)

    def _say(self, value: Any) -> None:
        sys.stdout.write(json.dumps(value) + "\n")
        sys.stdout.flush()


def main(film: str) -> int:
    """Play a film in the real window, and do what stdin says."""
    app = make_application()
    window = make_window()
    begin(window, [film])
    _probe = Probe(window)
    return app.exec()
