"""Another language while the window is open: said, and taken up at once where the viewer likes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.chip import Chip
from app.language import LANGUAGES, language_of
from app.words import tr

if TYPE_CHECKING:
    from app.notice import Notice
    from app.remembered import Remembered
    from app.settings import Settings
    from player.player import Player


@dataclass(frozen=True, slots=True)
class FilmPlace:
    """The film that is open, "" for none, and how far it is."""

    media: str
    seconds: float
    paused: bool


class LanguageSwitch(QObject):
    """Offers to open the window anew in the language just chosen."""

    wanted = Signal()

    def __init__(self, player: Player, notice: Notice, remembered: Remembered) -> None:
        super().__init__(notice)
        self._player, self._notice = player, notice
        self._spoken = language_of(remembered.now.language)
        self.place: FilmPlace | None = None
        """Where to go on in the next window; None while none is wanted."""
        self.button = Chip(tr("Restart now"), notice.parentWidget())
        self.button.hide()
        self.button.clicked.connect(self._restart)
        remembered.changed.connect(self._follow)

    def _follow(self, settings: Settings) -> None:
        code = language_of(settings.language)
        if code == self._spoken:
            return
        self._spoken = code
        words = tr("TrendFlix speaks {language} from the next start on", language=LANGUAGES[code])
        self._notice.offer(words, self.button)

    def _restart(self) -> None:
        player = self._player
        self.place = FilmPlace(player.media, player.position, player.paused)
        self.wanted.emit()
