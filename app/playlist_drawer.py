"""Between the programme and the panel that shows it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from app.disk_look import DiskLook
from app.errors import sentence_for
from app.film_sources import playlist_dialog
from app.playlist_panel import PlaylistPanel
from app.shortcuts import Action
from app.words import tr
from player.errors import PlaylistFileError
from player.playlist_file import write

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.drawer import Drawer
    from app.notice import Notice
    from app.opening import Opening
    from app.programme import Programme
    from app.remembered import Remembered
    from player.playlist import Entry


class PlaylistDrawer(QObject):
    """Opens the panel, and does what its chips and the keys of the playlist ask for."""

    def __init__(
        self,
        programme: Programme,
        opening: Opening,
        drawer: Drawer,
        notice: Notice,
        remembered: Remembered,
    ) -> None:
        super().__init__(drawer)
        self._programme, self._drawer = programme, drawer
        self._notice, self._remembered = notice, remembered
        self._disk = DiskLook()
        self.panel = PlaylistPanel(programme.model, remembered)
        drawer.add(self.panel, tr("Playlist"))
        self.panel.view.play_wanted.connect(programme.play)
        self.panel.view.given.connect(opening.add)
        programme.wanted.connect(self._follow)
        handlers = {**opening.handlers(), **self.handlers()}
        self.panel.wanted.connect(lambda action: handlers[action]())

    def handlers(self) -> dict[Action, Callable[[], object]]:
        """Return what the keys of the playlist do."""
        programme = self._programme
        return {
            Action.NEXT_FILM: partial(programme.go, 1),
            Action.FORMER_FILM: partial(programme.go, -1),
            Action.SHUFFLE: programme.toggle_shuffled,
            Action.PLAYLIST: self.toggle,
            Action.PLAYLIST_SAVE: self._ask_where,
            Action.PLAYLIST_CLEAR: self._clear,
        }

    def toggle(self) -> None:
        """Open or close the panel; what lies beside the film is looked at when it opens."""
        self._programme.unfold()
        self._drawer.toggle(self.panel)
        self.panel.view.show_current()

    def shutdown(self) -> None:
        """Return when a playlist being saved is on disk."""
        self._disk.shutdown()

    def _follow(self) -> None:
        if self._drawer.panel is self.panel:
            self._programme.unfold()

    def _clear(self) -> None:
        self._programme.model.remove(range(len(self._programme.playlist)))

    def _ask_where(self) -> None:
        if not self._programme.playlist:
            self._notice.say(tr("The playlist is empty"))
            return
        dialog = playlist_dialog(self._drawer.window(), self._remembered.now.last_folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._save)
        dialog.open()

    def _save(self, path: str) -> None:
        entries = list(self._programme.playlist.entries)
        self._disk.ask(partial(_written, Path(path), entries), self._say_saved)

    def _say_saved(self, error: PlaylistFileError | None) -> None:
        if error:
            self._notice.show_trouble(sentence_for(error))
        else:
            self._notice.say(tr("The playlist is saved"))


def _written(path: Path, entries: Sequence[Entry]) -> PlaylistFileError | None:
    try:
        write(path, entries)
    except OSError:
        return PlaylistFileError("The playlist {name!r} cannot be written.", name=path.name)
    return None
