"""A picture stripped to what draws it, and what must be known before a decoder sees it.

Texts, profiles, previews and further frames draw nothing, and a decoder that unpacks them can be
kept busy for minutes. JPEG: https://www.w3.org/Graphics/JPEG/itu-t81.pdf (annex B); PNG:
https://www.w3.org/TR/png-3/#5DataRep; WebP: RFC 9649; the turning: Exif 2.32, 4.6.4 (tag 0x0112).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

from store.errors import PictureError

Order = Literal["little", "big"]

MOST_SCANS: Final = 40
"""Of a JPEG over all its pixels. Programs write about ten; thousands take minutes."""
_MOST_PARTS: Final = 10_000
_MOST_ENTRIES: Final = 100  # of an Exif table; the turning is among the first
_SCAN, _EXIF, _COMMENT = 0xDA, 0xE1, 0xFE
_ALONE: Final = frozenset({0x01, *range(0xD0, 0xD9)})  # markers without a length
_APPLICATION: Final = frozenset(range(0xE0, 0xF0))
_COLOURS: Final = frozenset({0xE0, 0xEE})  # JFIF and Adobe say what the numbers of a pixel mean
_DRAWING: Final = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})
_ORIENTATION: Final = 0x0112


@dataclass(frozen=True, slots=True)
class Skeleton:
    """`content` draws the same picture. turned: 1 (upright) to 8, as Exif counts.

    scans: how often a JPEG goes over all its pixels; 1 for the others.
    """

    content: bytes
    turned: int = 1
    scans: int = 1


def skeleton_of(content: bytes) -> Skeleton:
    """Return the skeleton of a JPEG, PNG or WebP. Raises PictureError for anything else."""
    readers: tuple[tuple[bytes, Callable[[bytes], Skeleton]], ...] = (
        (b"\xff\xd8\xff", _jpeg),
        (b"\x89PNG\r\n\x1a\n", _png),
        (b"RIFF", _webp),
    )
    for beginning, read in readers:
        if content.startswith(beginning):
            return read(content)
    raise PictureError("not a JPEG, PNG or WebP picture")


def _jpeg(content: bytes) -> Skeleton:
    kept, exif, place = [content[:2]], b"", 2
    for place, marker, segment in _segments(content):  # noqa: B007  the last place is used below
        if marker == _EXIF and segment[4:10] == b"Exif\0\0":
            exif = exif or segment[10:]
        elif marker not in _APPLICATION - _COLOURS | {_COMMENT, _SCAN}:
            kept.append(segment)
    scans = content.count(bytes((0xFF, _SCAN)), place)
    return Skeleton(b"".join((*kept, content[place:])), _turned(exif), scans)


def _segments(content: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Yield place, marker and bytes of what stands before the pixels; the first scan is last."""
    place = 2
    for _ in range(_MOST_PARTS):
        place = len(content) - len(content[place:].lstrip(b"\xff")) - 1  # any number may stand here
        marker = content[place + 1] if place + 1 < len(content) else -1
        size = 0 if marker in _ALONE else int.from_bytes(content[place + 2 : place + 4])
        if marker < 0 or content[place] != 0xFF:  # noqa: PLR2004  a marker begins so
            break
        yield place, marker, content[place : place + 2 + size]
        if marker == _SCAN:
            return
        place += 2 + size
    raise PictureError("damaged: its parts do not follow each other")


def _png(content: bytes) -> Skeleton:
    kept, exif = [content[:8]], b""
    for kind, chunk in _chunks(content, 8, "big", around=12):
        if kind == b"eXIf":
            exif = exif or chunk[8:-4]
        elif kind in _DRAWING:
            kept.append(chunk)
        if kind == b"IEND":
            break
    return Skeleton(b"".join(kept), _turned(exif))


def _webp(content: bytes) -> Skeleton:
    chunks = _chunks(content, 12, "little", around=8)
    exif = next((chunk[8:] for kind, chunk in chunks if kind == b"EXIF"), b"")
    return Skeleton(content, _turned(exif.removeprefix(b"Exif\0\0")))


def _chunks(
    content: bytes, place: int, order: Order, *, around: int
) -> Iterator[tuple[bytes, bytes]]:
    """Yield kind and whole bytes of each chunk. around: its bytes besides the data."""
    for _ in range(_MOST_PARTS):
        if place + 8 > len(content):
            return
        words = content[place : place + 4], content[place + 4 : place + 8]
        length, kind = words if order == "big" else words[::-1]
        end = place + around + int.from_bytes(length, order)
        yield kind, content[place:end]
        place = end + (end & 1 if order == "little" else 0)
    raise PictureError(f"damaged: more than {_MOST_PARTS} parts")


def _turned(exif: bytes) -> int:
    """Return the orientation that the first table of an Exif block tells; 1 where it does not."""
    order: Order | None = {b"II": "little", b"MM": "big"}.get(exif[:2])  # type: ignore[assignment]
    if order is None:
        return 1
    table = int.from_bytes(exif[4:8], order)
    count = int.from_bytes(exif[table : table + 2], order)
    for number in range(min(count, _MOST_ENTRIES)):
        entry = exif[table + 2 + 12 * number :][:12]
        if int.from_bytes(entry[:2], order) == _ORIENTATION:
            turned = int.from_bytes(entry[8:10], order)
            return turned if turned in range(1, 9) else 1
    return 1
