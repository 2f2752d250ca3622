"""Playlists on disk: m3u8, read and written by us, for libmpv would open whatever one names.

https://datatracker.ietf.org/doc/html/rfc8216#section-4.1 tells its letters (UTF-8); EXTINF and
relative paths are as every player writes them.
"""

from __future__ import annotations

import math
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from player.errors import PlaylistFileError, SourceRefusedError
from player.playlist import Entry
from player.source import SCHEME, checked_source

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SUFFIXES: Final = frozenset({".m3u8", ".m3u"})
_MOST_BYTES: Final = 32 << 20
_HEAD: Final = "#EXTM3U"
_CURRENT: Final = "#TRENDFLIX-CURRENT"
_INFO: Final = re.compile(r"#EXTINF:\s*(-?[\d.]*)[^,]*,?(.*)")
_STREAM: Final = re.compile(r"^#EXT-X-", re.MULTILINE)
_BREAK: Final = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Listed:
    """What a playlist names. refused: what of it is not opened. current: the row that played."""

    entries: tuple[Entry, ...]
    refused: tuple[str, ...] = ()
    current: int | None = None


def is_playlist(source: str) -> bool:
    """Say whether a path is called as a playlist on disk is; addresses are streams."""
    return Path(source).suffix.lower() in SUFFIXES and not Entry(source).on_web


def read(path: Path, *, trusted: bool = False) -> Listed:
    """Return the films a playlist names, each of which `player.source` lets through.

    trusted: we wrote it, so no file is looked at; a film on a disk that is not there stays.
    Raises PlaylistFileError for what cannot be read, or is no list of films.
    """
    folder = path.absolute().parent
    entries: list[Entry] = []
    refused: list[str] = []
    current = None
    for line, title, seconds, plays in _films(_text(path)):
        try:
            entry = Entry(_address(line, folder, trusted=trusted), title, seconds)
        except SourceRefusedError:
            refused.append(line)
        else:
            current = len(entries) if plays else current
            entries.append(entry)
    return Listed(tuple(entries), tuple(refused), current)


def write(
    path: Path, entries: Sequence[Entry], current: int | None = None, *, hidden: bool = False
) -> None:
    """Write a playlist in one step; films below its folder are named as seen from there.

    A name with a line break cannot stand in such a list, and is left out. current: the row that
    plays, for ourselves. hidden: nobody else may read it. Raises OSError.
    """
    part = path.with_name(path.name + ".part")
    lines = _lines(entries, path.absolute().parent, current)
    part.touch(mode=0o600 if hidden else 0o666)
    with part.open("w", encoding="utf-8", errors="replace") as file:
        file.writelines(f"{line}\n" for line in lines)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise PlaylistFileError("The playlist {name!r} is far too large.", name=path.name)
        content = path.read_bytes()
    except (OSError, ValueError) as error:
        raise PlaylistFileError("The playlist {name!r} cannot be read.", name=path.name) from error
    text = _decoded(content, path.suffix.lower())
    if "\0" in text:
        raise PlaylistFileError("The file {name!r} is no playlist.", name=path.name)
    if _STREAM.search(text):
        raise PlaylistFileError(
            "The file {name!r} lists the pieces of a stream, not films.", name=path.name
        )
    return text


def _films(text: str) -> Iterator[tuple[str, str, float, bool]]:
    """Yield each line that names a film, with what stands above it: title, length, if it plays."""
    title, seconds, plays = "", 0.0, False
    for line in _BREAK.split(text):
        if info := _INFO.match(line):
            title, seconds = info[2].strip(), _seconds(info[1])
        elif line.startswith(_CURRENT):
            plays = True
        elif line.strip() and not line.startswith("#"):
            yield line, title, seconds, plays
            title, seconds, plays = "", 0.0, False


def _decoded(content: bytes, suffix: str) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        # A name that is no UTF-8 is one that the player refuses.
        if suffix == ".m3u8":
            return content.decode("utf-8-sig", errors="replace")
        return content.decode("latin-1")


def _address(line: str, folder: Path, *, trusted: bool) -> str:
    """Return the absolute path or the URL a line names; SourceRefusedError for all else."""
    if trusted and not SCHEME.match(line):
        return os.path.join(folder, line)  # noqa: PTH118 - ten thousand times, at every start
    return checked_source(_named(line, folder)).address


def _named(line: str, folder: Path) -> str:
    """Return what a line names, seen from the playlist's folder; some players escape paths."""
    names = (line, line.strip(), unquote(line))
    # Before anything looks for it: looking would already reach the other machine.
    if any(name.replace("\\", "/").startswith("//") for name in names):
        raise SourceRefusedError("Files of another machine are not opened.")
    there = next((name for name in names if os.path.exists(folder / name)), None)  # noqa: PTH110
    if there is None and SCHEME.match(line):
        return line.strip()
    return str(folder / (there or line))


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        return 0.0
    return seconds if math.isfinite(seconds) and seconds > 0 else 0.0


def _lines(entries: Sequence[Entry], folder: Path, current: int | None) -> Iterator[str]:
    below = str(folder / "_")[:-1]
    yield _HEAD
    for row, entry in enumerate(entries):
        if _BREAK.search(entry.address):
            continue
        if row == current:
            yield _CURRENT
        yield f"#EXTINF:{round(entry.seconds) or -1},{_BREAK.sub(' ', entry.name)}"
        yield _written(entry, below)


def _written(entry: Entry, below: str) -> str:
    if entry.on_web or not entry.address.startswith(below):
        return entry.address
    within = entry.address.removeprefix(below)
    # Else "#1.mp4" would be a comment and "Alien: Romulus.mkv" the scheme of an address.
    return within if within[0].isalnum() and not SCHEME.match(within) else f"./{within}"
