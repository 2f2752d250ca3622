"""How near posters are to one poster, by one model; and how far several models agree."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from app.library.poster import Nearness, PosterModel, SimilarPoster

if TYPE_CHECKING:
    from app.library.poster_files import PosterFile
    from vision.types import Embedding


@dataclass(frozen=True, eq=False)
class PosterRanking:
    """What one model says: similarity or distance of every poster that can be read."""

    model: PosterModel
    values: Mapping[Path, float]

    @cached_property
    def places(self) -> dict[Path, int]:
        """The place of every poster, from 1."""
        sign = -1 if self.model.metric == "cosine" else 1
        nearest = sorted(self.values, key=lambda path: (sign * self.values[path], path))
        return {path: place for place, path in enumerate(nearest, start=1)}

    def nearness(self, path: Path) -> Nearness:
        """Say how near a poster is."""
        value, name, rank = self.values[path], self.model.name, self.places[path]
        if self.model.metric == "cosine":
            share = min(1.0, max(0.0, value))
            return Nearness(model=name, rank=rank, similarity=value, share=share)
        share = value / self._farthest if self._farthest else 0.0
        return Nearness(model=name, rank=rank, distance=value, share=share)

    @cached_property
    def _farthest(self) -> float:
        return max(self.values.values())


def ranking(model: PosterModel, query: Embedding, seen: Mapping[Path, Embedding]) -> PosterRanking:
    """Compare as the card declares: cosine of unit rows, or distance of rows as they are."""
    if not seen:
        return PosterRanking(model, {})
    rows = np.stack(list(seen.values()))
    near = rows @ query if model.metric == "cosine" else np.linalg.norm(rows - query, axis=1)
    return PosterRanking(model, dict(zip(seen, near.tolist(), strict=True)))


def joined(
    posters: Sequence[PosterFile], rankings: Sequence[PosterRanking], first: int
) -> list[SimilarPoster]:
    """Return every poster that all models saw: most agreed on first, then by the sum of places.

    Models agree on a poster that is among so many `first` of each.
    """
    found = [
        _similar(poster, rankings, first)
        for poster in posters
        if rankings and all(poster.path in one.values for one in rankings)
    ]
    return sorted(found, key=lambda one: (-one.agree, sum(near.rank for near in one.by)))


def _similar(poster: PosterFile, rankings: Sequence[PosterRanking], first: int) -> SimilarPoster:
    said = tuple(one.nearness(poster.path) for one in rankings)
    return SimilarPoster(
        film=poster.film,
        title=poster.title,
        path=str(poster.path),
        agree=sum(near.rank <= first for near in said),
        by=said,
    )
