"""Our line icons, drawn on 24 pixels, in any colour."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

SIDE = 24
_SCALE = 3  # sharp on screens with up to three pixels per pixel


def icon(name: str, colour: QColor) -> QIcon:
    """Return an icon of resources/icons in one colour."""
    return QIcon(pixmap(name, colour, SIDE))


def pixmap(name: str, colour: QColor, side: int) -> QPixmap:
    """Return an icon of resources/icons as a side x side picture."""
    picture = QPixmap(side * _SCALE, side * _SCALE)
    picture.fill(Qt.GlobalColor.transparent)
    drawing = _drawing(name).replace("currentColor", colour.name())
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(_SCALE)
    return picture


@cache
def _drawing(name: str) -> str:
    return (files("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")
