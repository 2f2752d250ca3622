"""What plays, and what plays after it: the playlist, its folder, and the end of a film."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.disk_look import DiskLook
from app.gathering import beside
from app.marking import marked
from app.playlist_model import PlaylistModel
from app.words import tr
from player.errors import (
    PageFilmError,
    PageFilmStoppedError,
    PlaybackFailedError,
    SourceRefusedError,
)
from player.request import PLAIN
from store.errors import AddressRefusedError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.notice import Notice
    from app.playlist_memory import PlaylistMemory
    from app.remembered import Remembered
    from player.player import Player
    from player.playlist import Entry, Playlist
    from player.request import Request

_NEVER_OPENED = (PageFilmError, PlaybackFailedError, SourceRefusedError, AddressRefusedError)
_FOLDER_ENDS = {
    1: marked("This is the last film of the folder"),
    -1: marked("This is the first film of the folder"),
}
_ENDS = {
    1: marked("This is the last film of the playlist"),
    -1: marked("This is the first film of the playlist"),
}


def _nothing(_step: int) -> None:
    """Stay at the end."""


class Programme(QObject):
    """Gives the player one film at a time: libmpv never sees a list.

    A film opened by itself has the folder it lies in as its playlist; the folder is looked at
    when the next film, or the list, is wanted.
    """

    wanted = Signal(str, float, object)
    """Address of a film to play, the seconds to begin at (0 leaves that to the history), and the
    Request that goes with it."""
    close_wanted = Signal()

    def __init__(
        self, player: Player, notice: Notice, remembered: Remembered, memory: PlaylistMemory
    ) -> None:
        super().__init__(notice)
        self.model = PlaylistModel()
        self._player, self._notice = player, notice
        self._remembered, self._memory = remembered, memory
        self._disk = DiskLook()
        self._opened = False
        self._requests: dict[str, Request] = {}
        self._going_on = 0
        """Films that did not open since the last that did, while we go on by ourselves."""
        player.opened.connect(self._on_opened)
        player.ended.connect(self._on_ended)
        player.failed.connect(self.leave_out)
        self._recall()
        self.model.edited.connect(self._keep)

    @property
    def playlist(self) -> Playlist:
        """The films, to look at only."""
        return self.model.playlist

    def open(
        self,
        entries: Sequence[Entry],
        first: int = 0,
        start: float = 0.0,
        request: Request = PLAIN,
    ) -> None:
        """Play the `first` of these films from `start` seconds on; the others follow.

        One film alone stays in the playlist it is already in. request: what the viewer adds for
        the first, as long as the window lasts.
        """
        self._requests[entries[first].address] = request
        row = self.playlist.find(entries[0].address) if len(entries) == 1 else None
        if row is None:
            alone = len(entries) == 1 and not entries[0].on_web
            self.model.replace(entries, None, of_folder=alone)
            row = first
        self._going_on = 0
        self._play(row, start, chosen=True)

    def show(self, entries: Sequence[Entry]) -> None:
        """Make a playlist of these films; which one plays is for the viewer to say."""
        self.model.replace(entries, None)

    def try_alone(self, source: str) -> None:
        """Let the player say what is wrong with a source; the playlist stays as it is."""
        self.wanted.emit(source, 0.0, PLAIN)

    def add(self, entries: Sequence[Entry], at: int | None = None) -> None:
        """Put films before row `at` of the playlist, or behind all."""
        self.model.insert(len(self.playlist) if at is None else at, entries)

    def play(self, row: int) -> None:
        """Play a row."""
        self._going_on = 0
        self._play(row, chosen=True)

    def go(self, step: int) -> None:
        """Play the next film (1) or the previous (-1); without a film, the one last played."""
        self._going_on = 0
        if self._player.media:
            self._go(step, self._say_end)
        elif self.playlist:
            self._play(self.playlist.current or 0)

    def unfold(self) -> None:
        """Show the folder of a film that was opened by itself."""
        if self.playlist.of_folder:
            self._look_beside(lambda: None)

    def toggle_shuffled(self) -> None:
        """Play in a drawn order, or again in the order of the list."""
        self._remembered.change(shuffled=not self._shuffled)
        self.model.shuffle()
        self._notice.say(tr("Shuffled") if self._shuffled else tr("In order"))

    def forget(self) -> None:
        """Let nothing on disk tell what was in the playlist."""
        self._memory.forget()

    def shutdown(self) -> None:
        """Return when the playlist is on disk."""
        self._disk.shutdown()
        self._memory.shutdown()

    @property
    def _shuffled(self) -> bool:
        return self._remembered.now.shuffled

    def _play(self, row: int, start: float = 0.0, *, chosen: bool = False) -> None:
        self._opened = False
        entry = self.model.play(row, chosen=chosen)
        self.wanted.emit(entry.address, start, self._requests.get(entry.address, PLAIN))

    def _go(
        self, step: int, at_end: Callable[[int], object] = _nothing, *, around: bool = False
    ) -> None:
        """Play the film `step` further; past an end call `at_end`, or go `around`."""
        going = partial(self._step, step, at_end, around=around)
        if self.playlist.of_folder:
            self._look_beside(going)
        else:
            going()

    def _step(self, step: int, at_end: Callable[[int], object], *, around: bool) -> None:
        row = self.playlist.after(step, shuffled=self._shuffled, around=around)
        if row is None:
            at_end(step)
        else:
            self._play(row)

    def _look_beside(self, then: Callable[[], object]) -> None:
        """Fill the playlist with the folder of its film, then go on, unless it changed since.

        While a look is under way another is not begun: a held key must not pile them up.
        """
        row = self.playlist.current
        if row is not None and not self._disk.busy:
            film = self.playlist.entries[row].address
            self._disk.ask(partial(beside, film), partial(self._on_beside, film, then))

    def _on_beside(self, film: str, then: Callable[[], object], entries: list[Entry]) -> None:
        row = self.playlist.current
        same = row is not None and self.playlist.entries[row].address == film
        if self.playlist.of_folder and same:
            addresses = [entry.address for entry in entries]
            self.model.replace(entries, addresses.index(film), of_folder=True)
            then()

    def _say_end(self, step: int) -> None:
        ends = _FOLDER_ENDS if self.playlist.of_folder else _ENDS
        self._notice.say(tr(ends[step]))

    def _on_opened(self) -> None:
        self._opened = True
        self._going_on = 0

    def _on_ended(self) -> None:
        if self._opened:  # else it is the end of a film already left
            self._go_on()

    def leave_out(self, error: Exception) -> None:
        """Leave a film out that did not open where nobody chose it, else keep the former."""
        if self._opened or not isinstance(error, _NEVER_OPENED):
            return
        stopped = isinstance(error, PageFilmStoppedError)
        if 0 < self._going_on < len(self.playlist) and not stopped:
            self._go_on()
        elif (row := self.playlist.find(self._player.media)) is not None:
            self._opened = True
            self.model.play(row, chosen=False)

    def _go_on(self) -> None:
        self._going_on += 1
        match self._remembered.now.at_end:
            case "next":
                self._go(1)
            case "repeat":
                self._player.play()
            case "repeat list":
                self._go(1, around=True)
            case "close":
                self.close_wanted.emit()

    def _recall(self) -> None:
        kept = self._memory.recall()
        alone = len(kept.entries) == 1 and not kept.entries[0].on_web
        self.model.replace(kept.entries, kept.current, of_folder=alone)

    def _keep(self) -> None:
        """Let the next run find the list; a folder is looked at anew, so its film will do."""
        if self._remembered.now.private:
            return
        entries, current = self.playlist.entries, self.playlist.current
        if self.playlist.of_folder and current is not None:
            entries, current = [entries[current]], 0
        self._memory.keep(entries, current)
