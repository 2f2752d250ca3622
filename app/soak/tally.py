"""What became of what was written, over many accidents."""

from __future__ import annotations

from dataclasses import asdict, dataclass


@dataclass(slots=True)
class Tally:
    """Counts over all accidents so far, each of which is one trial.

    acknowledged: writes that had returned. lost: trials in which one of them was gone. torn: trials
    after which something was there in part. damaged: trials after which a file could not be read.
    failed: trials that did not go as an accident should (a writer that ended by itself).
    """

    trials: int = 0
    acknowledged: int = 0
    lost: int = 0
    torn: int = 0
    damaged: int = 0
    failed: int = 0

    @property
    def sound(self) -> bool:
        """Whether nothing went wrong."""
        return self.trials > 0 and not (self.lost or self.torn or self.damaged or self.failed)

    def add(self, faults: Faults) -> None:
        """Count one more trial."""
        self.trials += 1
        self.lost += faults.lost
        self.torn += faults.torn
        self.damaged += faults.damaged

    def as_json(self) -> dict[str, int]:
        """Return the counts by name."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Faults:
    """What is wrong after one accident."""

    lost: bool = False
    torn: bool = False
    damaged: bool = False
