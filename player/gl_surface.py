"""The picture drawn by the graphics chip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QOffscreenSurface, QOpenGLContext
from PySide6.QtOpenGLWidgets import QOpenGLWidget

from player.gl_renderer import OpenGLRenderer
from player.look import Look
from player.playback import SurfaceAbility

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from player.player import Player

_GL_RENDERER = 0x1F01  # of glGetString, in OpenGL's gl.h
_DRAWN_BY_PROCESSOR = ("llvmpipe", "softpipe", "swiftshader", "gdi generic")


def opengl_renderer() -> str:
    """Return what draws OpenGL here, e.g. "NVIDIA H200/PCIe"; empty where nothing does."""
    context = QOpenGLContext()
    surface = QOffscreenSurface()
    surface.create()
    if not (context.create() and surface.isValid() and context.makeCurrent(surface)):
        return ""
    name = str(context.functions().glGetString(_GL_RENDERER) or "")
    context.doneCurrent()
    return name


def is_processor(renderer: str) -> bool:
    """Say whether the processor emulates OpenGL: libmpv's software renderer costs a third of it."""
    return any(word in renderer.lower() for word in _DRAWN_BY_PROCESSOR)


class OpenGLSurface(QOpenGLWidget):
    """Lets libmpv draw into its framebuffer. Never give it another parent: it goes black."""

    backend = "opengl"

    failed_to_start = Signal()
    """libmpv cannot draw with this OpenGL."""

    _fresh = Signal()

    def __init__(self, player: Player, parent: QWidget) -> None:
        super().__init__(parent)
        self._player = player
        self._renderer: OpenGLRenderer | None = None
        self._look = Look()
        self._fresh.connect(self._draw_if_fresh, Qt.ConnectionType.QueuedConnection)
        self.frameSwapped.connect(self._report_swap)

    def show_look(self, look: Look) -> None:
        """Show the mirroring of `look`; libmpv sees to the rest."""
        self._look = look
        self.update()

    def initializeGL(self) -> None:
        """Create the renderer; from now on films may open."""
        try:
            self._renderer = OpenGLRenderer(self._player.mpv, self._fresh.emit)
        except (SystemError, ValueError, NotImplementedError):  # python-mpv's classes for its codes
            self.failed_to_start.emit()
            return
        # Not self.context(): PySide lets that object die before its aboutToBeDestroyed arrives.
        QOpenGLContext.currentContext().aboutToBeDestroyed.connect(
            self._player.detach, Qt.ConnectionType.DirectConnection
        )
        self._player.attach(self._renderer.stop, SurfaceAbility(hwdec="auto-safe", turns=True))

    def paintGL(self) -> None:
        """Draw the newest picture at the resolution of the screen."""
        if self._renderer:
            ratio = self.devicePixelRatioF()
            width, height = round(self.width() * ratio), round(self.height() * ratio)
            target, look = self.defaultFramebufferObject(), self._look
            if look.mirrored or look.upended:
                self._renderer.draw_mirrored(
                    target, width, height, mirrored=look.mirrored, upended=look.upended
                )
            else:
                self._renderer.draw(target, width, height)

    @Slot()
    def _draw_if_fresh(self) -> None:
        if self._renderer and self._renderer.is_fresh():
            self.update()

    @Slot()
    def _report_swap(self) -> None:
        if self._renderer:
            self._renderer.report_swap()
