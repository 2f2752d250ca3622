"""Between the viewer and what can be chosen about a film: chapters, speed, a loop."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.shortcuts import Action
from app.track_words import speed_words
from app.words import tr
from player.failure import clock

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.notice import Notice
    from app.transport_bar import TransportBar
    from player.player import Player
    from player.track import Chapter

_SPEED_STEP = 1.1


class FilmChoosing(QObject):
    """Shows on the controls what can be chosen and what is, and says what a key did."""

    def __init__(self, player: Player, controls: TransportBar, notice: Notice) -> None:
        super().__init__(controls)
        self._notice = notice
        choices = self._choices = player.choices
        choices.chapters_changed.connect(controls.show_chapters)
        choices.loop_changed.connect(controls.show_loop)
        choices.speed_changed.connect(controls.show_speed)
        choices.chapter_taken.connect(self._on_chapter)
        choices.speed_taken.connect(
            lambda speed: notice.say(tr("Speed {speed}", speed=speed_words(speed)))
        )
        choices.loop_taken.connect(self._on_loop)

    def handlers(self) -> dict[Action, Callable[[], object]]:
        """Return what the keys of these choices do."""
        choices = self._choices
        return {
            Action.CHAPTER_BACK: partial(choices.go_to_chapter, -1),
            Action.CHAPTER_AHEAD: partial(choices.go_to_chapter, 1),
            Action.SLOWER: partial(choices.multiply_speed, 1 / _SPEED_STEP),
            Action.FASTER: partial(choices.multiply_speed, _SPEED_STEP),
            Action.HALF_SPEED: partial(choices.multiply_speed, 0.5),
            Action.DOUBLE_SPEED: partial(choices.multiply_speed, 2.0),
            Action.NORMAL_SPEED: partial(choices.set_speed, 1.0),
            Action.LOOP: choices.mark_loop,
        }

    def _on_chapter(self, chapter: Chapter) -> None:
        self._notice.say(f"{clock(chapter.start)}  {chapter.title}")

    def _on_loop(self, start: float | None, end: float | None) -> None:
        if start is not None and end is not None:
            first, last = sorted((start, end))
            self._notice.say(tr("Loop {start} to {end}", start=clock(first), end=clock(last)))
        elif start is not None:
            self._notice.say(tr("Loop from {start}", start=clock(start)))
        else:
            self._notice.say(tr("Loop off"))
