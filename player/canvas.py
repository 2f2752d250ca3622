"""Memory that libmpv's software renderer draws into, and Qt paints from without a copy."""

from __future__ import annotations

import ctypes
import mmap
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_ROW_ALIGNMENT = 64  # bytes; mpv copies every picture once more when rows are not aligned to this
_KEPT = 3  # one is shown, one is on its way, one is drawn


class Canvas:
    """Room for a picture of width x height pixels, bgra; `image` is the same memory for Qt."""

    def __init__(self, width: int, height: int) -> None:
        self.size = (width, height)
        self.stride = -(-width * 4 // _ROW_ALIGNMENT) * _ROW_ALIGNMENT
        self._memory = mmap.mmap(-1, self.stride * height)  # begins at a page: aligned, too
        self.address = ctypes.addressof(ctypes.c_char.from_buffer(self._memory))
        rows = memoryview(self._memory)
        self.image = QImage(rows, width, height, self.stride, QImage.Format.Format_RGB32)
        self.parameters: Any = None
        """How the renderer names this memory to libmpv; it is the same for every frame."""

    def rows(self) -> npt.NDArray[np.uint8]:
        """Return the same memory as uint8 HxWx4, bgra."""
        import numpy as np  # late: the first picture must not wait for it

        width, height = self.size
        whole = np.frombuffer(self._memory, np.uint8).reshape(height, self.stride // 4, 4)
        return whole[:, :width]


class CanvasPool:
    """Canvases that are used again: new memory for each would cost more than drawing it."""

    def __init__(self) -> None:
        self._free: SimpleQueue[Canvas] = SimpleQueue()

    def take(self, width: int, height: int) -> Canvas:
        """Return a picture of this size; what is in it is old. For one thread."""
        while True:
            try:
                canvas = self._free.get_nowait()
            except Empty:
                return Canvas(width, height)
            if canvas.size == (width, height):
                return canvas

    def give_back(self, canvas: Canvas) -> None:
        """Let it be drawn into again. For any thread."""
        if self._free.qsize() < _KEPT:
            self._free.put(canvas)
