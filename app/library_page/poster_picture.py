"""A poster as it is shown: read with limits, fitted into its frame, with round corners."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPainterPath

from app.theme import Radius

_MOST_BYTES: Final = 4_000_000
_MOST_SIDE: Final = 4096
_BLURRED: Final = 12
"""Pixels across to which a picture shrinks before it is a soft ground."""
_CUT: Final = 0.25
"""A picture is cut to fill its frame as long as no more of it is lost."""


def read_poster(path: Path) -> QImage:
    """Return the picture; a null one where there is none that can be shown."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            return QImage()
    except OSError:
        return QImage()
    reader = QImageReader(str(path), b"webp")
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > _MOST_SIDE:
        return QImage()
    return reader.read()


def fitted(picture: QImage, size: QSize) -> QImage:
    """Return the picture in `size`: filled where little is cut, else over a ground of its own."""
    made = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    path = QPainterPath()
    path.addRoundedRect(QRectF(made.rect()), Radius.MEDIUM, Radius.MEDIUM)
    painter.setClipPath(path)
    if _lost(picture.size(), size) <= _CUT:
        _draw(painter, picture, size, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    else:
        soft = picture.scaledToWidth(_BLURRED, Qt.TransformationMode.SmoothTransformation)
        _draw(painter, soft, size, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        painter.fillRect(made.rect(), QColor(0, 0, 0, 90))
        _draw(painter, picture, size, Qt.AspectRatioMode.KeepAspectRatio)
    painter.end()
    return made


def _lost(picture: QSize, frame: QSize) -> float:
    """Return the share of a picture that is cut when it fills a frame."""
    filled = picture.scaled(frame, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    return 1 - frame.width() * frame.height() / max(1, filled.width() * filled.height())


def _draw(painter: QPainter, picture: QImage, frame: QSize, mode: Qt.AspectRatioMode) -> None:
    size = picture.size().scaled(frame, mode)
    area = QRectF(0, 0, size.width(), size.height())
    area.moveCenter(QRectF(0, 0, frame.width(), frame.height()).center())
    smooth = Qt.TransformationMode.SmoothTransformation
    shrunk = picture.scaled(size, mode=smooth) if size.width() < picture.width() else picture
    painter.drawImage(area, shrunk)
