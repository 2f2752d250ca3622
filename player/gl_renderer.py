"""libmpv's OpenGL renderer: the picture with its letterbox bars, drawn into a framebuffer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QOffscreenSurface, QOpenGLContext
from PySide6.QtOpenGL import QOpenGLFramebufferObject

from player.libmpv import mpv_module

if TYPE_CHECKING:
    from collections.abc import Callable

_GL_FRAMEBUFFER = 0x8D40  # of glBindFramebuffer, in OpenGL's gl.h


class OpenGLRenderer:
    """Draws with the OpenGL context that is current when it is made.

    `on_fresh` is called on a thread of mpv when there may be something to draw; all methods belong
    to the GUI thread. Raises SystemError or another code of libmpv's when it cannot start.
    """

    def __init__(self, mpv: Any, on_fresh: Callable[[], None]) -> None:
        lib = mpv_module()
        self._gl = QOpenGLContext.currentContext()
        self._surface = QOffscreenSurface()  # to make the context current when the widget is gone
        self._surface.setFormat(self._gl.format())
        self._surface.create()
        self._find_function = lib.MpvGlGetProcAddressFn(_address_of)  # kept alive: C code calls it
        functions = {"get_proc_address": self._find_function}
        self._context = lib.MpvRenderContext(mpv, "opengl", opengl_init_params=functions)
        self._context.update_cb = on_fresh
        self._stopped = False

    def is_fresh(self) -> bool:
        """Say whether there is a new picture to draw."""
        return not self._stopped and self._context.update()

    def draw(self, framebuffer: int, width: int, height: int) -> None:
        """Draw the newest picture, in pixels; the context is current."""
        if not self._stopped:
            target = {"fbo": framebuffer, "w": width, "h": height}
            self._context.render(flip_y=True, block_for_target_time=False, opengl_fbo=target)

    def draw_mirrored(
        self, framebuffer: int, width: int, height: int, *, mirrored: bool, upended: bool
    ) -> None:
        """Draw with left and right, or top and bottom, in each other's place."""
        aside = QOpenGLFramebufferObject(width, height)
        self.draw(aside.handle(), width, height)
        left, across = (width, -width) if mirrored else (0, width)
        top, down = (height, -height) if upended else (0, height)
        QOpenGLFramebufferObject.blitFramebuffer(
            None,  # type: ignore[call-overload] # None: what the widget draws into
            QRect(left, top, across, down),
            aside,
            QRect(0, 0, width, height),
        )
        self._gl.functions().glBindFramebuffer(_GL_FRAMEBUFFER, framebuffer)

    def report_swap(self) -> None:
        """Tell mpv that the picture has reached the screen, so that it can keep pace."""
        if not self._stopped:
            self._context.report_swap()

    def stop(self) -> None:
        """Free the render context; may be called again."""
        if self._stopped:
            return
        self._stopped = True
        self._context.update_cb = None
        self._gl.makeCurrent(self._surface)
        self._context.free()
        self._gl.doneCurrent()


def _address_of(_data: object, name: bytes) -> int:
    context = QOpenGLContext.currentContext()
    return int(context.getProcAddress(name)) if context else 0
