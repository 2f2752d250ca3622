"""A film file that is open: its frames from any moment on, decoded in order of time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from itertools import chain
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final, Literal, Self

from vision.errors import FilmUnreadableError
from vision.film_frames import CLOSED, FilmFrame, check_format

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.packet import Packet
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

Skip = Literal["NONKEY", "NONREF", "DEFAULT"]
"""What the decoder leaves out: all but key frames; frames that no other needs; nothing."""

SAME: Final = 1e-4
"""Seconds between two times that are one: clocks of containers tick in 1/90000 or coarser."""
_CLOCK: Final = 1_000_000  # FFmpeg's AV_TIME_BASE
_READ_AT_ONCE: Final = 1 << 18
"""Bytes; every read is a call of Python."""
_DAMAGED: Final = "it is damaged, not complete, or no film"
_FURTHER_BACK: Final = (0.0, 10.0, 60.0)
"""Seconds before a moment, until a key frame is there: some containers seek to a guess."""


class OpenFilm:
    """One film of this machine, for one thread. `with` closes it.

    start: seconds of the file's own clock at which a viewer's clock begins. duration: seconds.
    damaged: the pts (seconds) of what could not be read. reached: that of what was read last.
    """

    def __init__(self, film: Path, threads: int = 1) -> None:
        """Open it; FilmUnreadableError for what is no film, has no picture, or lists other files.

        threads: of the decoder; key frames alone gain nothing from more than 1.
        """
        self._film, self._threads = film, threads
        self.damaged: list[float] = []
        self.reached = 0.0
        with self._plainly():
            if not film.stat().st_size:
                raise ValueError("it is empty")
            self._open()
        self.start = _start(self._container)
        self.duration = _duration(self._container, self.start) or self._measured()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._closing.close()

    def decoded(self, since: float | None, skip: Skip) -> Iterator[FilmFrame]:
        """Yield the frames from `since` (pts; None: from the beginning) that are not skipped.

        What is damaged is left out and noted. One at a time: the next call ends this one. Raises
        FilmUnreadableError where the file cannot be read any more.
        """
        with self._plainly():
            packets = self._packets() if since is None else self._packets_from(since)
            self._stream.codec_context.skip_frame = skip
            for packet in packets:
                for frame in self._frames_of(packet):
                    if since is None or frame.time >= since - SAME:
                        yield FilmFrame(frame.time, frame, self._aspect)

    def _open(self) -> None:
        import av

        with ExitStack() as opened:
            file = opened.enter_context(self._film.open("rb"))
            self._container = opened.enter_context(
                av.open(file, "r", options=CLOSED, buffer_size=_READ_AT_ONCE)
            )
            check_format(self._container)
            self._stream = _moving_picture(self._container)
            self._stream.codec_context.thread_count = self._threads
            self._aspect = float(self._stream.sample_aspect_ratio or 1)
            self._closing = opened.pop_all()

    def _measured(self) -> float:
        """Return how long a film is that does not say, from the times of its packets."""
        with self._plainly():
            end = max((float(packet.pts or 0) for packet in self._packets()), default=0.0)
            self._closing.close()
            self._open()
        return max(0.0, end * float(self._stream.time_base or 0) - self.start)

    def _packets_from(self, since: float) -> Iterator[Packet[VideoStream]]:
        """Yield packets from a key frame at or before `since` on, the nearest that is found."""
        import av

        unit = float(self._stream.time_base or 1)
        for back in _FURTHER_BACK:
            self._stream.codec_context.flush_buffers()
            try:
                self._container.seek(int((since - back + SAME) / unit), stream=self._stream)
            except av.FFmpegError:  # it has no index, or is shorter than that
                break
            packets = self._packets()
            for packet in packets:
                if packet.is_keyframe and packet.pts is not None:
                    if packet.pts * unit <= since + SAME:
                        return chain([packet], packets)
                    break
        self._closing.close()
        self._open()
        return self._packets()

    def _packets(self) -> Iterator[Packet[VideoStream]]:
        """Yield packets up to the end, or to where the file is damaged for good."""
        import av

        try:
            for packet in self._container.demux(self._stream):
                if packet.pts is not None:
                    self.reached = float(packet.pts * (self._stream.time_base or 0))
                yield packet
        except av.InvalidDataError:
            self.damaged.append(self.reached)

    def _frames_of(self, packet: Packet[VideoStream]) -> Iterator[VideoFrame]:
        import av

        try:
            frames = packet.decode()
        except av.InvalidDataError:
            self.damaged.append(self.reached)
            return
        for frame in frames:
            if frame.is_corrupt or frame.time is None:
                self.damaged.append(self.reached)
            else:
                yield frame

    @contextmanager
    def _plainly(self) -> Iterator[None]:
        import av

        try:
            yield
        except (OSError, av.FFmpegError, ValueError, IndexError) as error:
            damaged = isinstance(error, av.InvalidDataError)
            said = _DAMAGED if damaged else getattr(error, "strerror", None) or error
            raise FilmUnreadableError(
                f"The film {self._film.name} cannot be read: {said}."
            ) from error


def _duration(container: InputContainer, start: float) -> float:
    declared = (container.duration or 0) / _CLOCK
    # Matroska declares the time of its end, which FFmpeg hands on; the others how long they are.
    from_zero = declared > start and "matroska" in container.format.name
    return declared - start if from_zero else declared


def _start(container: InputContainer) -> float:
    """Return where a viewer's clock begins: libmpv takes that of MP4 and MOV as it is."""
    if "mp4" in container.format.name.split(","):
        return 0.0
    return (container.start_time or 0) / _CLOCK


def _moving_picture(container: InputContainer) -> VideoStream:
    """Return the film's picture; a cover of the sound is none. Raises ValueError."""
    from av.stream import Disposition

    for stream in container.streams.video:
        if not stream.disposition & Disposition.attached_pic:
            if not stream.codec_context:
                raise ValueError("nobody knows how to decode it")
            return stream
    raise ValueError("it has no moving picture")
