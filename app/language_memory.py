"""The languages a viewer chose: the next film begins with them where it has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from player import languages
from player.preferences import Languages
from player.track import TrackKind

if TYPE_CHECKING:
    from app.remembered import Remembered
    from app.settings import Settings
    from player.player import Player
    from player.track import Track


class LanguageMemory(QObject):
    """Learns from every choice of a track, and tells the player what to begin with."""

    def __init__(self, player: Player, remembered: Remembered) -> None:
        super().__init__(player)
        self._choices, self._remembered = player.choices, remembered
        self._choices.track_taken.connect(self._learn)
        remembered.changed.connect(self._tell)
        self._tell(remembered.now)

    def _learn(self, kind: TrackKind, track: Track | None) -> None:
        language = languages.shortest(track.language) if track else ""
        if kind is TrackKind.AUDIO:
            if language:
                self._remembered.change(audio_language=language)
        elif track:
            now = self._remembered.now.subtitle_language
            self._remembered.change(subtitles=True, subtitle_language=language or now)
        elif any(one.kind is kind for one in self._choices.tracks):
            self._remembered.change(subtitles=False)

    def _tell(self, now: Settings) -> None:
        self._choices.prefer(
            Languages(now.audio_language.strip(), now.subtitle_language.strip(), now.subtitles)
        )
