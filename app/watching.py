"""Where the viewer was in every film: going on, and starting over."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox

from app.chip import Chip
from app.continue_row import MOST
from app.errors import SENTENCES, Sentence
from app.film_sources import SOUND_SUFFIXES
from app.keymap import KeyFollower
from app.settings import RESUME
from app.shortcuts import Action, action_words
from app.watch_recorder import WatchRecorder
from app.words import tr
from player.failure import clock

if TYPE_CHECKING:
    from app.film_stage import FilmStage
    from app.remembered import Remembered
    from app.settings import Settings
    from app.watch_history import WatchHistory
    from player.player import Player

_DAMAGED = Sentence(
    "The history was damaged; a new one has begun.",
    "The damaged file is kept beside it, as history.sqlite.damaged.",
)


class Watching(QObject):
    """Joins the history with the player, the notice and the welcome."""

    wanted = Signal(str)
    """The path or address of a film to open."""
    cleared = Signal()
    """The viewer wants nothing of what was watched to be remembered."""

    def __init__(
        self, player: Player, history: WatchHistory, stage: FilmStage, remembered: Remembered
    ) -> None:
        super().__init__(stage)
        self._player = player
        self._history = history
        self._notice = stage.notice
        self._welcome = stage.welcome
        self._remembered = remembered
        self._resumed = 0.0
        self._resume = RESUME[0]
        self._recorder = WatchRecorder(player, history, private=remembered.now.private)
        self._again = Chip(action_words(Action.START_OVER), stage)
        KeyFollower(self._again, lambda: self._again.setText(action_words(Action.START_OVER)))
        self._again.hide()
        self._again.clicked.connect(self.start_over)
        self._listen()
        self._welcome.show_private(remembered.now.private)
        self.refresh_welcome()
        if history.was_damaged:
            self._notice.show_trouble(_DAMAGED.translated())

    @property
    def private(self) -> bool:
        """Whether nothing new is remembered."""
        return self._recorder.private

    def begin(self, source: str, start: float) -> float:
        """Leave the film there is, and return where to begin the next one, in seconds.

        start: where the viewer said to begin; 0 leaves it to the history.
        """
        self._recorder.leave()
        self._resume = self._wish_for(source)
        place = 0.0 if start or self._resume == "never" else self._history.place_of(source)
        self._resumed = place
        return start or place

    def _wish_for(self, source: str) -> str:
        """Return what the viewer wants of a film, or of sound alone: one of settings.RESUME."""
        settings = self._remembered.now
        sound = Path(source).suffix.lower() in SOUND_SUFFIXES
        return settings.resume_sound if sound else settings.resume

    def leave(self) -> None:
        """Remember where the film is left."""
        self._recorder.leave()

    def start_over(self) -> None:
        """Go to the beginning of the film."""
        if self._player.media:
            self._notice.hide()
            self._player.seek_to(0.0)

    def refresh_welcome(self) -> None:
        """Show the films one can go on with."""
        films = self._history.unfinished()[:MOST]
        self._welcome.show_films(films, clearable=not self._history.empty)
        for film in films:
            self._history.ask_picture(film.address)

    def ask_to_clear(self) -> None:
        """Forget everything, if the viewer is sure."""
        box = QMessageBox(self._welcome)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(tr("Clear history"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(tr("Forget what was watched on this computer, and where each film was left?"))
        clear = box.addButton(tr("Clear history"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        clear.clicked.connect(self._clear)
        box.open()

    def shutdown(self) -> None:
        """Write the last place; the history is on disk when this returns."""
        self._recorder.leave()
        self._history.shutdown()

    def _listen(self) -> None:
        self._player.opened.connect(self._on_opened)
        self._history.pictured.connect(self._welcome.show_picture)
        self._history.disk_full.connect(self._on_disk_full)
        self._welcome.shown.connect(self.refresh_welcome)
        self._welcome.opened.connect(self.wanted)
        self._welcome.clear_wanted.connect(self.ask_to_clear)
        self._welcome.private_wanted.connect(self._set_private)
        self._remembered.changed.connect(self._follow)

    def _on_opened(self, _title: str) -> None:
        if self._resumed and self._resume == "ask":
            going_on = tr("Going on at {time}", time=clock(self._resumed))
            self._notice.offer(going_on, self._again)

    def _on_disk_full(self) -> None:
        self._notice.show_trouble(SENTENCES["HistoryFullError"].translated())

    def _set_private(self, private: bool) -> None:
        self._remembered.change(private=private)

    def _follow(self, settings: Settings) -> None:
        self._recorder.private = settings.private
        self._welcome.show_private(settings.private)

    def _clear(self) -> None:
        self._history.clear()
        self.cleared.emit()
        self.refresh_welcome()
        self._notice.say(tr("The history is cleared"))
