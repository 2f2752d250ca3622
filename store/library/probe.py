"""What a film file says of itself: length, size of its picture, tags, and a picture within it.

PyAV with a file of ours and no protocols, so that a playlist or a reference opens nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from store.errors import FilmUnreadableError
from store.library.facts import Facts

if TYPE_CHECKING:
    from av.container import InputContainer

_CLOSED: Final = {"protocol_whitelist": "none"}  # the demuxer may open nothing: it has our file
_CLOCK: Final = 1_000_000  # FFmpeg's AV_TIME_BASE
_REFERENCES: Final = frozenset(
    ("hls", "dash", "concat", "ffmetadata", "tty", "image2", "subviewer")
)
"""Formats that name other files, or that anything passes for."""
_LARGEST_ART: Final = 5_000_000
_FILE_NAME: Final = re.compile(r"\S\.\S+\.\S|\.\w{2,4}$|_\S+_")


@dataclass(frozen=True, slots=True)
class Probe:
    """duration: seconds, 0 is unknown. width, height: pixels as stored; 0 without moving picture.

    art: an encoded picture that the file carries; empty where there is none.
    """

    duration: float
    width: int
    height: int
    facts: Facts
    art: bytes = b""


def probe(film: Path) -> Probe:
    """Look into a film. Raises FilmUnreadableError with a reason for a person."""
    with open_film(film) as container:
        width, height = _size(container)
        said = {name.lower(): value for name, value in container.metadata.items()}
        return Probe(_duration(container), width, height, _facts(said), _art(container))


@contextmanager
def open_film(film: Path) -> Iterator[InputContainer]:
    """Open a film of this machine for reading. Raises FilmUnreadableError, also from the block."""
    import av  # late: a scan that finds nothing new needs none of it

    try:
        with film.open("rb") as file:
            if not file.read(1):
                raise FilmUnreadableError("is empty")
            file.seek(0)
            with av.open(file, "r", options=_CLOSED, metadata_errors="replace") as container:
                _check_format(container)
                yield container
    except FileNotFoundError as error:
        raise FilmUnreadableError("is gone") from error
    except (av.FFmpegError, ValueError, OverflowError) as error:
        raise FilmUnreadableError("is no film, or damaged") from error
    except OSError as error:
        raise FilmUnreadableError(f"cannot be read ({error.strerror or error})") from error


def picture_stream(container: InputContainer) -> Any:
    """Return the moving picture of a film; None where it has none."""
    from av.stream import Disposition

    for stream in container.streams.video:
        still = stream.disposition & (Disposition.attached_pic | Disposition.timed_thumbnails)
        if not still and stream.codec_context:
            return stream
    return None


def _check_format(container: InputContainer) -> None:
    if _REFERENCES & set(container.format.name.split(",")):
        raise FilmUnreadableError("is a list of other files")
    if not container.streams.video and not container.streams.audio:
        raise FilmUnreadableError("has neither picture nor sound")


def _duration(container: InputContainer) -> float:
    seconds = max(0, container.duration or 0) / _CLOCK
    return seconds if seconds < 1e7 else 0.0  # noqa: PLR2004 - four months: a damaged header


def _size(container: InputContainer) -> tuple[int, int]:
    stream = picture_stream(container)
    if stream is None:
        return 0, 0
    return max(0, stream.codec_context.width), max(0, stream.codec_context.height)


def _facts(said: dict[str, str]) -> Facts:
    return Facts.of(
        {
            "title": _own_title(said.get("title", "")),
            "year": said.get("date") or said.get("year") or said.get("date_released"),
            "series": said.get("show"),
            "season": said.get("season_number"),
            "episode": said.get("episode_sort"),
            "tags": said.get("genre"),
            "plot": said.get("synopsis") or said.get("description") or said.get("comment"),
        }
    )


def _own_title(said: str) -> str:
    """Return a title, unless it is the name of a file that somebody put there."""
    return "" if _FILE_NAME.search(said) else said


def _art(container: InputContainer) -> bytes:
    from av.stream import Disposition

    for stream in container.streams.video:
        if stream.disposition & Disposition.attached_pic:
            for packet in container.demux(stream):
                content = bytes(packet)
                return content if len(content) <= _LARGEST_ART else b""
    return b""
