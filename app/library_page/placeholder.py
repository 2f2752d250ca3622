"""What stands in place of a poster: a calm ground of the film's own, and its title."""

from __future__ import annotations

from typing import Final
from zlib import crc32

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter, QPalette

from app.plain_text import clamped_lines
from app.theme import Radius, Space, TextSize, text_font

_LINES: Final = 4
_DARK: Final = 128
_HUES: Final = 360


def paint_placeholder(painter: QPainter, frame: QRectF, title: str, palette: QPalette) -> None:
    """Paint it; the same title has the same colour."""
    dark = palette.color(QPalette.ColorRole.Window).lightness() < _DARK
    hue = crc32(title.encode(errors="replace")) % _HUES
    ground = QLinearGradient(frame.topLeft(), frame.bottomRight())
    ground.setColorAt(0, QColor.fromHsl(hue, 50, 62 if dark else 205))
    ground.setColorAt(1, QColor.fromHsl((hue + 30) % _HUES, 55, 38 if dark else 228))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(frame, Radius.MEDIUM, Radius.MEDIUM)
    font = text_font(TextSize.TITLE, bold=True)
    painter.setFont(font)
    painter.setPen(QColor.fromHsl(hue, 40, 205 if dark else 70))
    room = frame.adjusted(Space.MEDIUM, Space.MEDIUM, -Space.MEDIUM, -Space.MEDIUM)
    lines = clamped_lines(title, font, room.width(), _LINES)
    height = QFontMetricsF(font).lineSpacing()
    top = room.center().y() - height * len(lines) / 2
    for place, line in enumerate(lines):
        area = QRectF(room.left(), top + place * height, room.width(), height)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), line)
