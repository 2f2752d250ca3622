"""Pictures of the film that the viewer wants to keep."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from app.chip import Chip
from app.errors import sentence_for
from app.picture_file import keep_picture, picture_name, picture_of
from app.shortcuts import Action
from app.words import tr
from player.lane import Lane
from store.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage

    from app.notice import Notice
    from app.remembered import Remembered
    from player.frame import Frame
    from player.player import Player

_FOLDER = "TrendFlix"
_QUEUED = Qt.ConnectionType.QueuedConnection


class Screenshots(QObject):
    """Takes the picture of this moment, to a file or to the clipboard, because a key says so."""

    kept = Signal(object)
    """The Path of the file that was written."""
    failed = Signal(object)
    """The StoreError that says why none was."""

    def __init__(self, player: Player, notice: Notice, remembered: Remembered) -> None:
        super().__init__(notice)
        self._player, self._notice, self._remembered = player, notice, remembered
        self._lane = Lane("pictures")
        self._takers: list[Callable[[Frame], None]] = []
        """What becomes of the pictures that were asked for, in their order."""
        self._show_folder = Chip(tr("Show folder"), notice.parentWidget())
        self._show_folder.hide()
        self._show_folder.clicked.connect(self._open_folder)
        self._last: Path | None = None
        player.picture.snapped.connect(self._on_snapped)
        player.failed.connect(lambda _error: self._takers.clear())
        self.kept.connect(self._on_kept, _QUEUED)
        self.failed.connect(self._on_failed, _QUEUED)

    def handlers(self) -> dict[Action, Callable[[], object]]:
        """Return what the keys of pictures do."""
        return {
            Action.SNAP: partial(self._snap, self._keep, subtitles=True),
            Action.SNAP_CLEAN: partial(self._snap, self._keep, subtitles=False),
            Action.SNAP_COPY: partial(self._snap, self._copy, subtitles=True),
        }

    @property
    def folder(self) -> Path:
        """Where pictures go: the viewer's folder, else one of ours among the pictures."""
        if chosen := self._remembered.now.picture_folder:
            return Path(chosen).expanduser()
        place = QStandardPaths.StandardLocation.PicturesLocation
        return Path(QStandardPaths.writableLocation(place) or Path.home()) / _FOLDER

    def shutdown(self) -> None:
        """Finish the picture that is being written."""
        self._lane.close()

    def _snap(self, taker: Callable[[Frame], None], *, subtitles: bool) -> None:
        if self._player.media:
            self._takers.append(taker)
            self._player.picture.snap(subtitles=subtitles)

    def _on_snapped(self, frame: Frame) -> None:
        if self._takers:
            self._takers.pop(0)(frame)

    def _copy(self, frame: Frame) -> None:
        QGuiApplication.clipboard().setImage(picture_of(frame))
        self._notice.say(tr("Picture copied"))

    def _keep(self, frame: Frame) -> None:
        """Write on a thread of its own: a PNG of a large film takes half a second."""
        now = datetime.now(UTC).astimezone()
        settings = self._remembered.now
        name = picture_name(settings.picture_name, frame.media, self._player.position, now)
        self._lane.put(
            partial(self._write, picture_of(frame), self.folder, name, settings.picture_format)
        )

    def _write(self, picture: QImage, folder: Path, name: str, kind: str) -> None:
        try:
            self.kept.emit(keep_picture(picture, folder, name, kind))
        except StoreError as error:
            self.failed.emit(error)

    def _on_kept(self, path: Path) -> None:
        self._last = path
        self._notice.offer(tr("Saved as {name}", name=path.name), self._show_folder)

    def _on_failed(self, error: StoreError) -> None:
        self._notice.show_trouble(sentence_for(error))

    def _open_folder(self) -> None:
        if self._last:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._last.parent)))
