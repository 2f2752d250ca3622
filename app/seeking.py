"""The ways to another place in the film that are no button: steps, a time, a chapter."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt

from app.chapter_menu import ChapterMenu
from app.go_to_dialog import GoToDialog
from app.shortcuts import Action
from app.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.film_stage import FilmStage
    from player.player import Player


class Seeking(QObject):
    """Moves the film of `player`; asks and answers over the `stage`."""

    def __init__(self, player: Player, stage: FilmStage) -> None:
        super().__init__(stage)
        self._player, self._stage = player, stage

    def handlers(self) -> dict[Action, Callable[[], object]]:
        """Return what the keys of these ways do."""
        by, roughly = self._player.seek_by, partial(self._player.seek_by, exact=False)
        return {
            Action.BACK_5: partial(by, -5),
            Action.AHEAD_5: partial(by, 5),
            Action.BACK_10: partial(by, -10),
            Action.AHEAD_10: partial(by, 10),
            Action.BACK_60: partial(by, -60),
            Action.AHEAD_60: partial(by, 60),
            Action.BACK_5_ROUGHLY: partial(roughly, -5),
            Action.AHEAD_5_ROUGHLY: partial(roughly, 5),
            Action.BACK_60_ROUGHLY: partial(roughly, -60),
            Action.AHEAD_60_ROUGHLY: partial(roughly, 60),
            Action.GO_TO: self.ask_time,
            Action.CHAPTERS: self.show_chapters,
        }

    def ask_time(self) -> None:
        """Ask for a time and go there, if the film can be moved through."""
        player = self._player
        if not player.media or not player.seekable:
            self._stage.notice.say(tr("There is no film to move through"))
            return
        dialog = GoToDialog(self._stage.window(), player.position, player.duration)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(player.seek_to)
        dialog.open()

    def show_chapters(self) -> None:
        """Open the list of chapters over the film, if it has some."""
        chapters = self._player.choices.chapters
        if not chapters:
            self._stage.notice.say(tr("This film has no chapters"))
            return
        menu = ChapterMenu(self._stage, chapters, self._player.position)
        menu.chosen.connect(self._player.seek_to)
        middle = self._stage.mapToGlobal(self._stage.rect().center())
        menu.popup(middle - QPoint(menu.sizeHint().width(), menu.sizeHint().height()) / 2)
