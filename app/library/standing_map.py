"""The map that stands: kept, so that new films find their place among the old ones."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from app.library.map import MapQuestion
from store.disk import plain_disk_errors
from store.whole_file import write_whole

_WHAT: Final = {"of", "method", "dimensions", "aggregate", "films", "seed", "most"}


@dataclass(frozen=True, slots=True, eq=False)
class StandingMap:
    """Where points lie.

    marks: uint64 (n,), who they are; points: float32 (n, d), as they were drawn and placed.
    middle: float32 (d,), and half: what takes those that were drawn into -1..1.
    """

    marks: NDArray[np.uint64]
    points: NDArray[np.float32]
    middle: NDArray[np.float32]
    half: float

    @classmethod
    def new(cls, marks: NDArray[np.uint64], points: NDArray[np.float32]) -> Self:
        """Return the map of points that were just drawn."""
        low, high = points.min(axis=0), points.max(axis=0)
        return cls(marks, points, (low + high) / 2, max(float((high - low).max()) / 2, 1e-9))

    def joined(self, marks: NDArray[np.uint64], points: NDArray[np.float32]) -> StandingMap:
        """Return it with points that were placed into it."""
        return StandingMap(
            np.concatenate((self.marks, marks)),
            np.concatenate((self.points, points)),
            self.middle,
            self.half,
        )

    def rows(self, marks: NDArray[np.uint64]) -> NDArray[np.int64]:
        """Return the row of each, int64 (n,), -1 for one that is not on the map."""
        if not len(self.marks):
            return np.full(len(marks), -1)
        order = np.argsort(self.marks)
        near = np.searchsorted(self.marks, marks, sorter=order).clip(max=len(order) - 1)
        rows = order[near]
        return np.where(self.marks[rows] == marks, rows, -1)

    def scaled(self, rows: NDArray[np.int64]) -> NDArray[np.float32]:
        """Return float32 (n, d): within -1..1 what was drawn; what was placed may lie outside."""
        return np.asarray((self.points[rows] - self.middle) / self.half, np.float32)

    def save(self, path: Path) -> None:
        """Keep it. Raises NotWritableError, DiskFullError."""
        file = io.BytesIO()
        np.savez(file, marks=self.marks, points=self.points, middle=self.middle, half=self.half)
        with plain_disk_errors(path.parent):
            write_whole(path, file.getvalue())


def read_map(path: Path) -> StandingMap | None:
    """Return the map that was kept; None where there is none, or it is damaged."""
    try:
        with np.load(io.BytesIO(path.read_bytes()), allow_pickle=False) as file:
            found = StandingMap(
                file["marks"].astype(np.uint64),
                file["points"].astype(np.float32),
                file["middle"].astype(np.float32),
                float(file["half"]),
            )
    except (OSError, ValueError, KeyError, EOFError, TypeError, zipfile.BadZipFile):
        return None
    whole = len(found.marks) == len(found.points) and found.points.ndim == 2  # noqa: PLR2004
    return found if whole and np.isfinite(found.points).all() and found.half > 0 else None


def map_file(folder: Path, question: MapQuestion, encoder_sha256: str) -> Path:
    """Return where the map of a question is kept: named by all that decides where points lie."""
    made = question.model_dump(include=_WHAT, mode="json")
    text = json.dumps([made, encoder_sha256], sort_keys=True)
    return folder / f"{sha256(text.encode()).hexdigest()[:32]}.npz"
