"""Small pictures of a local film, of its key frames alone: those are decoded in no time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final

from player.clock_start import clock_start
from player.errors import NoPreviewError

if TYPE_CHECKING:
    import numpy as np
    from av.container import InputContainer
    from av.packet import Packet
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream
    from numpy.typing import NDArray

WIDTH, HEIGHT = 200, 150
"""Pixels a picture fits into: the width for films that lie, the height for those that stand."""

_FORMATS: Final = frozenset({"mov", "mp4", "matroska", "webm", "avi", "mpegts", "mpeg", "flv"})
"""Containers that hold their film themselves: playlists and references are never followed."""
_CLOSED: Final = {"protocol_whitelist": "none"}  # the demuxer may open nothing: it has our file
_ROUGH: Final = {"skip_loop_filter": "all"}  # smooths what nobody sees at this size
_CLOCK: Final = 1_000_000  # FFmpeg's AV_TIME_BASE
_PATIENCE: Final = 500  # packets without a key frame; a film may have none for an hour
_HD_HEIGHT: Final = 720
_UNSAID: Final = 2  # FFmpeg's AVCOL_SPC_UNSPECIFIED


class KeyFrames:
    """One open film, for one thread. Keeps the newest `kept` pictures it was asked for."""

    def __init__(self, film: Path, kept: int = 256, ratio: float = 1.0) -> None:
        """Open the film; raises NoPreviewError for what is no film, or a list of other files.

        ratio: by how much pictures are larger, for screens with so many pixels to one.
        """
        import av  # not before somebody wants a picture

        self._errors = (OSError, av.FFmpegError, ValueError, OverflowError)
        self._kept, self._ratio = kept, ratio
        self._known: dict[tuple[int | None, ...], NDArray[np.uint8]] = {}
        with self._plainly():
            self._file = film.open("rb")
        try:
            with self._plainly():
                self._container = av.open(self._file, "r", options=_CLOSED)
                self._stream = _film_of(self._container)
        except NoPreviewError:
            self._file.close()
            raise

    @property
    def duration(self) -> float:
        """Seconds; 0 for a film that does not say."""
        return (self._container.duration or 0) / _CLOCK

    def close(self) -> None:
        """Close the file."""
        self._container.close()
        self._file.close()

    def at(self, seconds: float) -> NDArray[np.uint8]:
        """Return the key frame at or before `seconds` of the clock a viewer sees.

        uint8 HxWx3 RGB, upright, square pixels. Raises NoPreviewError where none can be decoded.
        """
        with self._plainly():
            packet = self._packet(seconds)
            name = (packet.pts, packet.dts, packet.pos)  # no container fills in all of them
            picture = self._known.pop(name, None)
            if picture is None:
                picture = self._small(self._decoded(packet))
            self._known[name] = picture
            if len(self._known) > self._kept:
                self._known.pop(next(iter(self._known)))
        return picture

    @contextmanager
    def _plainly(self) -> Iterator[None]:
        try:
            yield
        except self._errors as error:
            raise NoPreviewError("There is no small picture: {error}", error=error) from error

    def _packet(self, seconds: float) -> Packet[VideoStream]:
        start = clock_start(self._container)
        stamp = int((seconds + start) / (self._stream.time_base or 1))
        self._container.seek(stamp, stream=self._stream)
        for packet in islice(self._container.demux(self._stream), _PATIENCE):
            if packet.is_keyframe and packet.size:
                return packet
        raise ValueError("no key frame")

    def _decoded(self, packet: Packet[VideoStream]) -> VideoFrame:
        frames = packet.decode() or self._stream.codec_context.decode(None)
        if not frames:
            raise ValueError("the key frame is damaged")
        return frames[0]

    def _small(self, frame: VideoFrame) -> NDArray[np.uint8]:
        turns = round(frame.rotation / 90) % 4
        across, down = self._size(frame, lying=turns % 2 == 1)
        unsaid = frame.colorspace == _UNSAID and frame.height >= _HD_HEIGHT
        matrix = "ITU709" if unsaid else None  # as libmpv guesses
        small = frame.reformat(across, down, "rgb24", matrix, interpolation="AREA")
        import numpy as np  # late: the first picture of the film must not wait for it

        return np.ascontiguousarray(np.rot90(small.to_ndarray(), turns))

    def _size(self, frame: VideoFrame, *, lying: bool) -> tuple[int, int]:
        """Return width and height to scale to, before the picture is turned upright."""
        shape = float(self._stream.sample_aspect_ratio or 1) * frame.width / frame.height
        room = (HEIGHT, WIDTH) if lying else (WIDTH, HEIGHT)
        across = self._ratio * min(room[0], room[1] * shape)
        return max(1, round(across)), max(1, round(across / shape))


def _film_of(container: InputContainer) -> VideoStream:
    """Return the moving picture, ready to be decoded roughly. Raises ValueError."""
    from av.stream import Disposition
    from av.video.stream import VideoStream

    names = container.format.name
    if not _FORMATS & set(names.split(",")):
        raise ValueError(f"the format {names} is not looked into")
    stream = container.streams.best("video")
    if not isinstance(stream, VideoStream) or stream.disposition & Disposition.attached_pic:
        raise ValueError("there is only sound")
    if not stream.codec_context:
        raise ValueError("nobody knows how to decode it")
    stream.codec_context.options = _ROUGH
    stream.codec_context.thread_count = 1  # single frames gain nothing from more
    return stream
