"""The picture drawn by the processor: where there is no graphics chip, or no screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from player.look import Equaliser, Look
from player.playback import SurfaceAbility
from player.retouch import Retouch
from player.sw_renderer import SoftwareRenderer

if TYPE_CHECKING:
    import numpy.typing as npt

    from player.player import Player


class _Courier(QObject):
    """Brings pictures from the renderer's thread; no child of the widget, so it outlives it."""

    drawn = Signal(QImage)

    retouch: Retouch | None = None
    """What to change on every picture; set by the GUI thread."""

    def carry(self, rows: npt.NDArray[np.uint8], width: int) -> None:
        """Take what was drawn: uint8 height x columns x 4, of which `width` columns count."""
        height, _, _ = rows.shape
        if self.retouch:
            rows = self.retouch.apply(np.ascontiguousarray(rows[:, :width]))
        rows[..., 3] = 255  # mpv leaves 0 there, which turns transparent in a screenshot
        image = QImage(rows.data, width, height, rows.strides[0], QImage.Format.Format_RGB32)
        self.drawn.emit(image.copy())


class SoftwareSurface(QWidget):
    """Shows what libmpv's software renderer draws, at the resolution of the screen."""

    backend = "software"

    def __init__(self, player: Player, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._image = QImage()
        self._courier = _Courier()
        self._courier.drawn.connect(self._show_image, Qt.ConnectionType.QueuedConnection)
        self._renderer = SoftwareRenderer(player.mpv, self._courier.carry)
        self.destroyed.connect(player.detach)
        # turns: libmpv's software renderer aborts on a film that is stored turned (mpv 0.35.1).
        player.attach(self._renderer.stop, SurfaceAbility(hwdec="auto-copy-safe", turns=False))

    def show_look(self, look: Look) -> None:
        """Show the colours and the mirroring of `look`; libmpv sees to the rest."""
        wanted = Retouch.of(look)
        retouch = None if wanted == Retouch(Equaliser()) else wanted
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
        if self._image.isNull():
            painter.fillRect(self.rect(), QColor(0, 0, 0))
        else:
            painter.drawImage(self.rect(), self._image)

    @Slot(QImage)
    def _show_image(self, image: QImage) -> None:
        self._image = image
        self.update()
