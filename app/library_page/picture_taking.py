"""Takes pictures that are searched for: from files, the clipboard, and frames."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from app.library_page.query_picture import (
    UNREADABLE,
    QueryPicture,
    content_of,
    decoded,
    fitted,
    picture_path,
)
from player.lane import Lane

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData


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
            self.refused.emit(UNREADABLE.translated())

    # --- on the lane -----------------------------------------------------------------------------

    def _read(self, number: int, path: Path) -> None:
        self._decode(number, content_of(path))

    def _decode(self, number: int, content: bytes) -> None:
        self._ready(number, decoded(content))

    def _ready(self, number: int, picture: QImage) -> None:
        self._made.emit(number, None if picture.isNull() else fitted(picture))
