"""Memory that libmpv's software renderer draws into, and Qt paints from without a copy."""

from __future__ import annotations

import ctypes
import mmap
from queue import Empty, SimpleQueue
from typing import Any

from PySide6.QtGui import QImage

_ROW_ALIGNMENT = 64  # bytes; mpv copies every picture once more when rows are not aligned to this
_KEPT = 3  # one is shown, one is on its way, one is drawn


class Picture:
    """One picture of width x height pixels, bgr0; `image` is the same memory as Qt sees it."""

    def __init__(self, width: int, height: int) -> None:
        self.size = (width, height)
        self.stride = -(-width * 4 // _ROW_ALIGNMENT) * _ROW_ALIGNMENT
        self._memory = mmap.mmap(-1, self.stride * height)  # begins at a page: aligned, too
        self.address = ctypes.addressof(ctypes.c_char.from_buffer(self._memory))
        rows = memoryview(self._memory)
        self.image = QImage(rows, width, height, self.stride, QImage.Format.Format_RGB32)
        self.parameters: Any = None
        """How the renderer names this memory to libmpv; it is the same for every frame."""


class PicturePool:
    """Pictures that are used again: new memory for each would cost more than drawing it."""

    def __init__(self) -> None:
        self._free: SimpleQueue[Picture] = SimpleQueue()

    def take(self, width: int, height: int) -> Picture:
        """Return a picture of this size; what is in it is old. For one thread."""
        while True:
            try:
                picture = self._free.get_nowait()
            except Empty:
                return Picture(width, height)
            if picture.size == (width, height):
                return picture

    def give_back(self, picture: Picture) -> None:
        """Let it be drawn into again. For any thread."""
        if self._free.qsize() < _KEPT:
            self._free.put(picture)
