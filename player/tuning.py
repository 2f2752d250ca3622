"""Chapters, speed, loop and delay as libmpv has them; runs on the player's lane only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from player import properties
from player.track import chapters_of

if TYPE_CHECKING:
    from player.playback import Playback

_SLOWEST, _FASTEST = 0.25, 4.0  # beyond, mpv's scaletempo2 is silent (af_scaletempo2.c)
_CHAPTER_BEGINS = 2.0  # seconds in which "previous" means the one before, else this one again


class Tuning(QObject):
    """Connect the signals queued: they are emitted on the lane, after a wish was fulfilled."""

    chapter_taken = Signal(object)
    speed_taken = Signal(float)
    audio_delay_taken = Signal(float)
    """Seconds the sound is late."""
    loop_taken = Signal(object, object)
    """Where the loop starts and ends, in seconds; None for what is not set."""

    def __init__(self, mpv: Any, playback: Playback) -> None:
        super().__init__()
        self._mpv = mpv
        self._playback = playback

    def delay_audio(self, seconds: float) -> None:
        """Play the sound this much later, or earlier when negative."""
        delay = round((self._get(properties.AUDIO_DELAY) or 0.0) + seconds, 3)
        self._playback.set(properties.AUDIO_DELAY, delay)
        self.audio_delay_taken.emit(delay)

    def go_to_chapter(self, step: int) -> None:
        """Go to the start of the next chapter; back: of this one, or the one before."""
        chapters = chapters_of(self._get(properties.CHAPTERS) or [])
        now = self._get(properties.TIME_POS) or 0.0
        if step > 0:
            ahead = [chapter for chapter in chapters if chapter.start > now + 0.01]
            target = ahead[0] if ahead else None
        else:
            behind = [one for one in chapters if one.start < now - _CHAPTER_BEGINS]
            target = behind[-1] if behind else (chapters[0] if chapters else None)
        if target:
            self._playback.seek(target.start, "absolute+exact")
            self.chapter_taken.emit(target)

    def multiply_speed(self, factor: float) -> None:
        """Play faster or slower; the pitch stays."""
        self.set_speed((self._get(properties.SPEED) or 1.0) * factor)

    def set_speed(self, speed: float) -> None:
        """Play at this speed, 1.0 is normal; what comes close to normal is normal."""
        wanted = min(max(speed, _SLOWEST), _FASTEST)
        wanted = 1.0 if abs(wanted - 1.0) < 0.01 else wanted  # noqa: PLR2004 - after 1.1 / 1.1
        self._playback.set(properties.SPEED, wanted)
        self.speed_taken.emit(wanted)

    def mark_loop(self) -> None:
        """Set where the loop starts, then where it ends, then let the film go on."""
        self._playback.move("ab-loop")
        start, end = (self._get(name) for name in (properties.LOOP_START, properties.LOOP_END))
        self.loop_taken.emit(seconds_of(start), seconds_of(end))

    def _get(self, name: str) -> Any:
        return getattr(self._mpv, name)


def seconds_of(value: object) -> float | None:
    """Read a time as mpv gives it: a number, or "no"."""
    return float(value) if isinstance(value, int | float) else None
