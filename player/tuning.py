"""Tracks, chapters, speed and loop as libmpv has them; runs on the player's lane only."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from player import properties
from player.companions import companions_of
from player.errors import PlayerError, TrackFileError
from player.source import SourceKind, checked_source, checked_subtitle
from player.track import Track, TrackKind, chapters_of, chosen, sound_with, tracks_of

if TYPE_CHECKING:
    from player.playback import Playback

_PROPERTY = {
    TrackKind.VIDEO: properties.VIDEO,
    TrackKind.AUDIO: properties.AUDIO,
    TrackKind.SUBTITLE: properties.SUBTITLE,
}
_SLOWEST, _FASTEST = 0.25, 4.0  # beyond, mpv's scaletempo2 is silent (af_scaletempo2.c)
_CHAPTER_BEGINS = 2.0  # seconds in which "previous" means the one before, else this one again


class Tuning(QObject):
    """Connect the signals queued: they are emitted on the lane, after a wish was fulfilled."""

    track_taken = Signal(TrackKind, object)
    """A kind, and the Track of it that plays now, or None."""
    chapter_taken = Signal(object)
    speed_taken = Signal(float)
    delay_taken = Signal(float)
    loop_taken = Signal(object, object)
    """Where the loop starts and ends, in seconds; None for what is not set."""
    failed = Signal(object)
    """A PlayerError."""

    def __init__(self, mpv: Any, playback: Playback) -> None:
        super().__init__()
        self._mpv = mpv
        self._playback = playback
        self._last_subtitle = 0

    def add_companions(self) -> None:
        """Add the subtitles that lie beside a film; show the first where the film has none."""
        source = self._playback.source
        if source is None or source.kind is not SourceKind.FILE:
            return
        for companion in companions_of(Path(source.address)):
            how = "auto" if chosen(self._tracks(), TrackKind.SUBTITLE) else "select"
            with suppress(TrackFileError):  # nobody asked for it
                self._add("sub-add", companion.path, how, "", companion.language)

    def add(self, kind: TrackKind, text: str) -> None:
        """Add and play the subtitles or the sound of another file on disk."""
        try:
            if kind is TrackKind.SUBTITLE:
                self._add("sub-add", checked_subtitle(text), "select")
            else:
                self._add("audio-add", _checked_sound(text), "select")
        except PlayerError as error:
            self.failed.emit(error)
        else:
            self._tell(kind)

    def take(self, kind: TrackKind, track: int | None) -> None:
        """Play the track of this number; None for none of this kind."""
        self._playback.set(_PROPERTY[kind], track or "no")
        if kind is TrackKind.VIDEO and (sound := sound_with(self._tracks(), track or 0)):
            self._playback.set(properties.AUDIO, sound.id)
        self._tell(kind)

    def next_track(self, kind: TrackKind, step: int) -> None:
        """Go to the next track or the one before; no subtitles are one choice among them."""
        tracks = [track for track in self._tracks() if track.kind is kind]
        choices: list[int | None] = [track.id for track in tracks]
        if kind is TrackKind.VIDEO and not choices:
            self._tell(kind)
            return
        if kind is TrackKind.SUBTITLE or not choices:
            choices.insert(0, None)
        now = chosen(tracks, kind)
        place = choices.index(now.id) if now else 0
        self.take(kind, choices[(place + step) % len(choices)])

    def toggle_subtitles(self) -> None:
        """Show no subtitles, or again those that were shown last."""
        tracks = [track for track in self._tracks() if track.kind is TrackKind.SUBTITLE]
        now = chosen(tracks, TrackKind.SUBTITLE)
        if now:
            self._last_subtitle = now.id
            self.take(TrackKind.SUBTITLE, None)
        else:
            last = next((one for one in tracks if one.id == self._last_subtitle), None)
            first = tracks[0] if tracks else None
            again = last or first
            self.take(TrackKind.SUBTITLE, again.id if again else None)

    def delay_subtitles(self, seconds: float) -> None:
        """Show subtitles this much later, or earlier when negative."""
        delay = round((self._get(properties.SUBTITLE_DELAY) or 0.0) + seconds, 3)
        self._playback.set(properties.SUBTITLE_DELAY, delay)
        self._redraw()
        self.delay_taken.emit(delay)

    def raise_subtitles(self, share: float) -> None:
        """Keep subtitles off this share of the screen's height, from its lower edge."""
        self._playback.set(properties.SUBTITLE_PLACE, round(100 * (1.0 - share)))

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

    def _redraw(self) -> None:
        """Show subtitles on the frame that stands: mpv 0.35 changes them with a new frame only.

        The frame stays the same, so it is not handed out again.
        """
        if self._get(properties.PAUSE) and not self._get(properties.AT_END):
            self._playback.move("seek", "0", "relative+exact")

    def _tell(self, kind: TrackKind) -> None:
        if kind is TrackKind.SUBTITLE:
            self._redraw()
        self.track_taken.emit(kind, chosen(self._tracks(), kind))

    def _tracks(self) -> tuple[Track, ...]:
        return tracks_of(self._get(properties.TRACKS) or [])

    def _add(self, command: str, path: str, *words: str) -> None:
        """Add a file, or raise TrackFileError; while it opens, it may name no further files."""
        source = self._playback.source
        self._mpv["access-references"] = False
        try:
            self._mpv.command(command, path, *words)
        except SystemError as error:  # python-mpv's class for a command that failed
            raise TrackFileError(f"The file {Path(path).name!r} could not be added.") from error
        finally:
            self._mpv["access-references"] = bool(source and source.kind is SourceKind.STREAM)

    def _get(self, name: str) -> Any:
        return getattr(self._mpv, name)


def seconds_of(value: object) -> float | None:
    """Read a time as mpv gives it: a number, or "no"."""
    return float(value) if isinstance(value, int | float) else None


def _checked_sound(text: str) -> str:
    source = checked_source(text)
    if source.kind is not SourceKind.FILE:
        raise TrackFileError("Only sound files on this machine can be added.")
    return source.address
