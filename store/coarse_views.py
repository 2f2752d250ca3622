"""The coarse views of an index in the making: one for each category that is large enough."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from store.coarse import LEAST, Coarse
from store.manifest import FileSeal, Segment
from store.settled import settled


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """A coarse view, and name and seal of its file."""

    coarse: Coarse
    file: tuple[str, FileSeal]


class CoarseViews:
    """Learns each view once: from a former index, else from the first segment that can teach it."""

    def __init__(self, folder: Path, room: Path, dimension: int) -> None:
        """folder: the index's. room: where files are made."""
        self._folder, self._room, self._dimension = folder, room, dimension
        self._views: dict[str, View] = {}

    def go_on(self, segment: Segment, seals: Mapping[str, FileSeal]) -> None:
        """Take over the view of a segment that is kept. Raises IndexDamagedError."""
        if segment.coarse is not None and segment.category not in self._views:
            coarse = Coarse.read(self._folder / segment.coarse, self._dimension)
            view = View(coarse, (segment.coarse, seals[segment.coarse]))
            self._views[segment.category] = view

    def of(self, category: str, stored: npt.NDArray[np.float16]) -> View | None:
        """Return a category's view, learned from these embeddings (n, dim) if it has none yet.

        None where they are too few. Raises OSError where the disk refuses.
        """
        if category not in self._views and len(stored) >= LEAST:
            coarse = Coarse.learned(stored)
            path = self._room / "coarse"
            path.write_bytes(coarse.content())
            self._views[category] = View(coarse, settled(path, self._folder, "coarse"))
        return self._views.get(category)
