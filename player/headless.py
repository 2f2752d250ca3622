"""Single frames of a film without a window: for commands, indexing and tests."""

from __future__ import annotations

from collections import deque
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Self

from player import properties
from player.errors import PlaybackFailedError
from player.failure import clock, playback_failure
from player.grab import grab
from player.libmpv import mpv_module, start_mpv
from player.options import READING, allow
from player.source import checked_source

if TYPE_CHECKING:
    from player.frame import Frame

_PATIENCE_SECONDS = 30.0


class FrameReader:
    """Reads exact frames of one film or still image, as a context manager.

    Needs no display and no Qt; a Qt program creates its QApplication first (see start_mpv).
    Raises LibmpvMissingError, SourceRefusedError or PlaybackFailedError when entered.
    """

    def __init__(self, source: str) -> None:
        self._source = checked_source(source)
        self._log: deque[str] = deque(maxlen=50)
        self._events: SimpleQueue[Any] = SimpleQueue()

    def __enter__(self) -> Self:
        self._mpv = start_mpv(READING, lambda _level, _prefix, text: self._log.append(text))
        try:
            self._mpv.event_callback("end-file", "playback-restart")(self._events.put)
            allow(self._mpv, self._source.kind)
            self._mpv.command("loadfile", self._source.address, "replace")
            self._wait_for_picture()
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
        return grab(self._mpv, self._source.address)

    def _wait_for_picture(self) -> None:
        """Block until mpv has decoded the picture of the newest load or seek."""
        try:
            event = self._events.get(timeout=_PATIENCE_SECONDS)
        except Empty as error:
            raise PlaybackFailedError("The film did not open in time.") from error
        if event.event_id.value == mpv_module().MpvEventID.END_FILE:
            raise playback_failure(self._log)
