"""Follows the player, and keeps in the history how far the film has come."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Qt, QTimer
from PySide6.QtGui import QImage, QImageWriter

from store.history import Watched

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from app.watch_history import WatchHistory
    from player.frame import Frame
    from player.player import Player

EVERY_MS: Final = 4000
"""What a killed program may lose, and one second less than what is promised."""
PICTURE_WIDTH: Final = 320


class WatchRecorder(QObject):
    """Writes every few seconds of playing, at every pause, and when the film is left."""

    def __init__(self, player: Player, history: WatchHistory, *, private: bool) -> None:
        """private: remember nothing new."""
        super().__init__()
        self._player = player
        self._history = history
        self._address = ""
        self._title = ""
        self._position: float | None = None
        self._kept: float | None = None
        self.private = private
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.record)
        player.opened.connect(self._on_opened)
        player.position_changed.connect(self._on_position)
        player.paused_changed.connect(self._on_paused)
        player.ended.connect(self.record)
        player.frame_grabbed.connect(self._on_frame)

    def leave(self) -> None:
        """Write the last place of the film; what is played next is another one."""
        self.record()
        self._address = ""
        self._timer.stop()

    def record(self) -> None:
        """Write the film's place, if it moved since the last time."""
        if self.private or not self._address or self._position in (None, self._kept):
            return
        self._kept = self._position
        # Of what cannot be moved through, no place can be found again.
        duration = self._player.duration if self._player.seekable else 0.0
        film = Watched(
            self._address, self._title, self._position or 0.0, max(0.0, duration), time.time()
        )
        self._history.remember(film)

    def _on_opened(self, title: str) -> None:
        self._address, self._title = self._player.media, title
        self._position = self._kept = None
        self._timer.start()

    def _on_position(self, seconds: float) -> None:
        if self._address:
            self._position = seconds

    def _on_paused(self, paused: bool) -> None:
        if paused:
            self.record()

    def _on_frame(self, frame: Frame) -> None:
        self.record()
        if not self.private and frame.media == self._address:
            self._history.keep_picture(frame.media, partial(jpeg_of, frame.image))


def jpeg_of(image: npt.NDArray[np.uint8]) -> bytes:
    """Return a JPEG, PICTURE_WIDTH wide, of uint8 HxWx4 bgr0; runs on any thread.

    Rows and columns are skipped before anything is copied: a frame is megabytes.
    """
    import numpy as np  # late: the first picture must not wait for it

    step = max(1, image.shape[1] // (2 * PICTURE_WIDTH))
    rows = np.ascontiguousarray(image[::step, ::step])
    height, width = rows.shape[:2]
    whole = QImage(rows.data, width, height, rows.strides[0], QImage.Format.Format_RGB32)
    small = whole.scaledToWidth(PICTURE_WIDTH, Qt.TransformationMode.SmoothTransformation)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpg"))
    writer.setQuality(80)
    writer.write(small)
    return bytes(buffer.data().data())
