"""The frames of a film around one moment, decoded from its own file and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

from vision.errors import FilmUnreadableError
from vision.types import Image

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.frame import VideoFrame

_FORMATS: Final = frozenset({"mov", "mp4", "matroska", "webm", "avi", "mpegts", "mpeg", "flv"})
"""Containers that hold their film themselves: playlists and references are never followed."""
CLOSED: Final = {"protocol_whitelist": "none"}
"""The demuxer may open nothing: it has our file."""
_TURNS: Final = {
    90: cv2.ROTATE_90_COUNTERCLOCKWISE,
    180: cv2.ROTATE_180,
    270: cv2.ROTATE_90_CLOCKWISE,
}
_HD_HEIGHT: Final = 720
_MATRICES: Final = {1: "ITU709", 5: "ITU601", 6: "ITU601", 7: "SMPTE240M", 9: "BT2020"}
"""FFmpeg's AVColorSpace -> PyAV's name of the conversion matrix."""


@dataclass(frozen=True, slots=True, eq=False)
class FilmFrame:
    """A decoded frame at `pts` (seconds of the file's own clock), converted only on demand.

    aspect: width of a pixel over its height.
    """

    pts: float
    decoded: VideoFrame
    aspect: float = 1.0

    def small(self, size: tuple[int, int]) -> Image:
        """Return uint8 HxWx3 BGR as stored, squashed to (width, height): for looking it over."""
        frame = self.decoded.reformat(*size, "bgr24", interpolation="AREA")
        return np.asarray(frame.to_ndarray(), np.uint8)

    def shrunk(self, longest: int) -> Image:
        """Return uint8 HxWx3 BGR, upright, as a viewer sees it, in a square of `longest` pixels.

        A smaller frame is not enlarged.
        """
        shape = self.aspect * self.decoded.width / self.decoded.height
        across = min(longest, longest * shape, self.decoded.width * max(1.0, self.aspect))
        size = max(1, round(across)), max(1, round(across / shape))
        frame = self.decoded.reformat(
            *size, "bgr24", src_colorspace=_matrix(self.decoded), interpolation="AREA"
        )
        return _upright(np.asarray(frame.to_ndarray(), np.uint8), self.decoded.rotation)

    def image(self, size: tuple[int, int]) -> Image:
        """Return uint8 HxWx3 BGR, upright, of (width, height) as the player showed it."""
        frame = self.decoded.reformat(format="bgr24", src_colorspace=_matrix(self.decoded))
        picture = _upright(np.asarray(frame.to_ndarray(), np.uint8), self.decoded.rotation)
        if picture.shape[1::-1] != size:  # not square pixels
            picture = np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)
        return picture


def frames_between(film: Path, start: float, end: float) -> Iterator[FilmFrame]:
    """Yield every frame of a local film from `start` to `end`, seconds of the file's own clock.

    Raises FilmUnreadableError for what is no file, no film, or a list of other files.
    """
    import av

    try:
        with film.open("rb") as content, av.open(content, "r", options=CLOSED) as container:
            check_format(container)
            yield from _decoded(container, start, end)
    except (OSError, av.FFmpegError, ValueError, IndexError) as error:
        raise FilmUnreadableError(f"The film {film.name} cannot be read twice: {error}") from error


def check_format(container: InputContainer) -> None:
    """Raise ValueError for a container that may name other files."""
    if not _FORMATS & set(container.format.name.split(",")):
        raise ValueError(f"the format {container.format.name} is not looked into")


def _decoded(container: InputContainer, start: float, end: float) -> Iterator[FilmFrame]:
    stream = container.streams.video[0]
    if not stream.codec_context:
        raise ValueError("nobody knows how to decode it")
    stream.thread_type = "AUTO"
    container.seek(max(0, int(start / (stream.time_base or 1))), stream=stream)
    for frame in container.decode(stream):
        if frame.time is None or frame.time < start:
            continue
        if frame.time > end:
            return
        yield FilmFrame(frame.time, frame)


def _matrix(frame: VideoFrame) -> str:
    """Return the matrix a frame was made with; where it does not say, HD is BT.709 as in mpv."""
    unknown = "ITU709" if frame.height >= _HD_HEIGHT else "ITU601"
    return _MATRICES.get(int(frame.colorspace), unknown)


def _upright(picture: Image, degrees: int) -> Image:
    turn = _TURNS.get(degrees % 360)
    return picture if turn is None else np.asarray(cv2.rotate(picture, turn), np.uint8)
