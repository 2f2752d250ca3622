"""Signatures of pictures, for millions: which few of those met before look nearly like another.

The coarse pictures lie in a graph of neighbours (HNSW, Malkov 2016, of usearch; one thread, so the
same pictures in the same order give the same answers): a million need 0.5 GB, and the time for one
grows with the logarithm of how many there are, where comparing all grew with their number.
usearch must be imported after onnxruntime in a process that has both.
"""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt
from usearch.index import Index

HASH_BITS: Final = 20
"""Of 64 that copies may differ in: 98 % of copies do; other products do in 7 % of pairs."""
COARSE_DIFFERENCE: Final = 7.0
"""Mean distance in CIE Lab that copies may have at 8x8 pixels: 98 % of copies have less."""

SHAPE: Final = (8, 8, 3)
_LOOKED_AT: Final = 64  # neighbours; of plain clothes many are as near as a copy
_MOST: Final = 8  # that are worth a comparison by pixels
_ROOM: Final = 256  # pictures there is first room for

Coarse = npt.NDArray[np.float32]


class PictureSignatures:
    """Hash and coarse picture (CIE Lab, 8x8) of pictures, by the order they were added in."""

    def __init__(self) -> None:
        self._near = Index(
            ndim=int(np.prod(SHAPE)),
            metric="l2sq",
            dtype="i8",
            connectivity=16,
            expansion_add=_LOOKED_AT,
            expansion_search=_LOOKED_AT,
        )
        self._hashes = np.zeros(_ROOM, np.uint64)

    def add(self, hashed: np.uint64, coarse: Coarse) -> None:
        """Add a picture: 64 bits, and float32 (8, 8, 3)."""
        place = len(self._near)
        if place == len(self._hashes):
            self._hashes = np.concatenate([self._hashes, np.zeros_like(self._hashes)])
        self._hashes[place] = hashed
        self._near.add(place, _rounded(coarse), threads=1)

    def like(self, hashed: np.uint64, coarse: Coarse) -> list[tuple[float, int]]:
        """Return (mean distance in CIE Lab, place) of pictures that may be the same.

        Up to 8, the likeliest first.
        """
        if not len(self._near):
            return []
        near = self._near.search(_rounded(coarse), _LOOKED_AT, threads=1)
        places = np.sort(np.asarray(near.keys, np.int64))
        bits = np.bitwise_count(self._hashes[places] ^ hashed)
        places = places[bits <= HASH_BITS]
        if not places.size:
            return []
        known = np.asarray(self._near.get(places), np.float32).reshape(-1, *SHAPE)
        apart = np.linalg.norm(known - coarse, axis=-1).mean(axis=(1, 2))
        nearest = np.argsort(apart, kind="stable")[:_MOST]
        found = zip(apart[nearest].tolist(), places[nearest].tolist(), strict=True)
        return [each for each in found if each[0] <= COARSE_DIFFERENCE]


def _rounded(coarse: Coarse) -> npt.NDArray[np.int8]:
    return np.rint(coarse).clip(-128, 127).astype(np.int8).ravel()
