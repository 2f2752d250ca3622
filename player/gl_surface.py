"""The picture drawn by the graphics chip."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QOffscreenSurface, QOpenGLContext
from PySide6.QtOpenGLWidgets import QOpenGLWidget

from player.libmpv import mpv_module
from player.playback import SurfaceAbility

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from player.player import Player

_GL_RENDERER = 0x1F01
_DRAWN_BY_PROCESSOR = ("llvmpipe", "softpipe", "swiftshader", "gdi generic")


def graphics_chip() -> str:
    """Return what draws OpenGL here, e.g. "NVIDIA H200"; empty without one or without a screen.

    An OpenGL that the processor emulates counts as none: libmpv's software renderer is faster.
    """
    context = QOpenGLContext()
    surface = QOffscreenSurface()
    surface.create()
    if not (context.create() and surface.isValid() and context.makeCurrent(surface)):
        return ""
    name = str(context.functions().glGetString(_GL_RENDERER) or "")
    context.doneCurrent()
    return "" if any(word in name.lower() for word in _DRAWN_BY_PROCESSOR) else name


class OpenGLSurface(QOpenGLWidget):
    """Lets libmpv draw into its framebuffer. Never give it another parent: it goes black."""

    backend = "opengl"

    failed_to_start = Signal()
    """libmpv cannot draw with this OpenGL."""

    _frame_ready = Signal()

    def __init__(self, player: Player, parent: QWidget) -> None:
        super().__init__(parent)
        self._player = player
        self._context: Any = None
        self._find_function: Any = None
        self._frame_ready.connect(self._draw_if_new, Qt.ConnectionType.QueuedConnection)
        self.frameSwapped.connect(self._report_swap)

    def initializeGL(self) -> None:  # noqa: N802 (Qt)
        """Create the render context; from now on films may open."""
        lib = mpv_module()
        self._find_function = lib.MpvGlGetProcAddressFn(_address_of)  # kept alive: C code calls it
        try:
            self._context = lib.MpvRenderContext(
                self._player.mpv,
                "opengl",
                opengl_init_params={"get_proc_address": self._find_function},
            )
        except (SystemError, ValueError, NotImplementedError):  # python-mpv's classes for its codes
            self.failed_to_start.emit()
            return
        self._context.update_cb = self._frame_ready.emit
        self.context().aboutToBeDestroyed.connect(
            self._player.detach, Qt.ConnectionType.DirectConnection
        )
        self._player.attach(self._free, SurfaceAbility(hwdec="auto-safe", turns=True))

    def paintGL(self) -> None:  # noqa: N802 (Qt)
        """Draw the newest picture at the resolution of the screen."""
        if self._context is None:
            return
        ratio = self.devicePixelRatioF()
        target = {
            "w": round(self.width() * ratio),
            "h": round(self.height() * ratio),
            "fbo": self.defaultFramebufferObject(),
        }
        self._context.render(flip_y=True, block_for_target_time=False, opengl_fbo=target)

    def _free(self) -> None:
        context, self._context = self._context, None
        if context is None:
            return
        context.update_cb = None
        self.makeCurrent()
        context.free()
        self.doneCurrent()

    @Slot()
    def _draw_if_new(self) -> None:
        if self._context is not None and self._context.update():
            self.update()

    @Slot()
    def _report_swap(self) -> None:
        if self._context is not None:
            self._context.report_swap()


def _address_of(_data: object, name: bytes) -> int:
    context = QOpenGLContext.currentContext()
    return int(context.getProcAddress(name)) if context else 0
