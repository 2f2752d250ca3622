"""Everything that calls into libmpv while a film plays; runs on the player's lane only."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from player import properties
from player.errors import GrabError, MovedOnError, PlayerError
from player.failure import ends_early, no_picture, playback_failure, second_try
from player.grab import grab
from player.options import AS_FILM_BEGINS, allow
from player.source import Source, checked_source

if TYPE_CHECKING:
    from player.log import Log

_UPRIGHT = {
    90: "lavfi=[transpose=clock]",
    180: "lavfi=[hflip,vflip]",
    270: "lavfi=[transpose=cclock]",
}


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
    failed = Signal(object)
    """A PlayerError."""
    ended = Signal()

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
        self._surface_turns = True
        self._grabbed_at: float | None = None
        """Where the newest frame was taken; None while the next one is still to come."""

    @property
    def source(self) -> Source | None:
        """The film loaded last."""
        return self._source

    def fit(self, surface: SurfaceAbility) -> None:
        """Suit the decoding to the surface."""
        self._surface_turns = surface.turns
        self._mpv.hwdec = surface.hwdec
        self._mpv.video_rotate = "0" if surface.turns else "no"

    def begin_with(self, name: str, value: str | float) -> None:
        """Set a property whenever a film begins."""
        self._begins[name] = value

    def open(self, text: str, start: float) -> None:
        """Check and play a path or URL from `start` seconds on."""
        try:
            source = checked_source(text)
        except PlayerError as error:
            self.failed.emit(error)
            return
        self.opening.emit(source.address)
        for name, value in self._begins.items():
            self.set(name, value)
        self._mpv.start = f"{max(0.0, start):.6f}"
        self._stands = False
        self._mpv.pause = False
        self._load(source)

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
            frame = grab(self._mpv, self._source.address if self._source else "")
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
        elif not self._surface_turns:
            self._mpv.vf = _UPRIGHT.get(self._get(properties.STORED_ROTATION) or 0, "")

    def on_new_size(self) -> None:
        """Announce the size as shown."""
        width = self._get(properties.DISPLAY_WIDTH) or 0
        height = self._get(properties.DISPLAY_HEIGHT) or 0
        lying = (self._get(properties.ROTATION) or 0) % 180 != 0
        self.measured.emit(*((height, width) if lying else (width, height)))

    def on_end(self) -> None:
        """Announce the end, and say so when the film should have gone on."""
        # Matroska counts its duration from the clock's zero, others from the first frame.
        end = (self._get(properties.TIME_POS) or 0.0) + (self._get(properties.START_TIME) or 0.0)
        early = ends_early(end, self._get(properties.DURATION) or 0.0)
        if self._get(properties.VIDEO_TRACK) and not self._get(properties.DISPLAY_WIDTH):
            self.failed.emit(no_picture())
        elif early:
            self.failed.emit(early)
        self.ended.emit()

    def on_not_opened(self, entry: int) -> None:
        """Try once more where that can help, else say why the film did not open."""
        if self._source is None or entry != self._entry:
            return
        log = self._log.lines()
        again = second_try(self._source, log)
        if again:
            self._load(again)
        else:
            self.failed.emit(playback_failure(log))

    def _load(self, source: Source) -> None:
        self._source = source
        allow(self._mpv, source.kind)
        self._mpv.vf = ""
        self._log.clear()
        loaded = self._mpv.command("loadfile", source.address, "replace")
        self._entry = loaded["playlist_entry_id"]

    def _get(self, name: str) -> Any:
        return getattr(self._mpv, name)
