"""A picture that is searched for, made ready for the worker off the thread that draws."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from app.errors import Sentence
from app.words import marked
from player.lane import Lane

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

_SIDE: Final = 1024
"""Pixels of the longer side: faces are found in it, and encoders look at a quarter of it."""
_LARGEST_FILE: Final = 64_000_000
_LARGEST: Final = 100_000_000
"""Bytes of a file, and pixels, that are read."""
_FORMATS: Final = (b"jpeg", b"png", b"webp", b"bmp", b"gif")
PATTERN: Final = "*.jpg *.jpeg *.png *.webp *.bmp *.gif"
"""Files that may be chosen."""
_UNREADABLE: Final = Sentence(
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


class PictureTaking(QObject):
    """Takes pictures from files, the clipboard and frames. Of several the newest counts."""

    taken = Signal(object)
    """A QueryPicture."""
    refused = Signal(object)
    """A Sentence: the picture cannot be read."""

    _made = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._newest = 0
        self._made.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._lane = Lane("query pictures")

    def take(self, picture: QImage) -> None:
        """Take a picture of memory."""
        self._newest += 1
        self._lane.put(partial(self._ready, self._newest, picture))

    def take_file(self, path: Path) -> None:
        """Take a picture of a file."""
        self._newest += 1
        self._lane.put(partial(self._read, self._newest, path))

    def take_bytes(self, content: bytes) -> None:
        """Take a picture of a file that is in memory."""
        self._newest += 1
        self._lane.put(partial(self._decode, self._newest, content))

    def take_from(self, data: QMimeData | None) -> bool:
        """Take what was dropped or copied; say whether it is a picture at all."""
        if data is None:
            return False
        if (path := picture_path(data)) is not None:
            self.take_file(path)
            return True
        if data.hasImage() and isinstance(image := data.imageData(), QImage):
            self.take(image)
            return True
        return False

    def shutdown(self) -> None:
        """End the thread."""
        self._lane.close()

    def _take(self, number: int, picture: QueryPicture | None) -> None:
        if number != self._newest:
            return
        if picture:
            self.taken.emit(picture)
        else:
            self.refused.emit(_UNREADABLE.translated())

    # --- on the lane -----------------------------------------------------------------------------

    def _read(self, number: int, path: Path) -> None:
        self._decode(number, _content(path))

    def _decode(self, number: int, content: bytes) -> None:
        self._ready(number, _decoded(content))

    def _ready(self, number: int, picture: QImage) -> None:
        self._made.emit(number, None if picture.isNull() else _fitted(picture))


def picture_path(data: QMimeData) -> Path | None:
    """Return the one picture file that was dropped or copied."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    endings = PATTERN.replace("*", "").split()
    pictures = [path for path in files if path.suffix.lower() in endings]
    return pictures[0] if len(pictures) == len(files) == 1 else None


def offers_picture(data: QMimeData | None) -> bool:
    """Say whether what is dragged or copied is a picture."""
    return data is not None and (data.hasImage() or picture_path(data) is not None)


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST_FILE + 1)
    except OSError:
        return b""
    return content if len(content) <= _LARGEST_FILE else b""


def _decoded(content: bytes) -> QImage:
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


def _fitted(picture: QImage) -> QueryPicture:
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
