"""The player: opens a film, plays it, and hands out the exact frame of every pause.

Three threads meet here. The GUI thread calls methods and receives signals. The lane makes every
call into libmpv. mpv's event thread only passes news on: it never calls mpv and never waits.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from player import properties
from player.errors import GrabError, PlayerError
from player.failure import ends_early, names_further_addresses, playback_failure
from player.grab import grab
from player.lane import Lane
from player.libmpv import mpv_module, start_mpv
from player.options import PLAYBACK, allow
from player.source import Source, SourceKind, checked_source

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from player.frame import Frame

_EVENTS = ("start-file", "file-loaded", "video-reconfig", "playback-restart", "end-file")
_UPRIGHT = {
    90: "lavfi=[transpose=clock]",
    180: "lavfi=[hflip,vflip]",
    270: "lavfi=[transpose=cclock]",
}


@dataclass(frozen=True, slots=True)
class Surface:
    """What a render context can do: decoders it can show, and whether it turns pictures."""

    hwdec: str
    turns: bool


class Player(QObject):
    """One film at a time. All methods return at once; what happened arrives as a signal.

    Create the QApplication first, and call `shutdown` before the player goes. Until a surface is
    attached the newest film to open waits: libmpv gives up on the picture without one.
    Times are seconds of the clock a viewer sees; only `Frame.pts` is the file's own clock.
    """

    opened = Signal(str)
    """Title of the film."""
    position_changed = Signal(float)
    duration_changed = Signal(float)
    paused_changed = Signal(bool)
    volume_changed = Signal(float)
    """0..100."""
    muted_changed = Signal(bool)
    buffering_changed = Signal(bool)
    seekable_changed = Signal(bool)
    video_size_changed = Signal(int, int)
    """Width and height as shown, aspect applied; 0, 0 for a film without a picture."""
    frame_grabbed = Signal(object)
    """A Frame after each pause, and after each seek or step while paused."""
    failed = Signal(object)
    """A PlayerError."""
    ended = Signal()

    _news = Signal(object)

    def __init__(
        self, parent: QObject | None = None, options: Mapping[str, str] | None = None
    ) -> None:
        """`options` are mpv options that come before ours, e.g. {"ao": "null"}."""
        super().__init__(parent)
        if QCoreApplication.instance() is None:
            raise RuntimeError("Create the QApplication before the Player.")
        self._values: dict[str, Any] = {}
        self._media = ""
        self._resuming = False
        self._source: Source | None = None  # from here on: lane only
        self._grabbed_at: float | None = None
        self._still = False
        self._turned_by_surface = True
        self._log: deque[str] = deque(maxlen=50)
        self._waiting: Callable[[], None] | None = None
        self._release_surface: Callable[[], None] | None = None
        self._news.connect(self._receive, Qt.ConnectionType.QueuedConnection)
        settings = {**PLAYBACK, **(options or {})}
        self._ready = settings["vo"] != "libmpv"
        self._lane = Lane("player")
        self._mpv: Any = start_mpv(settings, self._on_log)
        self._listen()

    # --- what a window calls -------------------------------------------------------------------

    def open(self, source: str, start: float = 0.0) -> None:
        """Check and play a path or URL from `start` seconds on."""
        job = partial(self._lane.put, partial(self._open, source, start))
        if self._ready:
            job()
        else:
            self._waiting = job

    def play(self) -> None:
        """Go on; from the beginning when the film has ended."""
        self._resuming = self.paused
        self._lane.put(self._play)

    def pause(self) -> None:
        """Stop on the frame shown."""
        self._resuming = False
        self._lane.put(self._pause)

    def toggle(self) -> None:
        """Play when paused, else pause."""
        if self.paused:
            self.play()
        else:
            self.pause()

    def seek_to(self, seconds: float, exact: bool = True) -> None:  # noqa: FBT001, FBT002 (contract)
        """Show the first frame at or after `seconds`; inexact: the key frame near it, sooner."""
        self._lane.put(partial(self._seek, max(0.0, seconds), "absolute", exact))

    def seek_by(self, seconds: float) -> None:
        """Move forward, or back when negative."""
        self._lane.put(partial(self._seek, seconds, "relative", True))  # noqa: FBT003

    def step(self, frames: int) -> None:
        """Pause and move by single frames, back when negative."""
        if not self.paused:
            self.pause()
        command = "frame-step" if frames > 0 else "frame-back-step"
        for _ in range(abs(frames)):
            self._lane.put(partial(self._command, command))

    def set_volume(self, volume: float) -> None:
        """Set the loudness, 0..100."""
        self._lane.put(partial(self._set, properties.VOLUME, min(max(volume, 0.0), 100.0)))

    def set_muted(self, muted: bool) -> None:  # noqa: FBT001 (contract)
        """Switch the sound off or on."""
        self._lane.put(partial(self._set, properties.MUTE, muted))

    def stop(self) -> None:
        """Close the film."""
        self._media = ""
        self._waiting = None
        self._lane.put(partial(self._command, "stop"))

    def shutdown(self) -> None:
        """End libmpv; may be called again. The surface goes first: libmpv aborts otherwise."""
        mpv, self._mpv = self._mpv, None
        if mpv is None:
            return
        self._news.disconnect()
        self._lane.close()
        self.detach()
        mpv.terminate()

    @property
    def paused(self) -> bool:
        """Whether the picture stands still."""
        return bool(self._values.get(properties.PAUSE, False))

    @property
    def position(self) -> float:
        """Seconds played."""
        return float(self._values.get(properties.TIME_POS, 0.0))

    @property
    def duration(self) -> float:
        """Seconds; 0 while unknown."""
        return float(self._values.get(properties.DURATION, 0.0))

    @property
    def volume(self) -> float:
        """Loudness 0..100."""
        return float(self._values.get(properties.VOLUME, 100.0))

    @property
    def muted(self) -> bool:
        """Whether the sound is off."""
        return bool(self._values.get(properties.MUTE, False))

    @property
    def seekable(self) -> bool:
        """Whether the film can be moved through."""
        return bool(self._values.get(properties.SEEKABLE, False))

    @property
    def media(self) -> str:
        """Path or URL of the film; empty when none is open."""
        return self._media

    @property
    def dropped_frames(self) -> int:
        """Frames of this film that came too late to be shown."""
        return int(self._values.get(properties.DROPPED_FRAMES, 0))

    # --- what a surface calls ------------------------------------------------------------------

    @property
    def mpv(self) -> Any:
        """The mpv.MPV object, for the surfaces of this package."""
        return self._mpv

    def attach(self, release: Callable[[], None], surface: Surface) -> None:
        """Open films from now on: a render context exists. `release` frees it (GUI thread)."""
        self._release_surface = release
        self._lane.put(partial(self._fit, surface))
        self._ready = True
        if self._waiting:
            self._waiting()
            self._waiting = None

    def detach(self) -> None:
        """Free the render context, if there is one; films to open wait again."""
        release, self._release_surface = self._release_surface, None
        self._ready = False
        if release:
            release()

    # --- on the lane ---------------------------------------------------------------------------

    def _fit(self, surface: Surface) -> None:
        self._turned_by_surface = surface.turns
        self._set("hwdec", surface.hwdec)
        self._mpv["video-rotate"] = "0" if surface.turns else "no"

    def _open(self, text: str, start: float) -> None:
        try:
            source = checked_source(text)
        except PlayerError as error:
            self._tell(partial(self.failed.emit, error))
            return
        self._tell(partial(self._on_opening, source.address))
        self._mpv["start"] = f"{start:.6f}"
        self._set(properties.PAUSE, value=False)
        self._load(source)

    def _load(self, source: Source) -> None:
        self._source = source
        allow(self._mpv, source.kind)
        self._set("vf", "")
        self._command("loadfile", source.address, "replace")

    def _play(self) -> None:
        if getattr(self._mpv, properties.AT_END):
            self._seek(0.0, "absolute", exact=True)
        self._grabbed_at = None
        self._set(properties.PAUSE, value=False)

    def _pause(self) -> None:
        self._set(properties.PAUSE, value=True)
        self._grabbed_at = None
        self._grab()

    def _seek(self, seconds: float, reference: str, exact: bool) -> None:  # noqa: FBT001
        self._grabbed_at = None
        precision = "exact" if exact else "keyframes"
        self._command("seek", f"{seconds:.6f}", f"{reference}+{precision}")

    def _set(self, name: str, value: Any) -> None:
        setattr(self._mpv, name, value)

    def _command(self, *words: str) -> None:
        try:
            self._mpv.command(*words)
        except SystemError:  # refused because no film is open: then there is nothing to do
            if getattr(self._mpv, "path") is not None:  # noqa: B009 (a property of mpv)
                raise

    def _grab_if_moved(self) -> None:
        """Take the frame a step went to; pauses and seeks announce their frame themselves."""
        if self._grabbed_at is not None:
            self._grab()

    def _grab(self) -> None:
        """Take the frame shown, unless it was taken already."""
        mpv = self._mpv
        if not getattr(mpv, properties.PAUSE) or getattr(mpv, properties.SEEKING):
            return
        shown = getattr(mpv, properties.TIME_POS)
        if shown == self._grabbed_at or not getattr(mpv, properties.VIDEO_TRACK):
            return
        self._grabbed_at = shown
        try:
            frame = grab(mpv, self._source.address if self._source else "")
        except GrabError as error:
            self._tell(partial(self.failed.emit, error))
        else:
            self._tell(partial(self._on_grabbed, frame))

    def _measure(self) -> None:
        width = getattr(self._mpv, properties.DISPLAY_WIDTH) or 0
        height = getattr(self._mpv, properties.DISPLAY_HEIGHT) or 0
        if (getattr(self._mpv, properties.ROTATION) or 0) % 180:
            width, height = height, width
        self._tell(partial(self.video_size_changed.emit, width, height))

    def _loaded(self) -> None:
        self._tell(partial(self.opened.emit, str(getattr(self._mpv, properties.TITLE) or "")))
        if not getattr(self._mpv, properties.VIDEO_TRACK):
            self._tell(partial(self.video_size_changed.emit, 0, 0))
        elif not self._turned_by_surface:
            rotation = getattr(self._mpv, properties.STORED_ROTATION) or 0
            self._set("vf", _UPRIGHT.get(rotation, ""))

    def _end(self) -> None:
        position = getattr(self._mpv, properties.TIME_POS) or 0.0
        start = getattr(self._mpv, properties.START_TIME) or 0.0
        # Matroska counts its duration from the clock's zero, others from the first frame.
        early = ends_early(position + start, getattr(self._mpv, properties.DURATION) or 0.0)
        if early:
            self._tell(partial(self.failed.emit, early))
        self._tell(self.ended.emit)

    def _refused(self, log: tuple[str, ...]) -> None:
        """Try a web address once more as a stream when it turned out to be a list of others."""
        source = self._source
        if source and source.kind is SourceKind.WEB and names_further_addresses(log):
            self._load(replace(source, kind=SourceKind.STREAM))
        else:
            self._tell(partial(self.failed.emit, playback_failure(log)))

    # --- on mpv's event thread -----------------------------------------------------------------

    def _listen(self) -> None:
        signals = {
            properties.PAUSE: self.paused_changed,
            properties.TIME_POS: self.position_changed,
            properties.DURATION: self.duration_changed,
            properties.VOLUME: self.volume_changed,
            properties.MUTE: self.muted_changed,
            properties.BUFFERING: self.buffering_changed,
            properties.SEEKABLE: self.seekable_changed,
            properties.DROPPED_FRAMES: None,
        }
        for name, signal in signals.items():
            self._mpv.observe_property(name, partial(self._on_property, signal))
        self._mpv.observe_property(properties.AT_END, self._on_at_end)
        self._mpv.event_callback(*_EVENTS)(self._on_event)

    def _on_property(self, signal: Any, name: str, value: Any) -> None:
        if value is None:
            return
        self._tell(partial(self._on_value, signal, name, value))
        if name == properties.PAUSE:
            self._still = value
        if self._still and name in {properties.PAUSE, properties.TIME_POS}:
            self._lane.put(self._grab_if_moved)

    def _on_at_end(self, _name: str, value: Any) -> None:
        if value:
            self._lane.put(self._end)

    def _on_event(self, event: Any) -> None:
        ids = mpv_module().MpvEventID
        match event.event_id.value:
            case ids.START_FILE:
                self._log.clear()
            case ids.FILE_LOADED:
                self._lane.put(self._loaded)
            case ids.VIDEO_RECONFIG:
                self._lane.put(self._measure)
            case ids.PLAYBACK_RESTART:
                self._lane.put(self._grab)
            case ids.END_FILE if event.data.reason == event.data.ERROR:
                self._lane.put(partial(self._refused, tuple(self._log)))

    def _on_log(self, _level: str, _prefix: str, text: str) -> None:
        self._log.append(text)

    def _tell(self, news: Callable[[], None]) -> None:
        self._news.emit(news)

    # --- on the GUI thread ---------------------------------------------------------------------

    @Slot(object)
    def _receive(self, news: Callable[[], None]) -> None:
        news()

    def _on_opening(self, address: str) -> None:
        self._media = address
        self._values.pop(properties.TIME_POS, None)
        self._values.pop(properties.DURATION, None)

    def _on_value(self, signal: Any, name: str, value: Any) -> None:
        self._values[name] = value
        if name == properties.PAUSE and not value:
            self._resuming = False
        if signal:
            signal.emit(value)

    def _on_grabbed(self, frame: Frame) -> None:
        if self.paused and not self._resuming:
            self.frame_grabbed.emit(frame)
