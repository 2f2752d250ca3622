"""Single frames of a film without a window: for commands, indexing and tests."""

from __future__ import annotations

from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Self

from player import properties
from player.errors import GrabError, OutsideFilmError, PlaybackFailedError
from player.failure import clock, ends_early, no_picture, playback_failure, second_try
from player.grab import grab
from player.libmpv import mpv_module, start_mpv
from player.log import Log
from player.options import READING, allow
from player.source import Source, checked_source

if TYPE_CHECKING:
    from collections.abc import Mapping

    from player.frame import Frame

_PATIENCE_SECONDS = 30.0
_EVENTS = ("file-loaded", "seek", "playback-restart", "end-file")


class FrameReader:
    """Reads exact frames of one film or still image, as a context manager.

    Needs no display and no Qt; a Qt program creates its QApplication first (see start_mpv).
    Raises LibmpvMissingError, SourceRefusedError or PlaybackFailedError when entered.
    """

    def __init__(self, source: str, options: Mapping[str, str] | None = None) -> None:
        """`options` are mpv options that take precedence, e.g. {"network_timeout": "5"}."""
        self._source = checked_source(source)
        self._options = {**READING, **(options or {})}
        self._log = Log()
        self._events: SimpleQueue[int] = SimpleQueue()

    def __enter__(self) -> Self:
        self._mpv = start_mpv(self._options, self._log.add)
        try:
            self._log.watch(self._mpv)
            self._mpv.event_callback(*_EVENTS)(self._on_event)
            self._load(self._source)
        except BaseException:
            self._mpv.terminate()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._mpv.terminate()

    @property
    def duration(self) -> float:
        """Seconds; 0 for a still image and for a film that does not say."""
        return float(getattr(self._mpv, properties.DURATION) or 0.0)

    def frame_at(self, seconds: float) -> Frame:
        """Return the first frame at or after `seconds` of the clock a viewer sees.

        Raises OutsideFilmError, PlaybackFailedError for what is missing or damaged, GrabError.
        """
        if seconds < 0 or (self.duration and seconds > self.duration):
            raise OutsideFilmError(
                "The film is {duration} long: there is no frame at {seconds:g} seconds.",
                duration=clock(self.duration),
                seconds=seconds,
            )
        still = getattr(self._mpv, properties.STILL)
        if not still:
            self._go_to(seconds)
        try:
            return grab(self._mpv, self._source.address)
        except GrabError as error:
            if still:
                raise no_picture() from error
            raise

    def _go_to(self, seconds: float) -> None:
        self._mpv.command("seek", seconds, "absolute+exact")
        self._wait_for("seek")
        shown = getattr(self._mpv, properties.TIME_POS) or 0.0
        nothing_decoded = getattr(self._mpv, properties.AT_END)
        if nothing_decoded:  # libmpv now seeks once more by itself; only a new load ends that
            self._load(self._source)
        if nothing_decoded or ends_early(shown, seconds):
            raise PlaybackFailedError(
                "There is no picture at {time}: the film is not complete.", time=clock(seconds)
            )

    def _load(self, source: Source) -> None:
        self._log.clear()
        allow(self._mpv, source)
        self._mpv.command("loadfile", source.address, "replace")
        try:
            self._wait_for("file-loaded")
        except PlaybackFailedError:
            again = second_try(source, self._log.lines())
            if again is None:
                raise
            self._source = again
            self._load(again)

    def _wait_for(self, beginning: str) -> None:
        """Block until the load or seek that begins with this event has brought its picture."""
        ids = mpv_module().MpvEventID
        for awaited in (ids.from_str(beginning), ids.PLAYBACK_RESTART):
            while self._next_event() != awaited:
                pass

    def _next_event(self) -> int:
        try:
            event = self._events.get(timeout=_PATIENCE_SECONDS)
        except Empty as error:
            raise PlaybackFailedError("The film gave no picture in time.") from error
        if event == mpv_module().MpvEventID.END_FILE:
            raise playback_failure(self._log.lines())
        return event

    def _on_event(self, event: Any) -> None:
        """Keep the number only: the event itself lives in memory that mpv reuses."""
        number = event.event_id.value
        ended = number == mpv_module().MpvEventID.END_FILE
        if not ended or event.data.reason == event.data.ERROR:
            self._events.put(number)
