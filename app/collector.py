"""Garbage is collected on the window's thread only.

Python collects wherever an allocation happens to tip the scale, also in a lane; a cycle may hold
Qt objects, and those must not die on a thread that is not theirs.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 400


class Collector(QObject):
    """Collects now and then, as much as Python itself would have; lives as long as its parent."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()  # what was imported stays: it need not be looked through again
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(collect_due)
        self._timer.start()


def collect_due() -> None:
    """Collect the generations whose thresholds are passed."""
    due = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if due[0]:
        gc.collect(2 if all(due) else int(due[1]))
