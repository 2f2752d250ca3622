"""Single frames of a film without a window: for commands, indexing and tests."""

from __future__ import annotations

from collections import deque
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Self

from player import properties
from player.errors import PlaybackFailedError
from player.failure import clock, ends_early, playback_failure, second_try
from player.grab import grab
from player.libmpv import mpv_module, start_mpv
from player.options import READING, allow
from player.source import Source, checked_source

if TYPE_CHECKING:
    from collections.abc import Mapping

    from player.frame import Frame

_PATIENCE_SECONDS = 30.0


class FrameReader:
    """Reads exact frames of one film or still image, as a context manager.

    Needs no display and no Qt; a Qt program creates its QApplication first (see start_mpv).
    Raises LibmpvMissingError, SourceRefusedError or PlaybackFailedError when entered.
    """

    def __init__(self, source: str, options: Mapping[str, str] | None = None) -> None:
        """`options` are mpv options that take precedence, e.g. {"network_timeout": "5"}."""
        self._source = checked_source(source)
        self._options = {**READING, **(options or {})}
        self._log: deque[str] = deque(maxlen=50)
        self._events: SimpleQueue[int] = SimpleQueue()

    def __enter__(self) -> Self:
        self._mpv = start_mpv(self._options, lambda _level, _prefix, text: self._log.append(text))
        try:
            self._mpv.event_callback("end-file", "playback-restart")(self._on_event)
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

        Raises PlaybackFailedError for a time outside the film, GrabError without a picture.
        """
        if seconds < 0 or (self.duration and seconds > self.duration):
            raise PlaybackFailedError(
                f"The film is {clock(self.duration)} long: "
                f"there is no frame at {seconds:g} seconds."
            )
        self._mpv.command("seek", seconds, "absolute+exact")
        self._wait_for_picture()
        shown = getattr(self._mpv, properties.TIME_POS) or 0.0
        if ends_early(shown, seconds) and not getattr(self._mpv, properties.STILL):
            raise PlaybackFailedError(
                f"There is no picture at {clock(seconds)}: the last one is at {clock(shown)}."
            )
        return grab(self._mpv, self._source.address)

    def _load(self, source: Source) -> None:
        self._log.clear()
        allow(self._mpv, source.kind)
        self._mpv.command("loadfile", source.address, "replace")
        try:
            self._wait_for_picture()
        except PlaybackFailedError:
            again = second_try(source, self._log)
            if again is None:
                raise
            self._load(again)

    def _on_event(self, event: Any) -> None:
        self._events.put(event.event_id.value)  # the event itself lives in memory that mpv reuses

    def _wait_for_picture(self) -> None:
        """Block until mpv has decoded the picture of the newest load or seek."""
        try:
            happened = self._events.get(timeout=_PATIENCE_SECONDS)
        except Empty as error:
            raise PlaybackFailedError("The film did not open in time.") from error
        if happened == mpv_module().MpvEventID.END_FILE:
            raise playback_failure(self._log)
