"""The picture drawn by the processor: where there is no graphics chip, or no screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from player import graphics_chip
from player.playback import SurfaceAbility
from player.sw_renderer import SoftwareRenderer

if TYPE_CHECKING:
    from player.canvas import Canvas
    from player.look import Look
    from player.player import Player
    from player.retouch import Retouch


class _Courier(QObject):
    """Brings pictures from the renderer's thread; no child of the widget, so it outlives it."""

    drawn = Signal(object)

    retouch: Retouch | None = None
    """What to change on every picture; set by the GUI thread."""

    def carry(self, canvas: Canvas) -> None:
        """Take what was drawn; runs on the renderer's thread."""
        if self.retouch:
            rows = canvas.rows()
            rows[:] = self.retouch.apply(rows.copy())
            rows[..., 3] = 255  # the fourth byte is no colour
        self.drawn.emit(canvas)


class SoftwareSurface(QWidget):
    """Shows what libmpv's software renderer draws, at the resolution of the screen."""

    backend = "software"

    def __init__(self, player: Player, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._picture: Canvas | None = None
        self._courier = _Courier()
        self._courier.drawn.connect(self._show_picture, Qt.ConnectionType.QueuedConnection)
        self._renderer = SoftwareRenderer(player.mpv, self._courier.carry)
        self.destroyed.connect(player.detach)
        # turns: libmpv's software renderer aborts on a film that is stored turned (mpv 0.35.1).
        # Without a chip there is nothing to look for, and looking takes longer than decoding.
        decoders = "auto-copy-safe" if graphics_chip.may_be_there() else "no"
        player.attach(self._renderer.stop, SurfaceAbility(hwdec=decoders, turns=False))

    def show_look(self, look: Look) -> None:
        """Show the colours and the mirroring of `look`; libmpv sees to the rest."""
        retouch = None
        if look.mirrored or look.upended or not look.equaliser.neutral:
            from player.retouch import Retouch  # late: the first picture must not wait for numpy

            retouch = Retouch.of(look)
        if retouch != self._courier.retouch:
            self._courier.retouch = retouch
            self._renderer.redraw()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Draw at the new size from now on."""
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Draw as finely as the screen the window was moved to."""
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        ratio = self.devicePixelRatioF()
        self._renderer.resize(round(self.width() * ratio), round(self.height() * ratio))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Show the newest picture; stretched for the moment between a resize and its picture."""
        painter = QPainter(self)
        if self._picture is None:
            painter.fillRect(self.rect(), QColor(0, 0, 0))
        else:
            painter.drawImage(self.rect(), self._picture.image)

    @Slot(object)
    def _show_picture(self, picture: Canvas) -> None:
        former, self._picture = self._picture, picture
        if former:
            self._renderer.give_back(former)
        self.update()
