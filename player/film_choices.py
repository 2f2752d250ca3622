"""What a viewer chooses about the film that plays: tracks, chapters, speed, a part to repeat."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from player import properties
from player.subtitle_tuning import SubtitleTuning
from player.track import Chapter, Track, TrackKind, chapters_of, tracks_of
from player.track_tuning import TrackTuning
from player.tuning import Tuning, seconds_of

if TYPE_CHECKING:
    from player.lane import Lane
    from player.playback import Playback
    from player.preferences import Languages, SubtitleLook

_QUEUED = Qt.ConnectionType.QueuedConnection
_OBSERVED = (
    properties.TRACKS,
    properties.CHAPTERS,
    properties.SPEED,
    properties.LOOP_START,
    properties.LOOP_END,
    properties.SUBTITLE_DELAY,
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
    second_taken = Signal(object)
    """The Track that is shown as second subtitles now, or None."""
    chapter_taken = Signal(object)
    speed_taken = Signal(float)
    delay_taken = Signal(float)
    """Seconds subtitles are shown late."""
    audio_delay_taken = Signal(float)
    """Seconds the sound is late."""
    loop_taken = Signal(object, object)
    line_shown = Signal(object)
    """A Line of the subtitles that has just appeared."""
    failed = Signal(object)
    """A PlayerError."""

    _observed = Signal(str, object)

    def __init__(self, mpv: Any, lane: Lane, playback: Playback, parent: QObject) -> None:
        super().__init__(parent)
        self._lane = lane
        self._values: dict[str, Any] = {}
        self._tuning = Tuning(mpv, playback)
        self._tracks = TrackTuning(mpv, playback)
        self._subtitles = SubtitleTuning(mpv, playback)
        self._connect()
        self._observed.connect(self._on_observed, _QUEUED)
        for name in _OBSERVED:
            mpv.observe_property(name, self._observed.emit)
        mpv.observe_property(properties.SUBTITLE_TEXT, self._on_line)
        mpv.event_callback("file-loaded")(self._on_loaded)

    def _connect(self) -> None:
        """Pass on what the lane tells."""
        for part, names in (
            (self._tuning, ("chapter_taken", "speed_taken", "loop_taken", "audio_delay_taken")),
            (self._tracks, ("track_taken", "second_taken", "failed")),
            (self._subtitles, ("delay_taken", "line_shown")),
        ):
            for name in names:
                getattr(part, name).connect(getattr(self, name), _QUEUED)

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
    def subtitle_delay(self) -> float:
        """Seconds subtitles are shown late; negative when early."""
        return float(self._values.get(properties.SUBTITLE_DELAY) or 0.0)

    @property
    def loop(self) -> tuple[float | None, float | None]:
        """Where the part to repeat starts and ends, in seconds; None for what is not set."""
        start, end = (
            self._values.get(name) for name in (properties.LOOP_START, properties.LOOP_END)
        )
        return seconds_of(start), seconds_of(end)

    def take(self, kind: TrackKind, track: int | None) -> None:
        """Play the track of this number; None for none of this kind."""
        self._lane.put(partial(self._tracks.take, kind, track))

    def next_track(self, kind: TrackKind, step: int = 1) -> None:
        """Play the next track, or the one before; no subtitles are one choice among them."""
        self._lane.put(partial(self._tracks.next_track, kind, step))

    def toggle_subtitles(self) -> None:
        """Show no subtitles, or again those that were shown last."""
        self._lane.put(self._tracks.toggle_subtitles)

    def take_second(self, track: int | None) -> None:
        """Show the subtitles of this number at the upper edge, too; None for none."""
        self._lane.put(partial(self._tracks.take_second, track))

    def next_second(self) -> None:
        """Show the next subtitles as second ones; none are one choice among them."""
        self._lane.put(self._tracks.next_second)

    def prefer(self, languages: Languages) -> None:
        """Begin the next film with these languages where it has them."""
        self._lane.put(partial(self._tracks.prefer, languages))

    def dress_subtitles(self, look: SubtitleLook) -> None:
        """Draw subtitles like this, in every film."""
        self._lane.put(partial(self._subtitles.dress, look))

    def read_subtitles_as(self, encoding: str) -> None:
        """Read subtitle files that are not Unicode in this encoding; "auto" guesses."""
        self._lane.put(partial(self._tracks.read_as, encoding))

    def delay_audio(self, seconds: float) -> None:
        """Play the sound this much later, or earlier when negative."""
        self._lane.put(partial(self._tuning.delay_audio, seconds))

    def delay_subtitles(self, seconds: float) -> None:
        """Show subtitles this much later, or earlier when negative."""
        self._lane.put(partial(self._subtitles.delay, seconds))

    def raise_subtitles(self, share: float) -> None:
        """Keep subtitles off this share of the screen's height, from its lower edge."""
        self._lane.put(partial(self._subtitles.keep_off, share))

    def add(self, kind: TrackKind, path: str) -> None:
        """Add and play the subtitles or the sound of another file on disk."""
        self._lane.put(partial(self._tracks.add, kind, path))

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

    def tell_again(self) -> None:
        """Tell all that is so, for those who listen only now."""
        for name in self._values:
            self._tell(name)

    # On mpv's event thread: only pass on; a call into mpv from here can hang both.

    def _on_loaded(self, _event: Any) -> None:
        self._lane.put(self._tracks.add_companions)

    def _on_line(self, _name: str, text: Any) -> None:
        if text:
            self._lane.put(self._subtitles.tell_line)

    @Slot(str, object)
    def _on_observed(self, name: str, value: Any) -> None:
        if value is None or (name in self._values and self._values[name] == value):
            return
        self._values[name] = value
        self._tell(name)

    def _tell(self, name: str) -> None:
        match name:
            case properties.TRACKS:
                self.tracks_changed.emit(self.tracks)
            case properties.CHAPTERS:
                self.chapters_changed.emit(self.chapters)
            case properties.SPEED:
                self.speed_changed.emit(self.speed)
            case properties.LOOP_START | properties.LOOP_END:
                self.loop_changed.emit(*self.loop)
