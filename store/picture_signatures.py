"""Signatures of pictures, for millions: which few of those met before look nearly like another.

Coarse pictures lie in lists around centres, and a list that grows too long is split in two
(inverted lists, as in Jégou 2011, grown one by one). A picture is compared with the centres and
with the lists of the nearest ones, not with all.
"""

from __future__ import annotations

from array import array
from typing import Final

import numpy as np
import numpy.typing as npt

HASH_BITS: Final = 20
"""Of 64 that copies may differ in: 98 % of copies do; other products do in 7 % of pairs."""
COARSE_DIFFERENCE: Final = 7.0
"""Mean distance in CIE Lab that copies may have at 8x8 pixels: 98 % of copies have less."""

SHAPE: Final = (8, 8, 3)
_LISTS: Final = 8  # that are looked into
_LONGEST: Final = 512  # pictures of a list before it is split
_ROUNDS: Final = 3  # of 2-means
_MOST: Final = 8  # that are worth a comparison by pixels
_ROOM: Final = 256  # pictures there is first room for

Coarse = npt.NDArray[np.float32]


class PictureSignatures:
    """Hash and coarse picture (CIE Lab, 8x8) of pictures, by the order they were added in."""

    def __init__(self) -> None:
        self._count = 0
        self._hashes = np.zeros(_ROOM, np.uint64)
        self._coarse = np.zeros((_ROOM, int(np.prod(SHAPE))), np.int8)
        self._centres = np.zeros((1, int(np.prod(SHAPE))), np.float32)
        self._lists = [array("I")]

    def add(self, hashed: np.uint64, coarse: Coarse) -> None:
        """Add a picture: 64 bits, and float32 (8, 8, 3)."""
        if self._count == len(self._hashes):
            self._hashes = np.concatenate([self._hashes, np.zeros_like(self._hashes)])
            self._coarse = np.concatenate([self._coarse, np.zeros_like(self._coarse)])
        self._hashes[self._count] = hashed
        self._coarse[self._count] = np.rint(coarse).clip(-128, 127).ravel()
        nearest = int(self._distances(coarse).argmin())
        self._lists[nearest].append(self._count)
        self._count += 1
        if len(self._lists[nearest]) > _LONGEST:
            self._split(nearest)

    def like(self, hashed: np.uint64, coarse: Coarse) -> list[tuple[float, int]]:
        """Return (mean distance in CIE Lab, place) of pictures that may be the same.

        Up to 8, the likeliest first.
        """
        near = np.argsort(self._distances(coarse), kind="stable")[:_LISTS]
        members = [np.frombuffer(self._lists[each], np.uint32) for each in near.tolist()]
        places = np.sort(np.concatenate([each.copy() for each in members])).astype(np.int64)
        bits = np.bitwise_count(self._hashes[places] ^ hashed)
        places = places[bits <= HASH_BITS]
        if not places.size:
            return []
        known = self._coarse[places].astype(np.float32).reshape(-1, *SHAPE)
        apart = np.linalg.norm(known - coarse, axis=-1).mean(axis=(1, 2))
        nearest = np.argsort(apart, kind="stable")[:_MOST]
        found = zip(apart[nearest].tolist(), places[nearest].tolist(), strict=True)
        return [each for each in found if each[0] <= COARSE_DIFFERENCE]

    def _distances(self, coarse: Coarse) -> npt.NDArray[np.float32]:
        """Return squared distances to the centres, less what they have in common."""
        centres = self._centres
        return np.asarray((centres**2).sum(axis=1) - 2 * (centres @ coarse.ravel()), np.float32)

    def _split(self, number: int) -> None:
        """Make two lists of one, around two centres of their own."""
        places = np.array(self._lists[number], np.int64)
        pictures = self._coarse[places].astype(np.float32)
        second = _second_half(pictures)
        if second.all() or not second.any():
            return  # all alike: no centre tells them apart
        self._lists[number] = array("I", places[~second].tolist())
        self._lists.append(array("I", places[second].tolist()))
        self._centres[number] = pictures[~second].mean(axis=0)
        self._centres = np.vstack([self._centres, pictures[second].mean(axis=0)])


def _second_half(pictures: Coarse) -> npt.NDArray[np.bool_]:
    """Return which of the pictures (n, numbers) are nearer to the second of two centres."""
    start = int(((pictures - pictures[0]) ** 2).sum(axis=1).argmax())
    other = int(((pictures - pictures[start]) ** 2).sum(axis=1).argmax())
    one, two = pictures[start], pictures[other]
    for _ in range(_ROUNDS):
        second = ((pictures - two) ** 2).sum(axis=1) < ((pictures - one) ** 2).sum(axis=1)
        if second.all() or not second.any():
            break
        one, two = pictures[~second].mean(axis=0), pictures[second].mean(axis=0)
    return np.asarray(second, np.bool_)
