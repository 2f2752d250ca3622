"""The frame that shows a film best: sharp, neither black nor white, with something on it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from store.library.probe import open_film, picture_stream

_PLACES: Final = (0.12, 0.2, 0.3, 0.42, 0.55, 0.7)
"""Shares of the film: past the opening titles, and before what gives the end away."""
_PATIENCE: Final = 1000  # packets without a key frame
_LARGEST_SIDE: Final = 1024
_JUDGED_SIDE: Final = 320  # pixels: noise must not look like sharpness
_DARK, _BRIGHT = 40.0, 215.0  # mean brightness, of 255


def best_frame(film: Path) -> NDArray[np.uint8] | None:
    """Return uint8 HxWx3 RGB, sides <= 1024; None without a moving picture.

    Raises FilmUnreadableError.
    """
    best, most = None, -1.0
    for picture in key_frames(film):
        if (worth := _worth(picture)) > most:
            best, most = picture, worth
    return best


def key_frames(film: Path) -> Iterator[NDArray[np.uint8]]:
    """Yield some frames: uint8 HxWx3 RGB, upright. Raises FilmUnreadableError."""
    with open_film(film) as container:
        stream = picture_stream(container)
        if stream is None:
            return
        stream.codec_context.options = {"skip_loop_filter": "all"}
        stream.codec_context.thread_count = 1
        for packet in _spread(container, stream):
            frame = _decoded(packet, stream)
            if frame is not None:
                yield _picture(frame, stream)


def _worth(rgb: NDArray[np.uint8]) -> float:
    """Return how much a frame shows: edges, contrast and colour; little for dark and bright."""
    ratio = min(1.0, _JUDGED_SIDE / max(rgb.shape[:2]))
    size = max(1, round(rgb.shape[1] * ratio)), max(1, round(rgb.shape[0] * ratio))
    small = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA)
    grey = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY)
    edges = float(cv2.Laplacian(grey, cv2.CV_32F).std())
    colour = float(np.std(small.astype(np.float32), axis=2).mean())
    worth = edges + float(grey.std()) / 2 + colour / 2
    return worth if _DARK < float(grey.mean()) < _BRIGHT else worth / 10


def _spread(container: Any, stream: Any) -> Iterator[Any]:
    """Yield packets of key frames all over a film; the first ones where no length is known."""
    start, length = container.start_time or 0, container.duration or 0
    if not length:
        yield from islice(_key_packets(container, stream, start), len(_PLACES))
        return
    for place in _PLACES:
        yield from islice(_key_packets(container, stream, start + int(length * place)), 1)


def _key_packets(container: Any, stream: Any, stamp: int) -> Iterator[Any]:
    """Yield the key frames from a place on; none where it cannot be gone to."""
    import av

    with suppress(av.FFmpegError):
        container.seek(stamp)
        for packet in islice(container.demux(stream), _PATIENCE):
            if packet.is_keyframe and packet.size:
                yield packet


def _decoded(packet: Any, stream: Any) -> Any:
    """Return the frame of a packet; None where it is damaged."""
    import av

    try:
        frames = packet.decode() or stream.codec_context.decode(None)
        stream.codec_context.flush_buffers()
    except av.FFmpegError:
        return None
    return frames[0] if frames else None


def _picture(frame: Any, stream: Any) -> NDArray[np.uint8]:
    turns = round(frame.rotation / 90) % 4
    shape = float(stream.sample_aspect_ratio or 1) * frame.width / frame.height
    across = min(_LARGEST_SIDE, round(frame.height * shape), round(_LARGEST_SIDE * shape))
    down = max(1, round(across / shape))
    small = frame.reformat(max(1, across), down, "rgb24", interpolation="AREA")
    return np.ascontiguousarray(np.rot90(small.to_ndarray(), turns))
