"""The coarse view of a category: which few directions tell its embeddings apart, and its lists.

It is learned once, from the category's first large segment, and shared by all its segments: what
it gives of an embedding, the sketch, is compared much faster than the embedding itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

import numpy as np
import numpy.typing as npt

from store.errors import IndexDamagedError

Floats = npt.NDArray[np.float32]
Sketches = npt.NDArray[np.int8]
Numbers = npt.NDArray[np.uint16]

WIDTH: Final = 96
"""Numbers of a sketch."""
LEAST: Final = 8_192
"""Embeddings a coarse view is learned from, at least; fewer are compared whole."""
_MOST_LISTS: Final = 4096
_PER_LIST: Final = 16
"""Embeddings for each list while learning, at least."""
_LEARNED_FROM: Final = 65_536
_ROUNDS: Final = 6
_DEVIATIONS: Final = 4.0
"""How many standard deviations of the widest direction fit into int8."""
_LARGEST: Final = 127
_AT_ONCE: Final = 8192
_DTYPE: Final = np.dtype("<f4")


@dataclass(frozen=True, slots=True, eq=False)
class Coarse:
    """mean: float32 (dim,). directions: float32 (dim, WIDTH). centres: float32 (lists, WIDTH)."""

    mean: Floats
    directions: Floats
    centres: Floats

    @classmethod
    def learned(cls, embeddings: npt.NDArray[np.float16]) -> Self:
        """Learn from embeddings (n, dim); the same ones give the same view."""
        rows = np.linspace(0, len(embeddings) - 1, min(_LEARNED_FROM, len(embeddings)))
        known = embeddings[rows.astype(np.int64)].astype(np.float32)
        mean = known.mean(axis=0)
        directions = _principal(known - mean)
        return cls(mean, directions, _centres((known - mean) @ directions))

    @classmethod
    def read(cls, path: Path, dimension: int) -> Self:
        """Read a verified file. Raises IndexDamagedError."""
        try:
            numbers = np.fromfile(path, _DTYPE).astype(np.float32)
        except OSError as error:
            raise IndexDamagedError(f"The file {path.name} cannot be read.") from error
        before = dimension * (1 + WIDTH)
        lists, left = divmod(len(numbers) - before, WIDTH)
        if left or not 1 <= lists <= _MOST_LISTS or not np.isfinite(numbers).all():
            raise IndexDamagedError(f"The file {path.name} is no coarse view of this index.")
        directions = numbers[dimension:before].reshape(dimension, WIDTH)
        return cls(numbers[:dimension], directions, numbers[before:].reshape(lists, WIDTH))

    def content(self) -> bytes:
        """Return the bytes of its file: mean, directions and centres, float32, little endian."""
        parts = (self.mean, self.directions, self.centres)
        return b"".join(np.ascontiguousarray(part, _DTYPE).tobytes() for part in parts)

    def sketches(self, embeddings: npt.NDArray[np.float16]) -> tuple[Sketches, Numbers]:
        """Return int8 (n, WIDTH) and the list of each, uint16 (n,); embeddings (n, dim)."""
        parts = [
            self._sketched(embeddings[start : start + _AT_ONCE])
            for start in range(0, len(embeddings), _AT_ONCE)
        ]
        return np.concatenate([part[0] for part in parts]), np.concatenate([p[1] for p in parts])

    def asked(self, query: Floats) -> Sketches:
        """Return what a query float32 (dim,) asks of sketches: int8 (1, WIDTH).

        Without BLAS, whose threads wait for each other longer than this takes.
        """
        wide: Floats = np.einsum("i,ij->j", query, self.directions)
        largest = float(np.abs(wide).max())
        scaled = wide * (_LARGEST / largest) if largest > 0.0 else wide
        return _whole(scaled)[np.newaxis]

    def whole_centres(self) -> Sketches:
        """Return the centres as sketches, int8 (lists, WIDTH)."""
        return _whole(self.centres)

    def _sketched(self, embeddings: npt.NDArray[np.float16]) -> tuple[Sketches, Numbers]:
        flat = np.asarray((embeddings.astype(np.float32) - self.mean) @ self.directions, np.float32)
        return _whole(flat), _nearest(flat, self.centres).astype(np.uint16)


def _whole(numbers: Floats) -> Sketches:
    """Round to int8."""
    return np.rint(numbers).clip(-_LARGEST, _LARGEST).astype(np.int8)


def largest_view(dimension: int) -> int:
    """Return how many bytes the file of a view has at most."""
    return _DTYPE.itemsize * (dimension * (1 + WIDTH) + _MOST_LISTS * WIDTH)


def _principal(centred: Floats) -> Floats:
    """Return the directions along which embeddings differ most, scaled to fill int8."""
    _, vectors = np.linalg.eigh(centred.T @ centred)
    widest = np.zeros((centred.shape[1], WIDTH), np.float32)
    found = vectors[:, ::-1][:, :WIDTH]
    widest[:, : found.shape[1]] = found
    deviation = float((centred @ widest[:, 0]).std())
    return widest * np.float32(_LARGEST / (_DEVIATIONS * max(deviation, 1e-6)))


def _centres(points: Floats) -> Floats:
    """Return the centres of lists, by k-means."""
    number = max(1, min(_MOST_LISTS, len(points) // _PER_LIST))
    chosen = np.random.default_rng(0).permutation(len(points))[:number]
    centres = points[np.sort(chosen)]
    for _ in range(_ROUNDS):
        centres = _means(points, _nearest(points, centres), centres)
    return centres


def _means(points: Floats, lists: npt.NDArray[np.int64], centres: Floats) -> Floats:
    """Return the mean of each list; an empty one keeps its centre."""
    order = np.argsort(lists, kind="stable")
    filled, starts, sizes = np.unique(lists[order], return_index=True, return_counts=True)
    moved = centres.copy()
    moved[filled] = np.add.reduceat(points[order], starts) / sizes[:, np.newaxis]
    return moved


def _nearest(points: Floats, centres: Floats) -> npt.NDArray[np.int64]:
    """Return the nearest centre of each point."""
    half = np.square(centres).sum(axis=1) / np.float32(2)
    found = [
        (points[start : start + _AT_ONCE] @ centres.T - half).argmax(axis=1)
        for start in range(0, len(points), _AT_ONCE)
    ]
    return np.concatenate(found)
