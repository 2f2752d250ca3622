"""The real window in a process of its own: python -m tests.hostile_window GOOD_FILM.

Each line of stdin is a Hostile as JSON: it is opened, paused, looked at over the seek bar; then the
good film has to play. A line of JSON says how that went, and its seconds.
"""

from __future__ import annotations

import json
import sys
import threading
import time
import traceback
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer

from app.window import make_application, make_window
from player.track import TrackKind

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

LONGEST = 8.0
"""Seconds after which an answer counts as a hang."""
_FRAME = 2.0
_BEAT_MS = 20


class Trial:
    """The window, and what it says while it opens things."""

    def __init__(self, good: str) -> None:
        self.window = make_window({"ao": "null", "hwdec": "no"})
        self.window.show()
        self.good = good
        self.bugs: list[str] = []
        self.late = 0.0
        self._beaten = time.monotonic()
        self._heart = QTimer(self.window, interval=_BEAT_MS)
        self._heart.timeout.connect(self._beat)
        self._heart.start()

    def listen_for_bugs(self) -> None:
        """Keep every exception nobody handled, with the file it happened at."""
        sys.excepthook = self._note
        threading.excepthook = lambda args: self._note(
            args.exc_type, args.exc_value, args.exc_traceback
        )

    def run(self, path: str, *, subtitles: bool) -> dict[str, object]:
        """Do all of it with one file."""
        self.bugs, self.late = [], 0.0
        started = time.monotonic()
        outcome = self._add(path) if subtitles else self._open(path)
        seconds = time.monotonic() - started
        return {
            "outcome": outcome,
            "seconds": round(seconds, 2),
            "good_plays": self.play_good(),
            "late": round(self.late, 2),
            "bugs": self.bugs,
        }

    def play_good(self) -> bool:
        """Say whether the good film plays within LONGEST."""
        player = self.window.player
        self.window.open(self.good)
        opened = self._wait(player.opened, until=lambda *_: player.media == self.good)
        player.play()
        return opened is not None and self._wait(player.position_changed) is not None

    def _open(self, path: str) -> str:
        player = self.window.player
        self.window.open(path)
        told = self._wait(player.opened, player.failed)
        if told is None:
            return "hang"
        if not isinstance(told[0], str):
            return f"refused: {self.window.stage.notice.text}"
        self.window.stage.controls.seek_bar.pointed.emit(player.duration / 2, 100)
        player.pause()
        self._wait(player.frame_grabbed, player.failed, longest=_FRAME)
        player.seek_to(player.duration / 2)
        self._wait(player.frame_grabbed, player.failed, longest=_FRAME)
        return "opened"

    def _add(self, path: str) -> str:
        choices = self.window.player.choices
        choices.add(TrackKind.SUBTITLE, path)
        told = self._wait(choices.track_taken, choices.failed)
        if told is None:
            return "hang"
        return "opened" if told[0] is TrackKind.SUBTITLE else f"refused: {told[0]}"

    def _wait(self, *signals: SignalInstance, until=None, longest=LONGEST):
        """Return what the first of the signals carried; None where none came in time."""
        loop, told = QEventLoop(), []

        def listen(*values):
            if until is None or until(*values):
                told.append(values)
                loop.quit()

        links = [(signal, signal.connect(listen)) for signal in signals]
        QTimer.singleShot(round(longest * 1000), loop, loop.quit)
        loop.exec()
        for signal, link in links:
            signal.disconnect(link)
        return told[0] if told else None

    def _beat(self) -> None:
        now = time.monotonic()
        self.late = max(self.late, now - self._beaten - _BEAT_MS / 1000)
        self._beaten = now

    def _note(self, *error) -> None:
        self.bugs.append("".join(traceback.format_exception(*error)))


def main(good: str) -> None:
    """Try each line of stdin, then close the window as a person does."""
    application = make_application()
    trial = Trial(good)
    trial.listen_for_bugs()
    trial.play_good()
    for line in sys.stdin:
        hostile = json.loads(line)
        done = trial.run(hostile["path"], subtitles=hostile["subtitles"])
        sys.stdout.write(json.dumps(done) + "\n")
        sys.stdout.flush()
    trial.window.close()
    application.processEvents()


if __name__ == "__main__":
    main(sys.argv[1])
