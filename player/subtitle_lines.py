"""The lines of a subtitle track that is text, read beside the player."""

from __future__ import annotations

import io
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from player.charset import text_of
from player.clock_start import clock_start
from player.errors import NoTranscriptError
from player.subtitle_text import Line, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from av.container import InputContainer
    from av.packet import Packet
    from av.subtitles.stream import SubtitleStream
    from av.subtitles.subtitle import AssSubtitle

_READERS: Final = {".srt": "srt", ".ass": "ass", ".ssa": "ass", ".vtt": "webvtt", ".smi": "sami"}
"""File name to FFmpeg's format; others are recognised by their content."""
_TEXTS: Final = frozenset({*_READERS.values(), "microdvd", "subviewer", "subviewer1", "mpl2"})
_FILMS: Final = frozenset({"mov", "mp4", "matroska", "webm", "avi", "mpegts", "ogg"})
"""Containers that hold their film themselves: playlists and references are never followed."""
_CLOSED: Final = {"protocol_whitelist": "none"}  # the demuxer may open nothing: it has our file
_LARGEST: Final = 32 << 20  # bytes; a hundred times what a long film takes
_SOON: Final = 0.2  # seconds after which lines are handed over
_MOST: Final = 100
_TOUCHING: Final = 0.05  # seconds between two lines that are one


def lines_of_file(path: Path, encoding: str) -> Iterator[list[Line]]:
    """Yield the lines of a subtitle file a few hundred at a time, in their order.

    encoding: one of player.preferences.ENCODINGS. Raises NoTranscriptError for what has no lines.
    """
    import av  # not before somebody wants to read

    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
        if len(data) > _LARGEST:
            raise NoTranscriptError(
                "The file {name!r} is too large to be subtitles.", name=path.name
            )
        letters = io.BytesIO(text_of(path, data, encoding).encode())
        name = _READERS.get(path.suffix.lower())
        with av.open(letters, "r", format=name, options=_CLOSED) as container:
            if container.format.name not in _TEXTS:
                raise NoTranscriptError("The file {name!r} holds no text.", name=path.name)
            yield from _batches(_merged(_lines(container, 0, 0.0)))
    except (OSError, av.FFmpegError, ValueError, IndexError) as error:
        raise NoTranscriptError("The lines of {name!r} cannot be read.", name=path.name) from error


def lines_of_film(
    path: Path, index: int, wanted: Callable[[], bool] = lambda: True
) -> Iterator[list[Line]]:
    """Yield the lines of stream `index` of a film as `lines_of_file` does; reads the whole film.

    wanted: asked at every read from the disk; False ends it with NoTranscriptError.
    """
    import av
    from av.stream import Discard

    try:
        with _Reading(path, wanted) as file, av.open(file, "r", options=_CLOSED) as container:
            if not _FILMS & set(container.format.name.split(",")):
                raise NoTranscriptError("The subtitles of such a film are not looked into.")
            for stream in container.streams:
                stream.discard = Discard.default if stream.index == index else Discard.all
            start = clock_start(container)
            yield from _batches(_merged(_lines(container, index, start)))
    except (OSError, av.FFmpegError, ValueError, IndexError) as error:
        raise NoTranscriptError("The subtitles of this film cannot be read.") from error


def text_tracks(path: Path) -> list[int]:
    """Return the numbers of the streams of a film that are subtitles in words; none of no film."""
    import av

    try:
        with path.open("rb") as file, av.open(file, "r", options=_CLOSED) as container:
            if not _FILMS & set(container.format.name.split(",")):
                return []
            return [
                stream.index
                for stream in container.streams.subtitles
                if stream.codec_context and stream.codec_context.codec.text_sub
            ]
    except (OSError, av.FFmpegError, ValueError):
        return []


class _Reading(io.FileIO):
    """A film that can be left in the middle: some have an hour without a word."""

    def __init__(self, path: Path, wanted: Callable[[], bool]) -> None:
        super().__init__(path)
        self._wanted = wanted

    def read(self, size: int | None = -1) -> bytes:
        """Read like any file, while somebody wants it."""
        if not self._wanted():
            raise NoTranscriptError("Nobody reads these lines any more.")
        return super().read(size) or b""


def _lines(container: InputContainer, index: int, offset: float) -> Iterator[Line]:
    """Yield what can be decoded; ValueError for a stream that holds no text."""
    import av

    stream = cast("SubtitleStream", container.streams[index])
    if stream.type != "subtitle" or not stream.codec_context.codec.text_sub:
        raise ValueError("these are no words")
    unit = float(stream.time_base or 0.001)
    for packet in container.demux(stream):
        if packet.pts is None:
            continue
        start = packet.pts * unit - offset
        try:
            said = _said(packet)
        except (av.FFmpegError, ValueError):
            continue  # one damaged line is no reason to lose the others
        if said:
            yield Line(start, start + (packet.duration or 0) * unit, said)


def _said(packet: Packet[SubtitleStream]) -> str:
    rects = cast("list[AssSubtitle]", packet.decode())
    texts = (plain(rect.ass or rect.text) for rect in rects)
    return "\n".join(text for text in texts if text)


def _merged(lines: Iterable[Line]) -> Iterator[Line]:
    """Join lines that say the same one after another: karaoke and typesetting repeat them."""
    held: Line | None = None
    for line in lines:
        if held and line.text == held.text and line.start <= held.end + _TOUCHING:
            held = replace(held, end=max(held.end, line.end))
            continue
        if held:
            yield held
        held = line
    if held:
        yield held


def _batches(lines: Iterable[Line]) -> Iterator[list[Line]]:
    """Yield what came in a moment together; NoTranscriptError where nothing comes at all."""
    batch: list[Line] = []
    some = False
    begun = time.monotonic()
    for line in lines:
        some = True
        batch.append(line)
        if len(batch) >= _MOST or time.monotonic() - begun > _SOON:
            yield batch
            batch, begun = [], time.monotonic()
    if batch:
        yield batch
    if not some:
        raise NoTranscriptError("There are no lines in these subtitles.")
