"""The shared memory through which a frame reaches the worker without being pickled."""

from __future__ import annotations

from multiprocessing.shared_memory import SharedMemory
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

FULL_HD = 1920 * 1080 * 4
"""Bytes of most frames; larger ones make the block grow."""


class FrameBlock:
    """One block, written by the player's process and read by the worker. Not thread-safe."""

    def __init__(self, size: int = FULL_HD) -> None:
        self._memory = _touched(size)

    @property
    def name(self) -> str:
        """What the worker opens it by; changes when the block has grown."""
        return self._memory.name

    def write(self, image: npt.NDArray[np.uint8]) -> None:
        """Copy a frame in, rows tight. The worker must not be reading."""
        if image.nbytes > self._memory.size:
            self.free()
            self._memory = _touched(image.nbytes)
        view = np.ndarray(image.shape, np.uint8, self._memory.buf)
        np.copyto(view, image)

    def free(self) -> None:
        """Give the memory back to the system."""
        self._memory.close()
        self._memory.unlink()


def _touched(size: int) -> SharedMemory:
    """Return a block whose pages are all there: the first touch costs 33 ms for 1080p."""
    memory = SharedMemory(create=True, size=size)
    np.ndarray((memory.size,), np.uint8, memory.buf).fill(0)
    return memory
