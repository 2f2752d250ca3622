"""Small pictures of frames, as the film indexes keep them, read off the thread that draws."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

from player.lane import Lane
from store.errors import FilmIndexDamagedError, FilmIndexMissingError
from vision.errors import CardError

if TYPE_CHECKING:
    from store.film_index.film_index import FilmIndex

_KEPT: Final = 512
_OPEN: Final = 16


class FramePictures(QObject):
    """Asked by (film, frame); keeps the newest pictures in memory."""

    pictured = Signal(str, int, QImage)
    """Key of the film, number of the frame, and its picture; a null one where there is none."""

    _made = Signal(str, int, QImage)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """folder: of film indexes."""
        super().__init__(parent)
        self._folder = folder
        self._known: OrderedDict[tuple[str, int], QImage] = OrderedDict()
        self._open: OrderedDict[str, FilmIndex] = OrderedDict()  # the lane's, as the next
        self._encoder: tuple[str, str] | None = None
        self._wanted: set[tuple[str, int]] = set()
        self._made.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._lane = Lane("frame pictures")

    def picture(self, film: str, frame: int) -> QImage | None:
        """Return a picture that is known; else None, and `pictured` brings it."""
        known = self._known.get((film, frame))
        if known is None and (film, frame) not in self._wanted:  # views ask at every painting
            self._wanted.add((film, frame))
            self._lane.put(partial(self._read, film, frame))
        return known

    def shutdown(self) -> None:
        """End the thread and close the files."""
        self._lane.close()
        while self._open:
            self._open.popitem()[1].close()

    @Slot(str, int, QImage)
    def _take(self, film: str, frame: int, picture: QImage) -> None:
        self._wanted.discard((film, frame))
        self._known[film, frame] = picture
        if len(self._known) > _KEPT:
            self._known.popitem(last=False)
        self.pictured.emit(film, frame, picture)

    # --- on the lane -----------------------------------------------------------------------------

    def _read(self, film: str, frame: int) -> None:
        try:
            picture = QImage.fromData(self._index(film).thumbnail(frame))
        except (FilmIndexMissingError, FilmIndexDamagedError, CardError):
            picture = QImage()
        self._made.emit(film, frame, picture)

    def _index(self, film: str) -> FilmIndex:
        index = self._open.pop(film, None) or self._opened(film)
        self._open[film] = index
        if len(self._open) > _OPEN:
            self._open.popitem(last=False)[1].close()
        return index

    def _opened(self, film: str) -> FilmIndex:
        # late, and not on the window's thread: numpy, pydantic
        from app.library.encoder_choice import library_encoder
        from store.film_index.about import index_file
        from store.film_index.film_index import FilmIndex

        if self._encoder is None:
            card = library_encoder()
            self._encoder = card.name, card.files["image"].sha256
        return FilmIndex(index_file(self._folder, film, *self._encoder))
