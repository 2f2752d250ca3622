"""A small picture of an item, cut out of the paused frame: which of the garments is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from app.theme import Radius

if TYPE_CHECKING:
    from player.frame import Frame
    from vision.types import Box

_SIDE = 40
_KEPT = 3 * _SIDE  # enough for screens with up to three pixels per pixel


def item_picture(frame: Frame, box: Box) -> QPixmap:
    """Return a square picture of the box's middle; it lives on screen only.

    Rows and columns are skipped before anything is copied: a garment of a 4K frame is millions of
    pixels, and this runs on the GUI thread.
    """
    import numpy as np  # late: the first picture must not wait for it

    height, width = frame.image.shape[:2]
    inside = box.clipped(width, height)
    side = min(inside.width, inside.height)
    if side < 1:
        return QPixmap()
    left = inside.x1 + (inside.width - side) // 2
    top = inside.y1 + (inside.height - side) // 2
    step = max(1, side // (2 * _KEPT))
    rows = np.ascontiguousarray(frame.image[top : top + side : step, left : left + side : step])
    image = QImage(
        rows.data, rows.shape[1], rows.shape[0], rows.strides[0], QImage.Format.Format_RGB32
    )
    smooth = Qt.TransformationMode.SmoothTransformation
    return QPixmap.fromImage(image.scaled(_KEPT, _KEPT, mode=smooth))


class ItemPicture(QWidget):
    """Shows the picture of an item with rounded corners."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self.setFixedSize(QSize(_SIDE, _SIDE))

    def show_picture(self, picture: QPixmap) -> None:
        """Show another picture; a null one shows nothing."""
        self._picture = picture
        self.setVisible(not picture.isNull())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture inside a rounded square."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), Radius.SMALL, Radius.SMALL)
        painter.setClipPath(path)
        painter.drawPixmap(self.rect(), self._picture)
