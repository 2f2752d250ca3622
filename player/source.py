"""What may be opened: existing media files, and films and streams on the web.

libmpv would open far more (av://, edl://, memory://, playlists that name any file or host), so
everything a person, a file or another program hands us passes through `checked_source` first.
"""

from __future__ import annotations

import codecs
import os
import re
import stat
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from urllib.parse import unquote, urlsplit

from player.errors import SourceRefusedError
from player.request import PLAIN, Request

SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+):")  # two letters at least: C:\ is a drive
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_STREAM_SUFFIXES = frozenset({".m3u8", ".mpd"})
_PLAYLIST_SUFFIXES = frozenset({".m3u", ".pls", ".cue", ".edl", ".asx", ".sdp"}) | _STREAM_SUFFIXES
_PLAYLIST_STARTS = ("#extm3u", "# mpv edl", "ffconcat", "[playlist]", "[reference]", "<asx")
_HEAD_BYTES = 4096
SUBTITLE_SUFFIXES = frozenset({".srt", ".ass", ".ssa", ".vtt", ".sub", ".sup", ".smi", ".ttml"})
_SESSION = re.compile(r"^c=in ip", re.IGNORECASE | re.MULTILINE)
"""By this FFmpeg knows a list of network streams (libavformat/rtsp.c, sdp_probe)."""


class SourceKind(StrEnum):
    """Decides what libmpv may reach while it opens the source."""

    FILE = "file"
    WEB = "web"
    STREAM = "stream"
    """A web address of a list of further addresses: HLS or DASH."""


@dataclass(frozen=True, slots=True)
class Source:
    """A film that passed the checks. `address` is an absolute path, or an http(s) URL.

    request: how a web address is asked for.
    """

    address: str
    kind: SourceKind
    request: Request = PLAIN

    @property
    def title(self) -> str:
        """The last part of the address, as people name the film."""
        path = urlsplit(self.address).path if self.kind is not SourceKind.FILE else self.address
        return unquote(Path(path).name) or self.address


def checked_source(text: str) -> Source:
    """Return the source named by a path, a file: URL or an http(s) URL.

    Raises SourceRefusedError for every other scheme, for what is not there, and for files that
    are no media: folders, devices, playlists and other text under any name.
    """
    _check_letters(text)
    if Path(text).is_absolute() or os.path.exists(text):  # noqa: PTH110 - pathlib raises for long names
        return _checked_file(Path(text))
    match = SCHEME.match(text)
    scheme = match[1].lower() if match else ""
    if scheme in {"http", "https"}:
        return _checked_address(text)
    if scheme == "file":
        return _checked_file(_local_path(text))
    if scheme:
        raise SourceRefusedError(
            "Addresses that start with {scheme}: are not opened, only files, http and https.",
            scheme=scheme,
        )
    return _checked_file(Path(text))


def absolute_source(text: str) -> str:
    """Return the same source as another process would name it: a relative path made absolute.

    Whether it may be opened is not looked at.
    """
    path = Path(text)
    if path.is_absolute() or (SCHEME.match(text) and not path.exists()):
        return text
    return str(path.absolute())


def checked_subtitle(text: str) -> str:
    """Return the absolute path of a subtitle file; unlike a film it may be text.

    Raises SourceRefusedError for what is not there, is no file, or could name further files.
    """
    _check_letters(text)
    path = Path(text)
    if path.suffix.lower() not in SUBTITLE_SUFFIXES:
        raise SourceRefusedError(
            "The file {name!r} is of no known kind of subtitles.", name=path.name
        )
    _check_regular(path)
    head = _as_text(_head(path))
    if _is_playlist(head) or _SESSION.search(head):
        raise SourceRefusedError("The file {name!r} is a playlist, not subtitles.", name=path.name)
    return str(path.absolute())


def _check_letters(text: str) -> None:
    """Refuse names whose bytes mean no letters: libmpv, Qt and SQLite take text as UTF-8 only."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        name = text.rpartition("/")[2]
        raise SourceRefusedError(
            "The name {name!r} is not in Unicode; rename the file.", name=name
        ) from error


def _local_path(url: str) -> Path:
    parts = urlsplit(url)
    if parts.netloc not in {"", "localhost"}:
        raise SourceRefusedError(
            "Files of another machine ({machine}) are not opened.", machine=parts.netloc
        )
    from urllib.request import url2pathname  # late: it brings a whole web client

    return Path(url2pathname(parts.path))


def _checked_address(text: str) -> Source:
    try:
        parts = urlsplit(text)
        host = parts.hostname
        _ = parts.port
    except ValueError:
        host = None
    if not host or re.search(r"[\x00-\x20\x7f]", text):
        raise SourceRefusedError("This web address is not written correctly.")
    streamed = Path(parts.path).suffix.lower() in _STREAM_SUFFIXES
    return Source(text, SourceKind.STREAM if streamed else SourceKind.WEB)


def _checked_file(path: Path) -> Source:
    _check_regular(path)
    _check_content(path, _head(path))
    return Source(str(path.absolute()), SourceKind.FILE)


def _check_regular(path: Path) -> None:
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError) as error:
        raise SourceRefusedError(
            "There is no file {name!r} that can be read.", name=path.name
        ) from error
    if stat.S_ISDIR(mode):
        raise SourceRefusedError("The folder {name!r} is not a film.", name=path.absolute().name)
    if not stat.S_ISREG(mode):
        raise SourceRefusedError("The device {name!r} is not a film.", name=path.name)


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEAD_BYTES)
    except OSError as error:
        raise SourceRefusedError("The file {name!r} cannot be read.", name=path.name) from error


def _check_content(path: Path, head: bytes) -> None:
    if not head:
        raise SourceRefusedError("The file {name!r} is empty.", name=path.name)
    text = _as_text(head)
    if path.suffix.lower() in _PLAYLIST_SUFFIXES or _is_playlist(text):
        raise SourceRefusedError(
            "The file {name!r} is a playlist; playlists on disk are not opened.", name=path.name
        )
    if not _CONTROL.search(text):
        raise SourceRefusedError("The file {name!r} is text, not a film.", name=path.name)


def _as_text(head: bytes) -> str:
    """Decode as libmpv's playlist parsers do: by byte-order mark, else one byte a letter."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return head.decode("utf-16", errors="replace")
    return head.removeprefix(codecs.BOM_UTF8).decode("latin-1")


def _is_playlist(text: str) -> bool:
    """Say whether a parser would take this for a list of further addresses.

    FFmpeg looks for <MPD anywhere before the first zero byte (libavformat/dashdec.c, dash_probe).
    """
    start = text.lstrip().lower()
    return start.startswith(_PLAYLIST_STARTS) or "<mpd" in start.partition("\0")[0]
