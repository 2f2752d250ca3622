"""Small pictures of places in the film, for a pointer that looks for one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

from player.errors import NoPreviewError
from player.key_frames import HEIGHT, WIDTH, KeyFrames
from player.lane import Lane

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_QUEUED = Qt.ConnectionType.QueuedConnection


@dataclass(frozen=True, slots=True, eq=False)
class _Request:
    film: str
    seconds: float


class Kept(Protocol):
    """Pictures of a film that were made before. For one thread."""

    def at(self, seconds: float) -> bytes | None:
        """Return a picture file of this place (of a viewer's clock), None where there is none."""

    def close(self) -> None:
        """Let go of them."""


class Preview(QObject):
    """Reads beside the player, in a thread of its own. All methods but `shutdown` return at once.

    Only files of this machine: a stream is never fetched twice.
    """

    pictured = Signal(float, QImage)
    """The seconds asked for, and the picture; a null one where there is none."""

    _made = Signal(object, QImage)

    def __init__(
        self,
        parent: QObject | None = None,
        ratio: float = 1.0,
        kept_of: Callable[[Path], Kept | None] = lambda _film: None,
    ) -> None:
        """`ratio`: pixels of the screen to one of a widget.

        kept_of: finds the pictures that are kept of a film, if any; asked in the thread of these.
        """
        super().__init__(parent)
        self._ratio, self._kept_of = ratio, kept_of
        self._newest: _Request | None = None
        self._tried = ""
        """The film `_frames` and `_kept` are of, or would be. All three belong to the lane."""
        self._frames: KeyFrames | None = None
        self._kept: Kept | None = None
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
            content = self._kept.at(request.seconds) if self._kept else None
            if content and not (picture := _fitting(QImage.fromData(content))).isNull():
                return picture
            if not self._frames:
                self._frames = KeyFrames(Path(request.film), ratio=self._ratio)
            picture = _as_image(self._frames.at(request.seconds))
        except NoPreviewError:
            return QImage()
        picture.setDevicePixelRatio(self._ratio)
        return picture

    def _open(self, film: str) -> None:
        self._close()
        self._tried = film
        self._kept = self._kept_of(Path(film))

    def _close(self) -> None:
        frames, kept = self._frames, self._kept
        self._frames, self._kept, self._tried = None, None, ""
        for each in (frames, kept):
            if each:
                each.close()


def _fitting(picture: QImage) -> QImage:
    """Let a picture be as large as one of a key frame, whatever pixels it has."""
    if not picture.isNull():
        picture.setDevicePixelRatio(max(picture.width() / WIDTH, picture.height() / HEIGHT))
    return picture


def _as_image(picture: NDArray[np.uint8]) -> QImage:
    height, width, channels = picture.shape
    stride = width * channels
    return QImage(picture.data, width, height, stride, QImage.Format.Format_RGB888).copy()
