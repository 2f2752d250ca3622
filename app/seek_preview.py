"""The small picture over the seek bar: what the film shows where the pointer is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.kept_pictures import kept_pictures
from app.theme import Radius, Space
from app.words import tr
from player.preview import Preview

if TYPE_CHECKING:
    from app.seek_bar import SeekBar
    from player.player import Player

_BORDER = 2
_EDGE = QColor(255, 255, 255, 60)


class SeekPreview(QWidget):
    """Follows the pointer over the bar; hidden while there is no picture, as of every stream."""

    def __init__(self, player: Player, bar: SeekBar, parent: QWidget) -> None:
        """Lie over `parent`, which holds `bar`."""
        super().__init__(parent)
        self._player = player
        self._bar = bar
        self._room = parent
        self._picture = QImage()
        self._middle = 0
        self._preview = Preview(self, self.devicePixelRatioF(), kept_pictures)
        self._preview.pictured.connect(self._on_pictured)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("What the film shows there"))
        bar.pointed.connect(self._on_pointed)
        bar.left.connect(self._on_left)
        player.opened.connect(self._on_opened)
        self.hide()

    @property
    def picture(self) -> QImage:
        """What is shown; null when nothing is."""
        return self._picture

    def shutdown(self) -> None:
        """End the thread that makes the pictures."""
        self._preview.shutdown()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture with round corners and a line around it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        outline = QPainterPath()
        outline.addRoundedRect(area, Radius.SMALL, Radius.SMALL)
        painter.setClipPath(outline)
        painter.drawImage(area, self._picture)
        painter.setClipping(False)
        painter.setPen(QPen(_EDGE, _BORDER))
        painter.drawPath(outline)

    def _on_pointed(self, seconds: float, along: int) -> None:
        self._middle = along
        self._place()
        self._preview.ask(self._player.media, seconds)

    def _on_pictured(self, _seconds: float, picture: QImage) -> None:
        self._show(picture)

    def _on_opened(self, _title: str) -> None:
        self._preview.close_film()
        self._show(QImage())

    def _on_left(self) -> None:
        self._preview.drop()
        self._show(QImage())

    def _show(self, picture: QImage) -> None:
        self._picture = picture
        self.setVisible(not picture.isNull())
        self._place()
        self.update()

    def _place(self) -> None:
        """Lie above the pointer's time, inside the room."""
        size = self._picture.deviceIndependentSize().toSize()
        width, height = size.width() + 2 * _BORDER, size.height() + 2 * _BORDER
        top = self._bar.mapTo(self._room, QPoint(self._middle, 0))
        left = min(max(Space.SMALL, top.x() - width // 2), self._room.width() - width - Space.SMALL)
        self.setGeometry(left, top.y() - height - Space.TINY, width, height)
