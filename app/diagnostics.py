"""What a report of a problem needs: versions, what `trendflix doctor` finds, the end of the log."""

from __future__ import annotations

import json
import sys
from importlib.metadata import version
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal, qVersion

from app.paths import log_file
from app.words import tr

_LINES = 200
_MOST_BYTES = 64_000
_ENDED_MS = 1000


class Diagnostics(QObject):
    """Gathers in a process of its own: this one may not load what `doctor` looks at."""

    gathered = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._findings: list[dict[str, object]] = []
        self._doctor = QProcess(self)
        self._doctor.finished.connect(self._on_finished)
        self._doctor.errorOccurred.connect(self._on_finished)
        self._doctor.setProgram(sys.executable)
        self._doctor.setArguments([*own_arguments(), "doctor", "--json"])
        self._doctor.start()

    def text(self, drawn_by: str, film: str = "") -> str:
        """Return all of it as plain text; the home folder's name is left out.

        drawn_by: the surface in use. film: its name, where the viewer wants it told.
        """
        parts = [
            f"TrendFlix {version('trendflix')}, Qt {qVersion()}, {sys.platform}",
            f"Picture drawn by: {drawn_by}",
            *([f"Film: {film}"] if film else []),
            *(map(_finding_line, self._findings)),
            "",
            last_lines(log_file()) or "The log is empty.",
        ]
        return "\n".join(parts).replace(str(Path.home()), "~")

    def end(self) -> None:
        """Stop looking, if it is still going on."""
        self._doctor.blockSignals(True)
        self._doctor.kill()
        self._doctor.waitForFinished(_ENDED_MS)

    def _on_finished(self, *_: object) -> None:
        answer = bytes(self._doctor.readAllStandardOutput().data())
        try:
            self._findings = json.loads(answer)
        except ValueError:
            why = tr("trendflix doctor did not answer")
            self._findings = [{"name": "Doctor", "good": False, "text": why, "action": ""}]
        self.gathered.emit()


def own_arguments() -> list[str]:
    """Return what makes the interpreter this program; a frozen one is it already."""
    return [] if getattr(sys, "frozen", False) else ["-P", "-m", "app"]


def last_lines(path: Path) -> str:
    """Return the end of a log, at most 200 lines; "" where there is none."""
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - _MOST_BYTES))
            text = file.read().decode("utf-8", errors="replace")
    except OSError:
        return ""
    return "\n".join(text.splitlines()[-_LINES:])


def _finding_line(finding: dict[str, object]) -> str:
    mark = "ok" if finding["good"] else "!!"
    return f"{mark}  {finding['name']}: {finding['text']}"
