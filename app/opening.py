"""The ways a viewer opens films: dialogs, dropping, the clipboard, the command line."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from app.disk_look import DiskLook
from app.errors import Sentence, sentence_for
from app.film_sources import (
    AddressDialog,
    copied_address,
    file_dialog,
    folder_dialog,
    given_sources,
    is_subtitle,
    pages_words,
)
from app.gathering import Gathered, gather
from app.shortcuts import Action
from app.words import tr
from player.request import PLAIN
from player.track import TrackKind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QFileDialog, QWidget

    from app.notice import Notice
    from app.programme import Programme
    from app.remembered import Remembered
    from player.player import Player
    from player.request import Request

_NAMED = 3


class Opening(QObject):
    """Looks at what was named beside the window's thread, then hands it to the programme."""

    def __init__(
        self, player: Player, programme: Programme, notice: Notice, remembered: Remembered
    ) -> None:
        super().__init__(notice)
        self._player, self._programme = player, programme
        self._notice, self._remembered = notice, remembered
        self._disk = DiskLook()
        self._newest: object = None
        self._tracks: list[tuple[TrackKind, str]] = []
        player.opened.connect(self._add_tracks)

    def handlers(self) -> dict[Action, Callable[[], object]]:
        """Return what the keys of opening do."""
        return {
            Action.OPEN_FILE: partial(self._ask, file_dialog, self.open),
            Action.OPEN_FOLDER: partial(self._ask, folder_dialog, self.open),
            Action.OPEN_ADDRESS: self._ask_address,
            Action.OPEN_COPIED: self.open_copied,
            Action.PLAYLIST_ADD: partial(self._ask, file_dialog, self.add),
        }

    def open(
        self,
        sources: Sequence[str],
        start: float = 0.0,
        sounds: Sequence[str] = (),
        request: Request = PLAIN,
    ) -> None:
        """Open files, folders, playlists and addresses; the first film plays from `start` on.

        sounds: files with sound for the first film. Subtitles among the sources are for it, too.
        request: what the viewer adds for its address.
        """
        self._newest = opening = object()
        then = partial(self._on_gathered, opening, start, tuple(sounds), request)
        self._disk.ask(partial(gather, tuple(sources)), then)

    def give_up(self) -> None:
        """Open nothing of what is still looked at."""
        self._newest = None

    def add(self, sources: Sequence[str], at: int | None = None) -> None:
        """Put films before row `at` of the playlist, or behind all."""
        self._disk.ask(partial(gather, tuple(sources)), partial(self._on_added, at))

    def take(self, data: QMimeData) -> None:
        """Open what was dropped; subtitles alone are added to the film that plays."""
        sources = given_sources(data)
        if self._player.media and sources and all(map(is_subtitle, sources)):
            for source in sources:
                self._player.choices.add(TrackKind.SUBTITLE, source)
        elif sources:
            self.open(sources)

    def open_copied(self) -> None:
        """Open the files or the address in the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        if data and (data.hasUrls() or copied_address(data)):
            self.take(data)
        else:
            self._notice.say(tr("No film and no address was copied"))

    def shutdown(self) -> None:
        """Let looks that are under way end."""
        self._disk.shutdown()

    def _on_gathered(
        self,
        opening: object,
        start: float,
        sounds: tuple[str, ...],
        request: Request,
        found: Gathered,
    ) -> None:
        if opening is not self._newest:
            return  # the viewer has opened something else since
        self._tracks = [(TrackKind.SUBTITLE, path) for path in found.subtitles]
        self._tracks += [(TrackKind.AUDIO, path) for path in sounds]
        if found.entries and found.first is None:
            self._programme.show(found.entries)
            self._notice.say(tr("Only web addresses: choose one in the playlist"))
        elif found.entries and found.first is not None:
            self._programme.open(found.entries, found.first, start, request)
        elif len(found.refused) + len(found.subtitles) == 1 and not found.errors:
            self._programme.try_alone(*found.refused, *found.subtitles)
            return  # the player says what is wrong with it
        self._say_what_is_missing(found)

    def _on_added(self, at: int | None, found: Gathered) -> None:
        self._programme.add(found.entries, at)
        self._say_what_is_missing(found)

    def _say_what_is_missing(self, found: Gathered) -> None:
        """Tell in one sentence what was named and is not there."""
        if found.errors:
            self._notice.show_trouble(sentence_for(found.errors[0]))
        elif found.refused:
            self._notice.show_trouble(_left_out(found))
        elif not found.entries:
            self._notice.say(tr("There is no film in it"))

    def _add_tracks(self, _title: str) -> None:
        tracks, self._tracks = self._tracks, []
        for kind, path in tracks:
            self._player.choices.add(kind, path)

    def _ask(
        self,
        make: Callable[[QWidget, str], QFileDialog],
        take: Callable[[Sequence[str]], object],
    ) -> None:
        dialog = make(self._notice.window(), self._remembered.now.last_folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(partial(self._on_chosen, take))
        dialog.open()

    def _on_chosen(self, take: Callable[[Sequence[str]], object], paths: list[str]) -> None:
        if paths and not self._remembered.now.private:
            self._remembered.change(last_folder=str(Path(paths[0]).parent))
        take(paths)

    def _ask_address(self) -> None:
        copied = copied_address(QGuiApplication.clipboard().mimeData())
        note = pages_words(self._remembered.now.online)
        dialog = AddressDialog(self._notice.window(), note, copied)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(lambda address, request: self.open([address], request=request))
        dialog.open()


def _left_out(found: Gathered) -> Sentence:
    names = ", ".join(Path(source).name or source for source in found.refused[:_NAMED])
    more = "…" if len(found.refused) > _NAMED else "."
    entries = len(found.refused) + len(found.entries)
    return Sentence(
        tr("%n of {all} could not be opened:", count=len(found.refused), all=entries),
        f"{names}{more}".encode(errors="replace").decode(),  # Qt takes no others
    )
