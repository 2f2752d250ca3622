"""Everything that calls into libmpv while a film plays; runs on the player's lane only."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from player import properties
from player.errors import ConnectionLostError, GrabError, MovedOnError, PlayerError
from player.failure import (
    clock_jumped,
    ends_early,
    lost_connection,
    no_picture,
    playback_failure,
    second_try,
    stream_dried_up,
)
from player.grab import grab, snap
from player.options import AS_FILM_BEGINS, allow
from player.own_options import OwnOptions, refusal
from player.request import PLAIN, Request
from player.source import Source, SourceKind, checked_source

if TYPE_CHECKING:
    from player.log import Log

_UPRIGHT = {
    90: "lavfi=[transpose=clock]",
    180: "lavfi=[hflip,vflip]",
    270: "lavfi=[transpose=cclock]",
}
_PROGRESS_SECONDS = 3.0
_MOST_MISSING = 20_000  # while a viewer pauses, or plays what has come


@dataclass(frozen=True, slots=True)
class SurfaceAbility:
    """What a render context can do: the decoders it can show, and whether it turns pictures."""

    hwdec: str
    turns: bool


class Playback(QObject):
    """The film as libmpv has it. Connect the signals queued: they are emitted on the lane."""

    opening = Signal(str)
    """Path or URL that passed the checks."""
    opened = Signal(str)
    """Title."""
    measured = Signal(int, int)
    """Width and height as shown; 0, 0 without a picture."""
    paused = Signal(bool)
    """Before each frame, and on going on: mpv itself may leave short pauses out."""
    grabbed = Signal(object)
    """A Frame."""
    snapped = Signal(object)
    """A Frame that the viewer wants to keep."""
    failed = Signal(object)
    """A PlayerError."""
    ended = Signal()
    refused = Signal(object)
    """An OptionRefusedError; it has nothing to do with a film."""

    def __init__(self, mpv: Any, log: Log) -> None:
        super().__init__()
        self._mpv = mpv
        self._log = log
        self._source: Source | None = None
        self._entry = 0
        """mpv's number for the newest load; events of older ones may still arrive."""
        self._begins = dict(AS_FILM_BEGINS)
        self._stands = False
        """Whether the picture should stand still: a step lets mpv play for a moment."""
        self._surface = SurfaceAbility(hwdec="no", turns=True)
        self._hardware = True
        self._turn = 0
        """Degrees the viewer turned the film by, clockwise."""
        self._loaded_at = 0.0  # of the monotonic clock
        self._reconnected_at = 0.0
        """Where the connection was lost last and taken up again by itself, in seconds."""
        self._grabbed_at: float | None = None
        """Where the newest frame was taken; None while the next one is still to come."""

    @property
    def source(self) -> Source | None:
        """The film loaded last."""
        return self._source

    @property
    def endless(self) -> bool:
        """Whether this is a stream that cannot be moved through: FFmpeg's sign of live HLS."""
        stream = self._source is not None and self._source.kind is SourceKind.STREAM
        return stream and self._get(properties.SEEKABLE) is False

    def fit(self, surface: SurfaceAbility) -> None:
        """Suit the decoding to the surface."""
        self._surface = surface
        self.decode(hardware=self._hardware)
        self.turn(self._turn)

    def decode(self, *, hardware: bool) -> None:
        """Let a chip decode where the surface can show it, or only the processor."""
        self._hardware = hardware
        self.set(properties.DECODER, self._surface.hwdec if hardware else "no")

    def turn(self, degrees: int) -> None:
        """Turn the film clockwise; a frame that stands is taken once more, as it lies then."""
        if degrees != self._turn:
            self._grabbed_at = None
        self._turn = degrees
        self.set(properties.TURN, str(degrees) if self._surface.turns else "no")
        self._lay_upright()

    def snap(self, *, subtitles: bool) -> None:
        """Take the picture of this moment for the viewer to keep."""
        media = self._source.address if self._source else ""
        try:
            self.snapped.emit(snap(self._mpv, media, subtitles=subtitles))
        except GrabError as error:
            self.failed.emit(error)

    def begin_with(self, name: str, value: str | float) -> None:
        """Set a property whenever a film begins."""
        self._begins[name] = value

    def adjust(self, options: OwnOptions) -> None:
        """Set a power user's own options, and name those that are not taken."""
        refused = [*options.refused]
        for name, value in options.values.items():
            try:
                self._mpv[name] = value
            except (AttributeError, TypeError, ValueError, SystemError):  # as python-mpv tells it
                refused.append(f"{name} = {value}")
        if refused or not options.readable:
            self.refused.emit(refusal(refused))

    def open(self, text: str, start: float, request: Request = PLAIN) -> None:
        """Check and play a path or URL from `start` seconds on, asked for as in `request`."""
        try:
            source = replace(checked_source(text), request=request)
        except PlayerError as error:
            self.failed.emit(error)
            return
        self.opening.emit(source.address)
        for name, value in self._begins.items():
            self.set(name, value)
        self._stands = False
        self._mpv.pause = False
        self._reconnected_at = 0.0
        self._load(source, start)

    def play(self) -> None:
        """Go on; from the beginning when the film has ended."""
        if self._get(properties.AT_END):
            self.seek(0.0, "absolute+exact")
        self._grabbed_at = None
        self._stands = False
        self._mpv.pause = False
        self.paused.emit(False)

    def pause(self) -> None:
        """Stop, and take the frame."""
        self._stands = True
        self._mpv.pause = True
        self._grabbed_at = None
        self.grab()

    def seek(self, seconds: float, how: str) -> None:
        """Seek; `how` as in mpv, e.g. "absolute+exact". The frame follows when it is decoded."""
        self._grabbed_at = None
        if self._stands:
            self._mpv.pause = True  # mpv forgets to stop when a seek comes into a step
        self.move("seek", f"{seconds:.6f}", how)

    def move(self, *words: str) -> None:
        """Run a seek or step."""
        with suppress(SystemError):  # no film is open, or this one cannot be moved through
            self._mpv.command(*words)

    def redraw(self) -> None:
        """Show subtitles on the frame that stands: mpv 0.35 changes them with a new frame only.

        The frame stays the same, so it is not handed out again.
        """
        if self._get(properties.PAUSE) and not self._get(properties.AT_END):
            self.move("seek", "0", "relative+exact")

    def stop(self) -> None:
        """Close the film."""
        self._mpv.command("stop")

    def set(self, name: str, value: Any) -> None:
        """Set a property."""
        setattr(self._mpv, name, value)

    def grab(self) -> None:
        """Take the frame shown, when paused, unless it was taken already.

        Not at the end: there libmpv's clock has run on past the picture.
        """
        standing = self._get(properties.PAUSE) and not self._get(properties.SEEKING)
        if not standing or self._get(properties.AT_END):
            return
        shown = self._get(properties.TIME_POS)
        if shown == self._grabbed_at or not self._get(properties.VIDEO_TRACK):
            return
        self._grabbed_at = shown
        try:
            media = self._source.address if self._source else ""
            frame = grab(self._mpv, media, turned=bool(self._turn))
        except MovedOnError:
            self._grabbed_at = None  # the seek that came between brings its frame itself
        except GrabError as error:
            self.failed.emit(error)
        else:
            self.paused.emit(True)
            self.grabbed.emit(frame)

    def grab_if_moved(self) -> None:
        """Take the frame a step went to; pauses and seeks bring their frame themselves."""
        if self._grabbed_at is not None:
            self.grab()

    def on_loaded(self) -> None:
        """Announce the film, and turn it upright where the surface cannot."""
        self.opened.emit(str(self._get(properties.TITLE) or ""))
        if not self._get(properties.VIDEO_TRACK):
            self.measured.emit(0, 0)
        self._lay_upright()

    def on_new_size(self) -> None:
        """Announce the size as shown."""
        width = self._get(properties.DISPLAY_WIDTH) or 0
        height = self._get(properties.DISPLAY_HEIGHT) or 0
        lying = (self._get(properties.ROTATION) or 0) % 180 != 0
        self.measured.emit(*((height, width) if lying else (width, height)))
        self.grab()

    def on_end(self) -> None:
        """Announce the end, and say so when the film should have gone on.

        A connection that was lost is taken up again by itself, once for each place.
        """
        place = self._get(properties.TIME_POS) or 0.0
        error = self._failure_at_end(place)
        lost = isinstance(error, ConnectionLostError)
        if lost and place > self._reconnected_at + _PROGRESS_SECONDS and self._source:
            self._reconnected_at = place
            self._load(self._source, 0.0 if self.endless else place)
            return
        if error:
            self.failed.emit(error)
        self.ended.emit()

    def on_flood(self, missing: int) -> None:
        """End a stream whose parts are missing: nothing else stops libmpv from asking for them.

        What has come is played first, unless that takes so long that the server suffers.
        """
        if self._get(properties.BUFFERING) or missing > _MOST_MISSING:
            self.stop()
            self.failed.emit(stream_dried_up())

    def _failure_at_end(self, place: float) -> PlayerError | None:
        if self._get(properties.VIDEO_TRACK) and not self._get(properties.DISPLAY_WIDTH):
            return no_picture()
        duration = self._get(properties.DURATION) or 0.0
        early = ends_early(place, duration, self._get(properties.START_TIME) or 0.0)
        if self._source is None or self._source.kind is SourceKind.FILE:
            return early
        log = self._log.lines()
        if self.endless:
            return lost_connection(log, place)
        return (lost_connection(log, place) or early) if early and not clock_jumped(log) else None

    def on_not_opened(self, entry: int) -> None:
        """Try once more where that can help, else say why the film did not open."""
        if self._source is None or entry != self._entry:
            return
        log = self._log.lines()
        again = second_try(self._source, log)
        if again:
            self._load(again)
        else:
            silence = 0.9 * float(self._get("network-timeout"))
            at_once = monotonic() - self._loaded_at < silence
            self.failed.emit(playback_failure(log, at_once=at_once))

    def _load(self, source: Source, start: float | None = None) -> None:
        """Load a source; from where the last one began where no `start` is given."""
        self._source = source
        if start is not None:
            # A seek to 0 is not nothing: FFmpeg 5.1 cannot seek in HLS made of MP4 parts.
            self._mpv.start = f"{start:.6f}" if start > 0 else "none"
        allow(self._mpv, source)
        self._mpv.vf = ""
        self._log.clear()
        self._loaded_at = monotonic()
        loaded = self._mpv.command("loadfile", source.address, "replace")
        self._entry = loaded["playlist_entry_id"]

    def _lay_upright(self) -> None:
        """Turn by a filter where the surface cannot: libmpv would abort if it were asked to."""
        if not self._surface.turns and self._get(properties.VIDEO_TRACK):
            stored = self._get(properties.STORED_ROTATION) or 0
            self._mpv.vf = _UPRIGHT.get((stored + self._turn) % 360, "")

    def _get(self, name: str) -> Any:
        return getattr(self._mpv, name)
