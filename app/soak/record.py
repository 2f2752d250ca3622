"""Something that is written number by number, and tells afterwards what is missing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from app.soak.tally import Faults


class Record(Protocol):
    """Numbers 1, 2, 3... are written in order; a call that returns has acknowledged its number."""

    def newest(self) -> int:
        """Return the highest number there is; 0 where there is none."""

    def write(self, number: int) -> None:
        """Write everything that belongs to the number."""

    def faults(self, acknowledged: int) -> Faults:
        """Compare what is there with what must be.

        More than was acknowledged may be there, but whole, and without gaps.
        """

    def close(self) -> None:
        """Let go of the files."""


MakeRecord = Callable[[Path], Record]
"""Opens the record of a folder, or makes it; after an accident, too."""
