"""How subtitles look in every film: the settings, and the keys that change them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.shortcuts import Action
from app.theme import SUBTITLE_COLOURS, SUBTITLE_GROUNDS
from app.words import tr
from player.preferences import SubtitleLook

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.film_stage import FilmStage
    from app.remembered import Remembered
    from app.settings import Settings
    from player.player import Player

_SIZES = (0.3, 3.0)
_SIZE_STEP = 0.1  # as in mpv
_LOWEST = 100
_PLACE_STEP = 2


class SubtitleStyle(QObject):
    """Dresses subtitles as the settings say, now and whenever those change."""

    def __init__(self, player: Player, stage: FilmStage, remembered: Remembered) -> None:
        super().__init__(stage)
        self._choices, self._notice = player.choices, stage.notice
        self._menu = stage.controls.subtitle_menu
        self._remembered = remembered
        self._menu.encoding_taken.connect(
            lambda encoding: remembered.change(subtitle_encoding=encoding)
        )
        remembered.changed.connect(self._dress)
        self._dress(remembered.now)

    def handlers(self) -> dict[Action, Callable[[], object]]:
        """Return what the keys of size and place do."""
        return {
            Action.SMALLER: partial(self.grow, -_SIZE_STEP),
            Action.LARGER: partial(self.grow, _SIZE_STEP),
            Action.HIGHER: partial(self.lower, -_PLACE_STEP),
            Action.LOWER: partial(self.lower, _PLACE_STEP),
        }

    def grow(self, step: float) -> None:
        """Make subtitles larger, or smaller when negative."""
        least, most = _SIZES
        size = round(min(max(self._remembered.now.subtitle_size + step, least), most), 2)
        self._remembered.change(subtitle_size=size)
        self._notice.say(tr("Subtitles {percent} %", percent=f"{100 * size:.0f}"))

    def lower(self, step: int) -> None:
        """Move subtitles down by so many per cent of the height, or up when negative."""
        place = min(max(self._remembered.now.subtitle_place + step, 0), _LOWEST)
        self._remembered.change(subtitle_place=place)
        height = _LOWEST - place
        self._notice.say(tr("Subtitles {percent} % above the edge", percent=height))

    def _dress(self, now: Settings) -> None:
        colour = SUBTITLE_COLOURS[now.subtitle_colour]
        ground = SUBTITLE_GROUNDS[now.subtitle_ground]
        look = SubtitleLook(now.subtitle_size, now.subtitle_place, colour, ground)
        self._choices.dress_subtitles(look)
        self._choices.read_subtitles_as(now.subtitle_encoding)
        self._menu.show_encoding(now.subtitle_encoding)
