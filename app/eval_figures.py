"""What `trendflix eval` measures with, and what it gets: named figures and their bars."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from app.model_cards import CardEntry
from vision.card import ModelCard

Unit = Literal["share", "ms", "count", "cosine"]
LESS_IS_BETTER: frozenset[Unit] = frozenset({"ms"})


class NotMeasurableError(Exception):
    """Data or a model that a group needs is not here; the message says which, and what to do."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured number. `bar`: what it should keep; `most`: the bar is a limit, not a least."""

    name: str
    value: float
    unit: Unit = "share"
    bar: float | None = None
    most: bool = False

    @property
    def kept(self) -> bool:
        """The bar is kept, or there is none."""
        if self.bar is None:
            return True
        return self.value <= self.bar if self.most else self.value >= self.bar


@dataclass(frozen=True, slots=True)
class Setup:
    """What groups measure with.

    data: the folder of photos and films that is not part of the program. entries: every model
    card. encoder: the one measured. tell: told what happens now, for a person who waits.
    """

    data: Path
    entries: Mapping[str, CardEntry]
    encoder: ModelCard
    tell: Callable[[str], None] = lambda _what: None

    def folder(self, name: str) -> Path:
        """Return a folder of the data. Raises NotMeasurableError where it is not there."""
        found = self.data / name
        if not found.is_dir():
            raise NotMeasurableError(
                f"There is no folder {found}: name the data with --data or TRENDFLIX_TEST_DATA."
            )
        return found


Measure = Callable[[Setup], list[Figure]]
