"""Between the viewer and what is so of films from the web alone: waiting, live, trying again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.errors import sentence_for
from app.shortcuts import Action
from app.words import tr
from player.errors import PlaybackFailedError, PlayerError

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.film_stage import FilmStage
    from player.player import Player

_WEB = ("http://", "https://")


class Streams(QObject):
    """Shows on the stage what the network does, and tries again when the viewer wants to."""

    def __init__(self, player: Player, stage: FilmStage) -> None:
        super().__init__(stage)
        self._player, self._stage = player, stage
        waiting, streaming = stage.waiting, player.streaming
        player.buffering_changed.connect(waiting.show_waiting)
        player.opened.connect(self._arrived)
        player.failed.connect(self._arrived)
        streaming.filled_changed.connect(waiting.show_filled)
        streaming.live_changed.connect(stage.controls.show_live)
        streaming.limited.connect(self._on_limited)
        stage.notice.again_wanted.connect(self.try_again)

    def handlers(self) -> dict[Action, Callable[[], object]]:
        """Return what the keys of streams do."""
        return {Action.LIVE: self.go_live, Action.TRY_AGAIN: self.try_again}

    def expect(self, source: str) -> None:
        """Show that a film from the web is waited for; others open at once."""
        self._stage.waiting.show_waiting(source.lower().startswith(_WEB))

    def can_try_again(self, error: Exception) -> bool:
        """Say whether trying again may help: the film did not come, and it is not a file."""
        return isinstance(error, PlaybackFailedError) and self._player.media.startswith(_WEB)

    def try_again(self) -> None:
        """Open the film once more where it stopped."""
        if self._player.media:
            self._stage.notice.hide()
            self._stage.show_welcome(False)
            self.expect(self._player.media)
            self._player.open_again()

    def go_live(self) -> None:
        """Go to the newest moment, which a stream has where it is opened anew."""
        if self._player.streaming.live:
            self.try_again()
        else:
            self._stage.notice.say(tr("This is not a live stream"))

    def _arrived(self, _title_or_error: object) -> None:
        self._stage.waiting.show_waiting(False)

    def _on_limited(self, error: PlayerError) -> None:
        self._stage.notice.show_trouble(sentence_for(error))
