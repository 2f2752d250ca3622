"""The picture of a shot, with its time; pressed, it plays from there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton

from app.button_keys import ButtonKeys
from app.shown_text import shown
from app.theme import Radius, Space, TextSize, text_font
from app.words import tr
from player.failure import clock

if TYPE_CHECKING:
    from app.library_page.frame_pictures import FramePictures

SIZE: Final = QSize(128, 72)


class ShotPicture(ButtonKeys, QAbstractButton):
    """One frame of a film; its picture comes when it is read."""

    def __init__(
        self, pictures: FramePictures, film: str, frame: int, title: str, seconds: float
    ) -> None:
        """film: its key. seconds: where the shot begins on the clock a viewer sees."""
        super().__init__()
        self._film, self._frame, self._time = film, frame, clock(seconds)
        words = tr("Play {film} from {time}", film=shown(title), time=self._time)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setFixedSize(SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._picture = pictures.picture(film, frame)
        pictures.pictured.connect(self._take)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame, its time, and a ring where it has the keys or the pointer."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        self._paint_frame(painter, room)
        self._paint_time(painter, room)
        role = QPalette.ColorRole
        if self.hasFocus() or self.underMouse():
            ring = self.palette().color(role.Accent if self.hasFocus() else role.WindowText)
            painter.setPen(QPen(ring, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(room, Radius.SMALL, Radius.SMALL)

    def _paint_frame(self, painter: QPainter, room: QRectF) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(room, Radius.SMALL, Radius.SMALL)
        painter.fillPath(shape, self.palette().color(QPalette.ColorRole.AlternateBase))
        if self._picture is None or self._picture.isNull():
            return
        painter.save()
        painter.setClipPath(shape)
        size = self._picture.size().toSizeF()
        size.scale(room.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        area = QRectF(room.topLeft(), size)
        area.moveCenter(room.center())
        painter.drawImage(area, self._picture)
        painter.restore()

    def _paint_time(self, painter: QPainter, room: QRectF) -> None:
        font = text_font(TextSize.CAPTION)
        across = QFontMetricsF(font).horizontalAdvance(self._time) + Space.SMALL
        badge = QRectF(room.right() - across - 4, room.bottom() - 20, across, 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 180))
        painter.drawRoundedRect(badge, Space.TINY, Space.TINY)
        painter.setFont(font)
        painter.setPen(QColor("white"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, self._time)

    def _take(self, film: str, frame: int, picture: QImage) -> None:
        if (film, frame) == (self._film, self._frame):
            self._picture = picture
            self.update()
