"""All that a viewer's folder keeps: history, settings, playlist and library."""

from __future__ import annotations

from pathlib import Path

from app.soak.files_record import FilesRecord
from app.soak.history_record import HistoryRecord
from app.soak.library_record import LibraryRecord
from app.soak.tally import Faults


class KeptRecord:
    """The history, the files and the library, each number into all."""

    def __init__(self, folder: Path) -> None:
        self._history = HistoryRecord(folder)
        self._files = FilesRecord(folder)
        self._library = LibraryRecord(folder)

    def newest(self) -> int:
        """Return the number of the history, which is written first."""
        return self._history.newest()

    def write(self, number: int) -> None:
        """Write the history, then the files, then the library."""
        self._history.write(number)
        self._files.write(number)
        self._library.write(number)

    def faults(self, acknowledged: int) -> Faults:
        """Look at all."""
        parts = (self._history, self._files, self._library)
        found = [part.faults(acknowledged) for part in parts]
        return Faults(
            any(one.lost for one in found),
            any(one.torn for one in found),
            any(one.damaged for one in found),
        )

    def close(self) -> None:
        """Close the history and the library."""
        self._history.close()
        self._library.close()
