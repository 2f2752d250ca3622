"""Small pictures of places in the film, for a pointer that looks for one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

from player.errors import NoPreviewError
from player.key_frames import KeyFrames
from player.lane import Lane

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_QUEUED = Qt.ConnectionType.QueuedConnection


@dataclass(frozen=True, slots=True, eq=False)
class _Request:
    film: str
    seconds: float


class Preview(QObject):
    """Reads beside the player, in a thread of its own. All methods but `shutdown` return at once.

    Only files of this machine: a stream is never fetched twice.
    """

    pictured = Signal(float, QImage)
    """The seconds asked for, and the picture; a null one where there is none."""

    _made = Signal(object, QImage)

    def __init__(self, parent: QObject | None = None, ratio: float = 1.0) -> None:
        """`ratio`: pixels of the screen to one of a widget."""
        super().__init__(parent)
        self._ratio = ratio
        self._newest: _Request | None = None
        self._tried = ""
        """The film `_frames` is of, or would be if it could be read. Both belong to the lane."""
        self._frames: KeyFrames | None = None
        self._made.connect(self._on_made, _QUEUED)
        self._lane = Lane("preview")

    def ask(self, film: str, seconds: float) -> None:
        """Make the picture of `film`, as `Player.media` names it; requests that wait are dropped.

        seconds: of the clock a viewer sees.
        """
        request = self._newest = _Request(film, seconds)
        if Path(film).is_absolute():
            self._lane.put(partial(self._answer, request))

    def drop(self) -> None:
        """Make no more pictures: nobody looks."""
        self._newest = None

    def close_film(self) -> None:
        """Let go of the film; the next request opens its own."""
        self.drop()
        self._lane.put(self._close)

    def shutdown(self) -> None:
        """End the thread and close the film; may be called again."""
        self.drop()
        self._lane.close()
        self._close()

    @Slot(object, QImage)
    def _on_made(self, request: _Request, picture: QImage) -> None:
        """Pass on pictures that are a little late, too: a pointer that moves wants to see some."""
        if self._newest and self._newest.film == request.film:
            self.pictured.emit(request.seconds, picture)

    # --- on the lane -----------------------------------------------------------------------------

    def _answer(self, request: _Request) -> None:
        if request is self._newest:
            self._made.emit(request, self._picture(request))

    def _picture(self, request: _Request) -> QImage:
        try:
            if self._tried != request.film:
                self._open(request.film)
            if not self._frames:
                return QImage()
            picture = _as_image(self._frames.at(request.seconds))
        except NoPreviewError:
            return QImage()
        picture.setDevicePixelRatio(self._ratio)
        return picture

    def _open(self, film: str) -> None:
        self._close()
        self._tried = film
        self._frames = KeyFrames(Path(film), ratio=self._ratio)

    def _close(self) -> None:
        frames, self._frames, self._tried = self._frames, None, ""
        if frames:
            frames.close()


def _as_image(picture: NDArray[np.uint8]) -> QImage:
    height, width, channels = picture.shape
    stride = width * channels
    return QImage(picture.data, width, height, stride, QImage.Format.Format_RGB888).copy()
