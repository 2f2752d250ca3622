"""A picture that is searched for, made ready for the worker off the thread that draws."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from app.errors import Sentence
from app.marking import marked

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

_SIDE: Final = 1024
"""Pixels of the longer side: faces are found in it, and encoders look at a quarter of it."""
_LARGEST_FILE: Final = 64_000_000
_LARGEST: Final = 100_000_000
"""Bytes of a file, and pixels, that are read."""
_FORMATS: Final = (b"jpeg", b"png", b"webp")
PATTERN: Final = "*.jpg *.jpeg *.png *.webp"
"""Files that may be chosen."""
UNREADABLE: Final = Sentence(
    marked("This picture cannot be read."),
    marked("Take a JPEG, PNG or WebP of at most 100 million pixels."),
)


@dataclass(frozen=True, slots=True, eq=False)
class QueryPicture:
    """content: a PNG, at most 1024 pixels long. shown: the same to be painted."""

    content: bytes
    shown: QImage

    @property
    def base64(self) -> bytes:
        """As a question takes it."""
        return base64.b64encode(self.content)


def picture_of_bytes(content: bytes) -> QueryPicture:
    """Return a picture that a question holds already, e.g. a saved one."""
    return QueryPicture(content, QImage.fromData(QByteArray(content)))


def picture_path(data: QMimeData) -> Path | None:
    """Return the one picture file that was dropped or copied."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    endings = PATTERN.replace("*", "").split()
    pictures = [path for path in files if path.suffix.lower() in endings]
    return pictures[0] if len(pictures) == len(files) == 1 else None


def offers_picture(data: QMimeData | None) -> bool:
    """Say whether what is dragged or copied is a picture."""
    return data is not None and (data.hasImage() or picture_path(data) is not None)


def content_of(path: Path) -> bytes:
    """Return what is in a file; nothing where it cannot be read, or is too large."""
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST_FILE + 1)
    except OSError:
        return b""
    return content if len(content) <= _LARGEST_FILE else b""


def decoded(content: bytes) -> QImage:
    """Return the picture; a null one where it cannot be read, or is too large."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if bytes(reader.format().data()) not in _FORMATS or size.width() * size.height() > _LARGEST:
        return QImage()
    reader.setScaledSize(_fitting(size))
    return reader.read()


def _fitting(size: QSize) -> QSize:
    """Return the size at which a picture is looked at; small ones stay as they are."""
    room = QSize(_SIDE, _SIDE)
    if size.width() <= _SIDE and size.height() <= _SIDE:
        return size
    return size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def fitted(picture: QImage) -> QueryPicture:
    """Return a picture at the size at which it is looked at."""
    small = picture.scaled(
        _fitting(picture.size()),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(QImage.Format.Format_RGB32)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    writer.setQuality(80)  # for PNG, which loses nothing, Qt takes it as haste
    writer.write(small)
    return QueryPicture(bytes(buffer.data().data()), small)
