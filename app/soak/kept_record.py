"""All that a viewer's folder keeps: history, settings, playlist and library."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from app.soak.files_record import FilesRecord
from app.soak.history_record import HistoryRecord
from app.soak.library_record import LibraryRecord
from app.soak.record import MakeRecord
from app.soak.tally import Faults

STORES: Final[tuple[MakeRecord, ...]] = (HistoryRecord, LibraryRecord)
"""What SQLite keeps."""


class KeptRecord:
    """Several records, each number into all, in their order."""

    def __init__(
        self, folder: Path, kinds: tuple[MakeRecord, ...] = (*STORES, FilesRecord)
    ) -> None:
        self._parts = [kind(folder) for kind in kinds]

    def newest(self) -> int:
        """Return the number of the record that is written first."""
        return self._parts[0].newest()

    def write(self, number: int) -> None:
        """Write one after the other."""
        for part in self._parts:
            part.write(number)

    def faults(self, acknowledged: int) -> Faults:
        """Look at all."""
        found = [part.faults(acknowledged) for part in self._parts]
        return Faults(
            any(one.lost for one in found),
            any(one.torn for one in found),
            any(one.damaged for one in found),
        )

    def close(self) -> None:
        """Close all."""
        for part in self._parts:
            part.close()
