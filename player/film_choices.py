"""What a viewer chooses about the film that plays: tracks, chapters, speed, a part to repeat."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from player import properties
from player.track import Chapter, Track, TrackKind, chapters_of, tracks_of
from player.tuning import Tuning, seconds_of

if TYPE_CHECKING:
    from player.lane import Lane
    from player.playback import Playback

_QUEUED = Qt.ConnectionType.QueuedConnection
_OBSERVED = (
    properties.TRACKS,
    properties.CHAPTERS,
    properties.SPEED,
    properties.LOOP_START,
    properties.LOOP_END,
)


class FilmChoices(QObject):
    """A part of the player. All methods return at once; what happened arrives as a signal.

    Every choice holds for one film. Signals named "changed" tell what is so, for whatever reason;
    those named "taken" answer a method, for a word to the viewer.
    """

    tracks_changed = Signal(object)
    """All audio and subtitle tracks, a tuple of Track."""
    chapters_changed = Signal(object)
    """A tuple of Chapter."""
    speed_changed = Signal(float)
    """1.0 is normal."""
    loop_changed = Signal(object, object)
    """Where the loop starts and ends, in seconds; None for what is not set."""

    track_taken = Signal(TrackKind, object)
    """A kind, and the Track of it that plays now, or None."""
    chapter_taken = Signal(object)
    speed_taken = Signal(float)
    delay_taken = Signal(float)
    """Seconds subtitles are shown late."""
    loop_taken = Signal(object, object)
    failed = Signal(object)
    """A PlayerError."""

    _observed = Signal(str, object)

    def __init__(self, mpv: Any, lane: Lane, playback: Playback, parent: QObject) -> None:
        super().__init__(parent)
        self._lane = lane
        self._values: dict[str, Any] = {}
        self._tuning = Tuning(mpv, playback)
        for name in ("track_taken", "chapter_taken", "speed_taken", "delay_taken", "loop_taken"):
            getattr(self._tuning, name).connect(getattr(self, name), _QUEUED)
        self._tuning.failed.connect(self.failed, _QUEUED)
        self._observed.connect(self._on_observed, _QUEUED)
        for name in _OBSERVED:
            mpv.observe_property(name, self._observed.emit)
        mpv.event_callback("file-loaded")(self._on_loaded)

    @property
    def tracks(self) -> tuple[Track, ...]:
        """Audio and subtitle tracks of the film."""
        return tracks_of(self._values.get(properties.TRACKS) or [])

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """Chapters of the film; empty where it has none."""
        return chapters_of(self._values.get(properties.CHAPTERS) or [])

    @property
    def speed(self) -> float:
        """How fast the film plays; 1.0 is normal."""
        return float(self._values.get(properties.SPEED) or 1.0)

    @property
    def loop(self) -> tuple[float | None, float | None]:
        """Where the part to repeat starts and ends, in seconds; None for what is not set."""
        start, end = (self._values.get(name) for name in _OBSERVED[-2:])
        return seconds_of(start), seconds_of(end)

    def take(self, kind: TrackKind, track: int | None) -> None:
        """Play the track of this number; None for none of this kind."""
        self._lane.put(partial(self._tuning.take, kind, track))

    def next_track(self, kind: TrackKind, step: int = 1) -> None:
        """Play the next track, or the one before; no subtitles are one choice among them."""
        self._lane.put(partial(self._tuning.next_track, kind, step))

    def toggle_subtitles(self) -> None:
        """Show no subtitles, or again those that were shown last."""
        self._lane.put(self._tuning.toggle_subtitles)

    def delay_subtitles(self, seconds: float) -> None:
        """Show subtitles this much later, or earlier when negative."""
        self._lane.put(partial(self._tuning.delay_subtitles, seconds))

    def raise_subtitles(self, share: float) -> None:
        """Keep subtitles off this share of the screen's height, from its lower edge."""
        self._lane.put(partial(self._tuning.raise_subtitles, share))

    def add(self, kind: TrackKind, path: str) -> None:
        """Add and play the subtitles or the sound of another file on disk."""
        self._lane.put(partial(self._tuning.add, kind, path))

    def go_to_chapter(self, step: int) -> None:
        """Go to the next chapter; back: to the start of this one, or to the one before."""
        self._lane.put(partial(self._tuning.go_to_chapter, step))

    def multiply_speed(self, factor: float) -> None:
        """Play faster or slower, a quarter to four times as fast; the pitch stays."""
        self._lane.put(partial(self._tuning.multiply_speed, factor))

    def set_speed(self, speed: float) -> None:
        """Play at this speed; 1.0 is normal."""
        self._lane.put(partial(self._tuning.set_speed, speed))

    def mark_loop(self) -> None:
        """Set where a part to repeat starts, then where it ends, then let the film go on."""
        self._lane.put(self._tuning.mark_loop)

    # On mpv's event thread: only pass on; a call into mpv from here can hang both.

    def _on_loaded(self, _event: Any) -> None:
        self._lane.put(self._tuning.add_companions)

    @Slot(str, object)
    def _on_observed(self, name: str, value: Any) -> None:
        if value is None or (name in self._values and self._values[name] == value):
            return
        self._values[name] = value
        match name:
            case properties.TRACKS:
                self.tracks_changed.emit(self.tracks)
            case properties.CHAPTERS:
                self.chapters_changed.emit(self.chapters)
            case properties.SPEED:
                self.speed_changed.emit(self.speed)
            case _:
                self.loop_changed.emit(*self.loop)
