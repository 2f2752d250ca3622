"""Posters of films, read and drawn to size off the thread that draws the window."""

from __future__ import annotations

from collections import OrderedDict, deque
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from app.library_page.poster_picture import fitted, read_poster
from player.lane import Lane

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_BYTES: Final = 96_000_000
_MOST_WAITING: Final = 256
"""Of more posters than fill a screen, only those asked for last are still to be seen."""
_PIXEL_BYTES: Final = 4


class Posters(QObject):
    """Pictures by the key of a film, all of one size, with round corners."""

    drawn = Signal(str)
    """The poster of this film can be had now."""

    _made = Signal(str, QSize, QImage)

    def __init__(
        self, folder: Path, size: QSize, parent: QObject | None = None, *, scale: float = 1.0
    ) -> None:
        """folder: of KEY.webp. scale: how many pixels of the screen's own one of `size` has."""
        super().__init__(parent)
        self._folder, self._scale, self._size = folder, scale, size * scale
        self._known: OrderedDict[str, QPixmap] = OrderedDict()
        self._asked: set[str] = set()
        self._stamps: dict[str, tuple[int, int]] = {}  # the lane's
        self._waits: deque[tuple[str, QSize]] = deque()
        self._made.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._lane = Lane("posters")

    def resize(self, size: QSize) -> None:
        """Draw all posters in another size from now on."""
        if size * self._scale != self._size:
            self._size = size * self._scale
            self._known.clear()
            self._asked.clear()

    def refresh(self) -> None:
        """Read again what is another file now; until then the former picture is shown."""
        self._lane.put(partial(self._reread, tuple(self._known), self._size))

    def poster(self, key: str) -> QPixmap | None:
        """Return a poster: a null one where there is none, None while it is not read.

        Of the latter `drawn` follows.
        """
        known = self._known.get(key)
        if known is not None:
            self._known.move_to_end(key)
        elif key not in self._asked:
            self._ask(key)
        return known

    def shutdown(self) -> None:
        """End the thread."""
        self._lane.close()

    def _ask(self, key: str) -> None:
        self._asked.add(key)
        self._waits.append((key, self._size))
        if len(self._waits) > _MOST_WAITING:
            self._asked.discard(self._waits.popleft()[0])
        self._lane.put(self._read_next)

    @Slot(str, QSize, QImage)
    def _take(self, key: str, size: QSize, picture: QImage) -> None:
        if size != self._size:
            return
        self._asked.discard(key)
        pixmap = QPixmap.fromImage(picture)
        pixmap.setDevicePixelRatio(self._scale)
        self._known[key] = pixmap
        most = _MOST_BYTES // max(1, _PIXEL_BYTES * size.width() * size.height())
        while len(self._known) > most:
            self._known.popitem(last=False)
        self.drawn.emit(key)

    # --- on the lane -----------------------------------------------------------------------------

    def _read_next(self) -> None:
        try:
            key, size = self._waits.pop()  # the newest is what is looked at now
        except IndexError:  # it was too old
            return
        self._read(key, size)

    def _reread(self, keys: Sequence[str], size: QSize) -> None:
        for key in keys:
            if self._stamps.get(key) != self._stamp(key):
                self._read(key, size)

    def _read(self, key: str, size: QSize) -> None:
        self._stamps[key] = self._stamp(key)
        picture = self._picture(key)
        self._made.emit(key, size, fitted(picture, size) if not picture.isNull() else picture)

    def _stamp(self, key: str) -> tuple[int, int]:
        """Return what tells one content of a file from another; zeros where there is none."""
        try:
            stat = self._file(key).stat()
        except OSError:
            return 0, 0
        return stat.st_mtime_ns, stat.st_size

    def _file(self, key: str) -> Path:
        return self._folder / f"{key}.webp"

    def _picture(self, key: str) -> QImage:
        return read_poster(self._file(key))
