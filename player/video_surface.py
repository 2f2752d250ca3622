"""Where a window shows the film: one widget, two ways to draw."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from player.gl_surface import OpenGLSurface, is_processor, opengl_renderer
from player.look import Look
from player.sw_surface import SoftwareSurface

if TYPE_CHECKING:
    from player.player import Player


class VideoSurface(QWidget):
    """Shows the film of a player in the middle of black bars; overlays are its children."""

    video_rect_changed = Signal()

    def __init__(self, player: Player, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._size = QSizeF()
        self._picture = self._make_picture()
        player.video_size_changed.connect(self._on_video_size)
        player.picture.look_changed.connect(self._on_look)

    @property
    def backend(self) -> str:
        """How the picture is drawn: "opengl" or "software"."""
        return self._picture.backend

    def video_rect(self) -> QRectF:
        """Return where the picture is, in this widget's coordinates; empty without a picture.

        It reaches beyond this widget where the viewer zooms or cuts.
        """
        return self._player.picture.look.area(self._size, QSizeF(self.size()))

    def release(self) -> None:
        """Free libmpv's renderer before the widget or the player goes; may be called again."""
        self._player.detach()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Let the picture fill the widget."""
        self._picture.setGeometry(self.rect())
        self.video_rect_changed.emit()

    def _make_picture(self) -> OpenGLSurface | SoftwareSurface:
        if wanted_backend() == "software":
            return SoftwareSurface(self._player, self)
        surface = OpenGLSurface(self._player, self)
        surface.failed_to_start.connect(self._fall_back, Qt.ConnectionType.QueuedConnection)
        return surface

    @Slot()
    def _fall_back(self) -> None:
        self._picture.deleteLater()
        self._picture = SoftwareSurface(self._player, self)
        self._picture.setGeometry(self.rect())
        self._picture.lower()
        self._picture.show()
        self._picture.show_look(self._player.picture.look)

    @Slot(int, int)
    def _on_video_size(self, width: int, height: int) -> None:
        self._size = QSizeF(width, height)
        self.video_rect_changed.emit()

    @Slot(object)
    def _on_look(self, look: Look) -> None:
        self._picture.show_look(look)
        self.video_rect_changed.emit()


def make_surface(player: Player, parent: QWidget | None = None) -> VideoSurface:
    """Return the surface that suits this machine."""
    return VideoSurface(player, parent)


def wanted_backend() -> str:
    """Return "opengl" where a graphics chip draws, else "software"; needs a QApplication.

    TRENDFLIX_RENDER=software decides, and so does opengl where there is any OpenGL at all.
    """
    wish = os.environ.get("TRENDFLIX_RENDER", "")
    renderer = "" if wish == "software" else opengl_renderer()
    if not renderer or (is_processor(renderer) and wish != "opengl"):
        return "software"
    return "opengl"
