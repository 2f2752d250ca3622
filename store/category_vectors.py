"""The embeddings of a category: all its segments, searched together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numkong
import numpy as np

from store.coarse import Coarse
from store.sketched import SketchedVectors
from store.sketches import SketchFile
from store.stack import Rows, by_segment
from store.vectors import DTYPE, Mask, Stored, Vector, Vectors

_COMPARED: Final = 400
"""Embeddings compared for a query after their sketches were, at least."""
_PER_FOUND: Final = 20
"""The same for each that is asked for, where many are."""
_FEW: Final = 2048
"""So few embeddings are all compared, whatever sketches there are."""
_SPARE: Final = 8
"""Candidates beyond twice the number asked for, for those that float16 rounded past each other."""


@dataclass(frozen=True, slots=True, eq=False)
class Sketched:
    """The sketches of a segment, and the coarse view they were made with."""

    coarse: Coarse
    file: SketchFile


@dataclass(frozen=True, slots=True, eq=False)
class Near:
    """What was found, best first: segment, row there, and cosine of each; arrays (n,)."""

    segments: Rows
    rows: Rows
    cosines: Vector


@dataclass(frozen=True, slots=True, eq=False)
class _Part:
    """Embeddings to compare, float16 (n, dim): the segment and the row of each."""

    segments: Rows
    rows: Rows
    stored: Stored


@dataclass(frozen=True, slots=True, eq=False)
class _Group:
    """Segments with sketches of one coarse view."""

    segments: tuple[int, ...]
    sketches: SketchedVectors

    def near(self, query: Vector, most: int, allowed: Mask | None) -> Iterator[tuple[int, Rows]]:
        """Yield (segment, rows of it that are likely near)."""
        rows = self.sketches.near(query, most, allowed)
        return ((self.segments[n], own) for n, own in by_segment(self.sketches.starts, rows))


class CategoryVectors:
    """Finds the nearest of a category. Segments without sketches are compared row by row."""

    def __init__(
        self, segments: Sequence[Vectors], sketched: Sequence[Sketched | None] | None = None
    ) -> None:
        """sketched: the sketches of each segment; segments share a coarse view by identity."""
        self._segments = tuple(segments)
        known = tuple(sketched) if sketched else (None,) * len(self._segments)
        self._plain = [number for number, each in enumerate(known) if each is None]
        self._groups = list(_groups(known))

    def nearest(self, query: Vector, count: int, allowed: Sequence[Mask] | None = None) -> Near:
        """Return up to `count` rows by cosine to a query float32 (dim,).

        allowed: of each segment, bool (rows,), which may be found; None: all that live.
        """
        parts = self._candidates(query, count, self._masks(allowed))
        found = [_compared(query, 2 * count + _SPARE, part) for part in parts]
        if not found:
            return Near(np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0, np.float32))
        segments = np.concatenate([each.segments for each in found])
        rows = np.concatenate([each.rows for each in found])
        cosines = np.concatenate([each.cosines for each in found])
        order = np.lexsort((rows, segments, -cosines))[:count]
        return Near(segments[order], rows[order], cosines[order])

    def _masks(self, allowed: Sequence[Mask] | None) -> list[Mask | None]:
        alive = [each.alive for each in self._segments]
        if allowed is None:
            return alive
        return [
            own if live is None else own & live for own, live in zip(allowed, alive, strict=True)
        ]

    def _candidates(
        self, query: Vector, count: int, masks: Sequence[Mask | None]
    ) -> Iterator[_Part]:
        """Yield what is worth comparing in full."""
        if self._few(masks):
            yield from (self._part(number, mask) for number, mask in enumerate(masks))
            return
        yield from (self._part(number, masks[number]) for number in self._plain)
        most = max(_COMPARED, _PER_FOUND * count)
        for group in self._groups:
            mask = self._joined([masks[number] for number in group.segments], group)
            yield self._gathered(list(group.near(query, most, mask)))

    def _part(self, number: int, mask: Mask | None) -> _Part:
        """Return a segment, or what is allowed of it."""
        stored = self._segments[number].stored
        rows = np.arange(len(stored)) if mask is None else np.flatnonzero(mask)
        return _Part(np.full(len(rows), number), rows, stored if mask is None else stored[rows])

    def _gathered(self, near: Sequence[tuple[int, Rows]]) -> _Part:
        """Return the rows of segments as one part."""
        return _Part(
            np.repeat([number for number, _ in near], [len(rows) for _, rows in near]),
            np.concatenate([rows for _, rows in near]),
            np.concatenate([self._segments[number].stored[rows] for number, rows in near]),
        )

    def _few(self, masks: Sequence[Mask | None]) -> bool:
        """Say whether so few may be found that sketches would not help."""
        counts = (
            len(segment) if mask is None else int(np.count_nonzero(mask))
            for segment, mask in zip(self._segments, masks, strict=True)
        )
        return sum(counts) <= _FEW

    def _joined(self, masks: Sequence[Mask | None], group: _Group) -> Mask | None:
        """Return the masks of a group's segments as one."""
        if all(mask is None for mask in masks):
            return None
        return np.concatenate(
            [
                np.ones(len(self._segments[number]), np.bool_) if mask is None else mask
                for number, mask in zip(group.segments, masks, strict=True)
            ]
        )


def _groups(sketched: Sequence[Sketched | None]) -> Iterator[_Group]:
    """Yield the segments with sketches by their coarse view."""
    views = {id(each.coarse): each.coarse for each in sketched if each}
    for coarse in views.values():
        own = {n: each.file for n, each in enumerate(sketched) if each and each.coarse is coarse}
        yield _Group(tuple(own), SketchedVectors(coarse, list(own.values())))


def _compared(query: Vector, most: int, part: _Part) -> Near:
    """Return the nearest of a part, in no order: compared in float16 first, the best in full."""
    if not len(part.rows):
        return Near(part.segments, part.rows, np.empty(0, np.float32))
    rough = np.asarray(numkong.cdist(query[np.newaxis].astype(DTYPE), part.stored, "dot"))[0]
    best = np.argpartition(rough, -most)[-most:] if len(rough) > most else np.arange(len(rough))
    cosines = np.einsum("ij,j->i", part.stored[best].astype(np.float32), query)
    finite = np.isfinite(cosines)
    best = best[finite]
    return Near(part.segments[best], part.rows[best], cosines[finite])
