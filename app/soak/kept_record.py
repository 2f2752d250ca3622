"""All that a viewer's folder keeps: history, settings and playlist."""

from __future__ import annotations

from pathlib import Path

from app.soak.files_record import FilesRecord
from app.soak.history_record import HistoryRecord
from app.soak.tally import Faults


class KeptRecord:
    """The history and the files, each number into both."""

    def __init__(self, folder: Path) -> None:
        self._history = HistoryRecord(folder)
        self._files = FilesRecord(folder)

    def newest(self) -> int:
        """Return the number of the history, which is written first."""
        return self._history.newest()

    def write(self, number: int) -> None:
        """Write the history, then the files."""
        self._history.write(number)
        self._files.write(number)

    def faults(self, acknowledged: int) -> Faults:
        """Look at both."""
        history, files = self._history.faults(acknowledged), self._files.faults(acknowledged)
        return Faults(
            history.lost or files.lost, history.torn or files.torn, history.damaged or files.damaged
        )

    def close(self) -> None:
        """Close the history."""
        self._history.close()
