"""What is seen of the point one points at: its picture and its words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.plain_text import clamped_lines, plain_label
from app.theme import Radius, Space, TextSize

_WIDTH: Final = 200
_APART: Final = 16


class MapCard(QWidget):
    """Lies over the map; the pointer goes through it."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._picture = QLabel()
        self._title = plain_label("", TextSize.SMALL, bold=True)
        self._more = plain_label("", TextSize.CAPTION, quiet=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.TINY)
        for part in (self._picture, self._title, self._more):
            column.addWidget(part)
        self.hide()

    def show_point(self, title: str, more: str, picture: QImage | None, at: QPointF) -> None:
        """Show a point that is at a place of the map."""
        self.show_picture(picture)
        for label, words in ((self._title, title), (self._more, more)):
            label.setText("\n".join(clamped_lines(words, label.font(), _WIDTH, 3)))
            label.setVisible(bool(words))
        self.adjustSize()
        self._place(at)
        self.show()
        self.raise_()

    def show_picture(self, picture: QImage | None) -> None:
        """Show the picture that came; None: there is none, or not yet."""
        if picture is None or picture.isNull():
            self._picture.hide()
            return
        ratio = self.devicePixelRatioF()
        scaled = picture.scaledToWidth(
            round(_WIDTH * ratio), Qt.TransformationMode.SmoothTransformation
        )
        scaled.setDevicePixelRatio(ratio)
        self._picture.setPixmap(QPixmap.fromImage(scaled))
        self._picture.show()
        self.adjustSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid)))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Button))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), Radius.MEDIUM, Radius.MEDIUM)

    def _place(self, at: QPointF) -> None:
        room = self._over.size()
        left = round(at.x()) + _APART
        if left + self.width() > room.width():
            left = round(at.x()) - _APART - self.width()
        top = min(round(at.y()) - _APART, room.height() - self.height() - Space.TINY)
        self.move(max(Space.TINY, left), max(Space.TINY, top))
