"""Opens addresses as the window does: python canary_child.py WARM_UP, a line of stdin for each.

WARM_UP is a trusted stream that is opened before each of them, so that what a stream may do is
still on; empty: none. Prints a JSON line per address: the paths libmpv began with, and the outcome.
"""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from player.player import Player

LONGEST_MS = 10_000
SETTLE_MS = 300  # what a film names is asked for while it opens; this is for what comes late


class Opening:
    """One player, as in the window; its libmpv tells every path it begins with."""

    def __init__(self) -> None:
        self.player = Player(options={"vo": "null", "ao": "null", "hwdec": "no"})
        self.loop = QEventLoop()
        self.outcome: dict[str, object] = {}
        self.paths: list[str] = []
        self.player.mpv.observe_property("path", self._on_path)
        self.player.opened.connect(lambda _title: self._end(plays=True, why=""))
        self.player.failed.connect(lambda error: self._end(plays=False, why=str(error)))

    def open(self, address: str) -> dict[str, object]:
        """Open, wait until it plays or failed, and say what happened."""
        self.paths.clear()
        self.outcome = {"plays": None, "why": ""}
        self.player.open(address)
        self._wait(LONGEST_MS)
        self._wait(SETTLE_MS)
        return {**self.outcome, "paths": self.paths}

    def _wait(self, longest_ms: int) -> None:
        QTimer.singleShot(longest_ms, self.loop, self.loop.quit)
        self.loop.exec()

    def _end(self, **outcome: object) -> None:
        self.outcome = outcome
        self.loop.quit()

    def _on_path(self, _name: str, path: str | None) -> None:
        if path:
            self.paths.append(path)


def main(warm_up: str) -> None:
    """Open every address of stdin."""
    _application = QCoreApplication([])
    opening = Opening()
    for line in sys.stdin:
        address = json.loads(line)
        if warm_up:
            opening.open(warm_up)
        sys.stdout.write(json.dumps(opening.open(address)) + "\n")
        sys.stdout.flush()
    opening.player.shutdown()


if __name__ == "__main__":
    main(sys.argv[1])
