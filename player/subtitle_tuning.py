"""When, where and how subtitles are drawn; runs on the player's lane only."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from player import properties
from player.preferences import SubtitleLook
from player.subtitle_text import Line, plain_text

if TYPE_CHECKING:
    from player.playback import Playback

_LOWEST = 100
_EDGE = 3.0  # mpv's own width of the line around letters


class SubtitleTuning(QObject):
    """Connect the signals queued: they are emitted on the lane."""

    delay_taken = Signal(float)
    """Seconds subtitles are shown late."""
    line_shown = Signal(object)
    """The Line that has just appeared."""

    def __init__(self, mpv: Any, playback: Playback) -> None:
        super().__init__()
        self._mpv = mpv
        self._playback = playback
        self._look = SubtitleLook()
        self._covered = 0.0

    def delay(self, seconds: float) -> None:
        """Show subtitles this much later, or earlier when negative."""
        delay = round((self._get(properties.SUBTITLE_DELAY) or 0.0) + seconds, 3)
        self._playback.set(properties.SUBTITLE_DELAY, delay)
        self._playback.redraw()
        self.delay_taken.emit(delay)

    def tell_line(self) -> None:
        """Tell which line is shown, if any is."""
        text = plain_text(str(self._get(properties.SUBTITLE_TEXT) or ""))
        if text:
            start = self._get(properties.SUBTITLE_START)
            start = (self._get(properties.TIME_POS) or 0.0) if start is None else start
            end = self._get(properties.SUBTITLE_END)
            self.line_shown.emit(Line(start, start if end is None else end, text))

    def keep_off(self, share: float) -> None:
        """Keep subtitles off this share of the screen's height, from its lower edge."""
        self._covered = share
        self._place()

    def dress(self, look: SubtitleLook) -> None:
        """Draw subtitles like this, those that stand, too."""
        if look == self._look:
            return
        self._look = look
        self._place()
        self._playback.set(properties.SUBTITLE_SIZE, look.size)
        self._playback.set(properties.SUBTITLE_COLOUR, look.colour)
        self._playback.set(properties.SUBTITLE_GROUND, look.ground or "#00000000")
        self._playback.set(properties.SUBTITLE_EDGE, 0.0 if look.ground else _EDGE)
        with suppress(AttributeError):  # before mpv 0.39 the ground alone decides
            style = "background-box" if look.ground else "outline-and-shadow"
            self._playback.set("sub-border-style", style)
        self._playback.redraw()

    def _place(self) -> None:
        place = min(self._look.place, round(_LOWEST * (1.0 - self._covered)))
        self._playback.set(properties.SUBTITLE_PLACE, place)

    def _get(self, name: str) -> Any:
        return getattr(self._mpv, name)
