"""The letters of a feed, whatever wrote them: which encoding its bytes are, and how it is opened.

Bytes that are no letter become U+FFFD, so that the row they stand in can be named and the others
kept.
"""

from __future__ import annotations

import codecs
import re
from pathlib import Path
from typing import Final, TextIO

from charset_normalizer import from_bytes

LOST: Final = "\ufffd"
"""Stands where bytes are no letter of the feed's encoding."""

_CHUNK: Final = 1 << 20
_SAMPLE: Final = 1 << 16
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED: Final = re.compile(
    rb"""<\?xml[^>]{0,100}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})|"""
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?([A-Za-z0-9._-]{1,40})""",
    re.IGNORECASE,
)
_WIDE: Final = ("cp932", "euc_jp", "gb18030", "big5", "cp949")
_ZEROS: Final = 0.3
"""Share of bytes in every other place."""
_LIKELY: Final = [
    *("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "koi8_r"),
    *("mac_roman", *_WIDE),
]
_INNER: Final = bytes(range(0x80, 0xC0))
"""Bytes of UTF-8 that no letter begins with."""


def encoding_of(path: Path) -> str:
    """Return the encoding of a file, as Python names it. Raises OSError.

    A mark at the start decides, then what the file declares (XML, HTML), then UTF-8 where its
    lines are mostly that, then what its letters look like.
    """
    with path.open("rb") as file:
        return encoding_of_start(file.read(_SAMPLE)) or _encoding_of_letters(path)


def encoding_of_start(start: bytes) -> str:
    """Return the encoding that the first bytes of a file name, "" where they name none."""
    for mark, encoding in _MARKS:
        if start.startswith(mark):
            return encoding
    if start and (wide := _without_mark(start)):
        return wide
    declared = _DECLARED.search(start[:2048])
    return _known(next(filter(None, declared.groups())).decode()) if declared else ""


def open_text(path: Path, encoding: str) -> TextIO:
    """Open a feed for reading line by line; the ends of lines stay as they are."""
    return path.open(encoding=encoding, errors="replace", newline="")


def _without_mark(start: bytes) -> str:
    """Return UTF-16 without a mark: of Latin letters, nearly every other byte is zero."""
    half = max(1, len(start) // 2)
    even, odd = start[0::2].count(0) / half, start[1::2].count(0) / half
    if max(even, odd) < _ZEROS or min(even, odd) > _ZEROS / 2:
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def _known(declared: str) -> str:
    """Return a declared encoding that Python knows; Latin letters cannot declare UTF-16."""
    try:
        name = codecs.lookup(declared).name
        b"<".decode(name, "replace")  # refuses codecs that are not of text
    except LookupError:
        return ""
    return "" if name.startswith(("utf-16", "utf-32", "utf-8")) else name


def _encoding_of_letters(path: Path) -> str:
    """Look at every line that is not plain ASCII, up to 64 KiB of them."""
    sample, good, bad = bytearray(), 0, 0
    with path.open("rb") as file:
        while len(sample) < _SAMPLE and (line := file.readline(_CHUNK)):
            if line.isascii():
                continue
            sample += line[:_SAMPLE]
            if _is_all(line.lstrip(_INNER), "utf-8"):  # a line may be cut in a letter, at both ends
                good += 1
            else:
                bad += 1
    if good >= bad:
        return "utf-8"
    return _likeliest(bytes(sample))


def _likeliest(sample: bytes) -> str:
    """Return the encoding whose letters look most like a language; Western Europe's where equal."""
    matches = from_bytes(sample, cp_isolation=_LIKELY)
    ranked = {match.encoding: (match.chaos, -match.coherence) for match in matches}
    if ranked:
        return min(ranked, key=lambda name: (ranked[name], _LIKELY.index(name)))
    return next((name for name in _WIDE if _is_all(sample, name)), _LIKELY[0])


def _is_all(sample: bytes, encoding: str) -> bool:
    try:
        codecs.getincrementaldecoder(encoding)().decode(sample)
    except UnicodeDecodeError:
        return False
    return True
