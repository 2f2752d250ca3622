"""Numbers by digest, for millions: 24 bytes each, found by bisection."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from typing import Final

import numpy as np
import numpy.typing as npt

_HALF: Final = 8


class DigestTable:
    """Numbers by the first 16 bytes of digests. It does not change once it is made."""

    def __init__(self, entries: Iterable[tuple[bytes, int]]) -> None:
        """entries: digest of 16 bytes or more, number; of equal digests the first counts."""
        high, low, numbers = array("Q"), array("Q"), array("q")
        for digest, number in entries:
            high.append(int.from_bytes(digest[:_HALF]))
            low.append(int.from_bytes(digest[_HALF : 2 * _HALF]))
            numbers.append(number)
        self._high, self._low, self._numbers = _sorted(
            np.frombuffer(high, np.uint64),
            np.frombuffer(low, np.uint64),
            np.frombuffer(numbers, np.int64),
        )

    def find(self, digest: bytes) -> int | None:
        """Return the number of a digest, None where it is not there."""
        high = np.uint64(int.from_bytes(digest[:_HALF]))
        low = np.uint64(int.from_bytes(digest[_HALF : 2 * _HALF]))
        place = int(np.searchsorted(self._high, high))
        while place < len(self) and self._high[place] == high:
            if self._low[place] == low:
                return int(self._numbers[place])
            place += 1
        return None

    def __len__(self) -> int:
        return len(self._numbers)


def _sorted(
    high: npt.NDArray[np.uint64], low: npt.NDArray[np.uint64], numbers: npt.NDArray[np.int64]
) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint64], npt.NDArray[np.int64]]:
    order = np.argsort(high, kind="stable")
    return high[order], low[order], numbers[order]
