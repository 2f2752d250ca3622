"""Long work of the library in a process of its own: the window's has none of what it needs."""

from __future__ import annotations

import json
import sys
from typing import Final

from PySide6.QtCore import QObject, QProcess, Signal

_END_MS: Final = 2000
_MOST_WORDS: Final = 300


class LibraryChild(QObject):
    """Runs one command of `trendflix library` at a time."""

    changed = Signal()
    """It began, came further, or ended."""
    ended = Signal(bool)
    """Whether it did what it was to do; False also where the viewer ended it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.share: float | None = None
        """How far it is, 0..1; None while that is not known."""
        self.doing = ""
        """What it does just now."""
        self._child = QProcess(self)
        self._child.setProgram(sys.executable)
        self._child.setStandardErrorFile(QProcess.nullDevice())
        self._child.readyReadStandardOutput.connect(self._read)
        self._child.finished.connect(self._on_finished)
        self._child.errorOccurred.connect(self._on_error)

    @property
    def runs(self) -> bool:
        """Whether it is at work."""
        return self._child.state() is not QProcess.ProcessState.NotRunning

    def start(self, *words: str) -> bool:
        """Run `trendflix library WORDS`; False where something is at work already."""
        from app.diagnostics import own_arguments  # late: it knows more than is needed to look

        if self.runs:
            return False
        self.share, self.doing = None, ""
        self._child.setArguments([*own_arguments(), "library", *words])
        self._child.start()
        self.changed.emit()
        return True

    def cancel(self) -> None:
        """End it; what it has done is kept."""
        self._child.kill()

    def shutdown(self) -> None:
        """End it, and tell nothing any more."""
        self._child.blockSignals(True)
        self._child.kill()
        self._child.waitForFinished(_END_MS)

    def _read(self) -> None:
        while self._child.canReadLine():
            self._take(bytes(self._child.readLine().data()))
        self.changed.emit()

    def _take(self, line: bytes) -> None:
        """Take a line of progress: {"share": 0.4, "doing": "..."}; all else is for people."""
        try:
            told = json.loads(line)
            self.share = min(1.0, max(0.0, float(told["share"])))
            self.doing = str(told["doing"])[:_MOST_WORDS]
        except (ValueError, TypeError, KeyError):
            return

    def _on_finished(self, code: int) -> None:
        self.changed.emit()
        self.ended.emit(code == 0)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._on_finished(1)
