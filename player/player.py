"""The player: opens a film, plays it, and hands out the exact frame of every pause.

Three threads meet here. The GUI thread calls methods and receives signals. The lane makes every
call into libmpv, as any of them may block. mpv's event thread only passes news on.
"""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from player import properties
from player.film_choices import FilmChoices
from player.lane import Lane
from player.libmpv import mpv_module, start_mpv
from player.log import Log
from player.options import PLAYBACK
from player.picture import Picture
from player.playback import Playback, SurfaceAbility
from player.request import PLAIN, Request
from player.streaming import Streaming

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from player.errors import PlayerError
    from player.frame import Frame
    from player.own_options import OwnOptions

_QUEUED = Qt.ConnectionType.QueuedConnection
_POSITION_SECONDS = 0.08  # every other frame of a film
_TIMES = frozenset({properties.TIME_POS, properties.DURATION})
_LONGEST = 1e10  # seconds; live streams may count from 1970


class Player(QObject):
    """One film at a time. All methods return at once; what happened arrives as a signal.

    Create the QApplication first, and call `shutdown` before the player goes. Until a surface is
    attached the newest film to open waits: libmpv gives up on the picture without one.
    Times are seconds of the clock a viewer sees; only `Frame.pts` is the file's own clock.
    """

    opened = Signal(str)
    """Title of the film."""
    position_changed = Signal(float)
    """Of every frame while paused, a dozen times a second while it plays."""
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

    _observed = Signal(str, object)

    def __init__(
        self, parent: QObject | None = None, options: Mapping[str, str] | None = None
    ) -> None:
        """`options` are mpv options that take precedence, e.g. {"ao": "null"}."""
        if QCoreApplication.instance() is None:
            raise RuntimeError("Create the QApplication before the Player.")
        super().__init__(parent)
        self._values: dict[str, Any] = {}
        self._media = ""
        self._title: str | None = None  # None until the film has opened
        self._size: tuple[int, int] | None = None
        self._request = PLAIN
        self._place = 0.0  # where this film was seen last
        self._resuming = False
        self._still = False  # the event thread's own view of "paused", of the film's place,
        self._over = False  # as _still, of the end of the film
        self._newest: float | None = None  # and of when that was told last
        self._told = 0.0
        self._waiting: Callable[[], None] | None = None
        self._release_surface: Callable[[], None] | None = None
        settings = {**PLAYBACK, **(options or {})}
        self._has_output = settings["vo"] != "libmpv"
        log = Log(self._on_flood)
        self._mpv: Any = start_mpv(settings, log.add)
        log.watch(self._mpv)
        self._playback = Playback(self._mpv, log)
        self._lane = Lane("player")
        self.choices = FilmChoices(self._mpv, self._lane, self._playback, self)
        self.picture = Picture(self._mpv, self._lane, self._playback, self)
        self.streaming = Streaming(self._mpv, self._lane, self._playback, self)
        self._listen()

    def open(self, source: str, start: float = 0.0, request: Request = PLAIN) -> None:
        """Check and play a path or URL from `start` seconds on, asked for as in `request`."""
        self._request, self._place = request, start
        job = partial(self._playback.open, source, start, request)
        self._waiting = partial(self._lane.put, job)
        self._open_waiting()

    def adjust(self, options: OwnOptions) -> None:
        """Set a power user's own options of mpv, for all films."""
        self._lane.put(partial(self._playback.adjust, options))

    def open_again(self) -> None:
        """Open the film once more where it stopped, or a live stream at its newest moment."""
        if self._media:
            self.open(self._media, 0.0 if self.streaming.live else self._place, self._request)

    def tell_again(self) -> None:
        """Tell all that is so of the film, for those who listen only now."""
        if self._title is not None:
            self.opened.emit(self._title)
        for name, signal in self._signals().items():
            if self._values.get(name) is not None:
                signal.emit(self._values[name])
        self.choices.tell_again()
        self.picture.tell_again()
        if self._size is not None:
            self.video_size_changed.emit(*self._size)

    def play(self) -> None:
        """Go on; from the beginning when the film has ended."""
        self._resuming = True
        self._lane.put(self._playback.play)

    def pause(self) -> None:
        """Stop on the frame shown."""
        self._resuming = False
        self._lane.put(self._playback.pause)

    def toggle(self) -> None:
        """Play when paused, else pause."""
        if self.paused:
            self.play()
        else:
            self.pause()

    def seek_to(self, seconds: float, exact: bool = True) -> None:  # noqa: FBT002 (contract)
        """Show the first frame at or after `seconds`; inexact: a key frame near it, sooner."""
        how = "absolute+exact" if exact else "absolute+keyframes"
        self._lane.put(partial(self._playback.seek, max(0.0, seconds), how))

    def seek_by(self, seconds: float, exact: bool = True) -> None:  # noqa: FBT002 (contract)
        """Move forward, or back when negative; inexact: to a key frame there, sooner."""
        how = "relative+exact" if exact else "relative+keyframes"
        self._lane.put(partial(self._playback.seek, seconds, how))

    def step(self, frames: int) -> None:
        """Pause and move by single frames, back when negative."""
        if not self.paused:
            self.pause()
        command = "frame-step" if frames > 0 else "frame-back-step"
        for _ in range(abs(frames)):
            self._lane.put(partial(self._playback.move, command))

    def set_volume(self, volume: float) -> None:
        """Set the loudness, 0..100."""
        loudness = min(max(volume, 0.0), 100.0)
        self._lane.put(partial(self._playback.set, properties.VOLUME, loudness))

    def set_muted(self, muted: bool) -> None:
        """Switch the sound off or on."""
        self._lane.put(partial(self._playback.set, properties.MUTE, muted))

    def stop(self) -> None:
        """Close the film."""
        self._media = ""
        self._waiting = None
        self._lane.put(self._playback.stop)

    def shutdown(self) -> None:
        """End libmpv; may be called again. The surface goes first: libmpv aborts otherwise."""
        mpv, self._mpv = self._mpv, None
        if mpv is None:
            return
        self._lane.close()
        self.streaming.close()
        self.detach()
        mpv.terminate()

    @property
    def paused(self) -> bool:
        """Whether the picture stands still."""
        return bool(self._values.get(properties.PAUSE))

    @property
    def position(self) -> float:
        """Seconds played."""
        return float(self._values.get(properties.TIME_POS) or 0.0)

    @property
    def duration(self) -> float:
        """Seconds; 0 while unknown."""
        return float(self._values.get(properties.DURATION) or 0.0)

    @property
    def volume(self) -> float:
        """Loudness 0..100."""
        return float(self._values.get(properties.VOLUME, 100.0))

    @property
    def muted(self) -> bool:
        """Whether the sound is off."""
        return bool(self._values.get(properties.MUTE))

    @property
    def seekable(self) -> bool:
        """Whether the film can be moved through."""
        return bool(self._values.get(properties.SEEKABLE))

    @property
    def media(self) -> str:
        """Path or URL of the film; empty when none is open."""
        return self._media

    @property
    def dropped_frames(self) -> int:
        """Frames of this film that came too late to be shown."""
        counts = (properties.DROPPED_FRAMES, properties.UNDECODED_FRAMES)
        return sum(int(self._values.get(name) or 0) for name in counts)

    @property
    def mpv(self) -> Any:
        """The mpv.MPV object, for the surfaces of this package."""
        return self._mpv

    def attach(self, release: Callable[[], None], ability: SurfaceAbility) -> None:
        """Let films open: a render context exists. `release` frees it, on the GUI thread."""
        self._release_surface = release
        self._has_output = True
        self._lane.put(partial(self._playback.fit, ability))
        self._open_waiting()

    def detach(self) -> None:
        """Free the render context, if there is one; films to open wait for the next."""
        release, self._release_surface = self._release_surface, None
        if release:
            self._has_output = False
            release()

    def _open_waiting(self) -> None:
        if self._waiting and self._has_output:
            self._waiting()
            self._waiting = None

    def _on_failed(self, error: PlayerError) -> None:
        """Pass it on; what ends because its surface went is no failure of the film."""
        if self._has_output:
            self.failed.emit(error)

    def _listen(self) -> None:
        """Connect what the lane and mpv's event thread have to say."""
        self._playback.opening.connect(self._on_opening, _QUEUED)
        self._playback.opened.connect(self._on_opened, _QUEUED)
        self._playback.measured.connect(self._on_measured, _QUEUED)
        self._playback.paused.connect(self._on_paused, _QUEUED)
        self._playback.grabbed.connect(self._on_grabbed, _QUEUED)
        self._playback.failed.connect(self._on_failed, _QUEUED)
        self._playback.refused.connect(self.failed, _QUEUED)
        self.choices.failed.connect(self._on_failed)
        self._playback.ended.connect(self.ended, _QUEUED)
        self._observed.connect(self._on_observed, _QUEUED)
        counts = (properties.DROPPED_FRAMES, properties.UNDECODED_FRAMES)
        for name in (*self._signals(), *counts):
            self._mpv.observe_property(name, self._on_property)
        self._mpv.observe_property(properties.AT_END, self._on_at_end)
        events = ("file-loaded", "video-reconfig", "playback-restart", "end-file")
        self._mpv.event_callback(*events)(self._on_event)

    def _signals(self) -> dict[str, Any]:
        return {
            properties.PAUSE: self.paused_changed,
            properties.TIME_POS: self.position_changed,
            properties.DURATION: self.duration_changed,
            properties.VOLUME: self.volume_changed,
            properties.MUTE: self.muted_changed,
            properties.BUFFERING: self.buffering_changed,
            properties.SEEKABLE: self.seekable_changed,
        }

    # On mpv's event thread: only pass on; a call into mpv from here can hang both.

    def _on_property(self, name: str, value: Any) -> None:
        if name == properties.PAUSE:
            self._still = bool(value)
            self._tell_position(self._newest)
        if name == properties.TIME_POS:
            self._newest = value
            self._tell_position(value)
        else:
            self._observed.emit(name, value)
        if self._still and name in {properties.PAUSE, properties.TIME_POS}:
            self._lane.put(self._playback.grab_if_moved)

    def _tell_position(self, seconds: float | None) -> None:
        """Pass on where the film is, while it plays not for every frame: nobody sees the rest."""
        now = time.monotonic()
        stands = self._still or self._over
        if stands or seconds is None or now - self._told >= _POSITION_SECONDS:
            self._told = now
            self._observed.emit(properties.TIME_POS, seconds)

    def _on_flood(self, missing: int) -> None:
        self._lane.put(partial(self._playback.on_flood, missing))

    def _on_at_end(self, _name: str, value: Any) -> None:
        self._over = bool(value)
        if value:
            self._tell_position(self._newest)
            self._lane.put(self._playback.on_end)

    def _on_event(self, event: Any) -> None:
        ids = mpv_module().MpvEventID
        match event.event_id.value:
            case ids.FILE_LOADED:
                self._lane.put(self._playback.on_loaded)
            case ids.VIDEO_RECONFIG:
                self._lane.put(self._playback.on_new_size)
            case ids.PLAYBACK_RESTART:
                self._lane.put(self._playback.grab)
            case ids.END_FILE if event.data.reason == event.data.ERROR:
                entry = event.data.playlist_entry_id
                self._lane.put(partial(self._playback.on_not_opened, entry))

    @Slot(str)
    def _on_opening(self, address: str) -> None:
        self._media = address
        self._title = self._size = None
        self.picture.show(self.picture.look.for_next_film())

    @Slot(str)
    def _on_opened(self, title: str) -> None:
        self._title = title
        self.opened.emit(title)

    @Slot(int, int)
    def _on_measured(self, width: int, height: int) -> None:
        self._size = (width, height)
        self.video_size_changed.emit(width, height)

    @Slot(bool)
    def _on_paused(self, paused: bool) -> None:
        self._on_observed(properties.PAUSE, paused)

    @Slot(str, object)
    def _on_observed(self, name: str, value: Any) -> None:
        if name in _TIMES and value is not None and not abs(value) < _LONGEST:
            value = 0.0  # a damaged film may claim anything, also what is no number
        if name in self._values and self._values[name] == value:
            return
        self._values[name] = value
        if name == properties.PAUSE:
            self._resuming = False
        if name == properties.TIME_POS and value:
            self._place = value
        signal = self._signals().get(name)
        if signal and value is not None:
            signal.emit(value)

    @Slot(object)
    def _on_grabbed(self, frame: Frame) -> None:
        if not self._resuming:
            self.frame_grabbed.emit(frame)
