"""libmpv's software renderer: the picture with its letterbox bars, drawn into memory.

python-mpv knows no parameters of this renderer, so its structs are filled here by hand; numbers
and meanings are those of mpv's render.h (MPV_RENDER_PARAM_SW_*).
"""

from __future__ import annotations

import ctypes
import threading
from typing import TYPE_CHECKING, Any

import numpy as np

from player.libmpv import mpv_module

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy.typing as npt

_API_TYPE, _BLOCK_FOR_TARGET_TIME, _SIZE, _FORMAT, _STRIDE, _POINTER = 1, 12, 17, 18, 19, 20
_ROW_ALIGNMENT = 64  # bytes; mpv copies every picture once more when rows are not aligned to this


class SoftwareRenderer:
    """Draws on a thread of its own and hands each picture to `on_picture`, on that thread.

    on_picture(rows, width): rows is uint8 HxSx4, bgr0, new for every call; its first `width`
    columns are the picture.
    """

    def __init__(self, mpv: Any, on_picture: Callable[[npt.NDArray[np.uint8], int], None]) -> None:
        self._lib = mpv_module()
        self._on_picture = on_picture
        self._size = (0, 0)
        self._stale = False
        self._wake = threading.Event()
        self._stopped = False
        self._handle = self._create(mpv)
        self._callback = self._lib.RenderUpdateFn(lambda _data: self._wake.set())
        self._lib._mpv_render_context_set_update_callback(  # noqa: SLF001
            self._handle, self._callback, None
        )
        self._thread = threading.Thread(target=self._run, name="software renderer", daemon=True)
        self._thread.start()

    def resize(self, width: int, height: int) -> None:
        """Draw at this size, in pixels, from now on."""
        self._size = (width, height)
        self._wake.set()

    def redraw(self) -> None:
        """Draw the picture that stands once more."""
        self._stale = True
        self._wake.set()

    def stop(self) -> None:
        """Free the render context; may be called again."""
        if self._stopped:
            return
        self._stopped = True
        self._wake.set()
        self._thread.join()
        self._lib._mpv_render_context_free(self._handle)  # noqa: SLF001

    def _create(self, mpv: Any) -> Any:
        handle = self._lib.MpvRenderCtxHandle()
        api = ctypes.create_string_buffer(b"sw")
        parameters = self._parameters((_API_TYPE, ctypes.cast(api, ctypes.c_void_p)))
        self._lib._mpv_render_context_create(  # noqa: SLF001
            ctypes.cast(ctypes.pointer(handle), ctypes.POINTER(self._lib.MpvRenderCtxHandle)),
            mpv.handle,
            parameters,
        )
        return handle

    def _run(self) -> None:
        drawn = (0, 0)
        while True:
            self._wake.wait()
            self._wake.clear()
            if self._stopped:
                return
            fresh = self._lib._mpv_render_context_update(self._handle) & 1  # noqa: SLF001
            size, stale = self._size, self._stale
            if all(size) and (fresh or stale or size != drawn):
                self._stale = False
                self._on_picture(self._draw(*size), size[0])
                drawn = size

    def _draw(self, width: int, height: int) -> npt.NDArray[np.uint8]:
        stride = -(-width * 4 // _ROW_ALIGNMENT) * _ROW_ALIGNMENT
        rows = np.zeros((height, stride // 4, 4), np.uint8)
        size = (ctypes.c_int * 2)(width, height)
        pixels = ctypes.create_string_buffer(b"bgr0")
        row_bytes = ctypes.c_size_t(stride)
        wait = ctypes.c_int(0)
        parameters = self._parameters(
            (_SIZE, ctypes.cast(size, ctypes.c_void_p)),
            (_FORMAT, ctypes.cast(pixels, ctypes.c_void_p)),
            (_STRIDE, ctypes.cast(ctypes.pointer(row_bytes), ctypes.c_void_p)),
            (_POINTER, ctypes.c_void_p(rows.ctypes.data)),
            (_BLOCK_FOR_TARGET_TIME, ctypes.cast(ctypes.pointer(wait), ctypes.c_void_p)),
        )
        self._lib._mpv_render_context_render(self._handle, parameters)  # noqa: SLF001
        return rows

    def _parameters(self, *values: tuple[int, ctypes.c_void_p]) -> Any:
        """Return a C array that ends with the zero entry it already holds."""
        array = (self._lib.MpvRenderParam * (len(values) + 1))()
        for slot, (kind, value) in zip(array, values, strict=False):
            slot.type_id, slot.data = kind, value
        return array
