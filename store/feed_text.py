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
_LIKELY: Final = [
    *("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "koi8_r"),
    *("mac_roman", "cp932", "euc_jp", "gb18030", "big5", "cp949"),
]


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
    """Return UTF-16 without a mark: nearly every other byte of Latin letters is zero."""
    half = max(1, len(start) // 2)
    if start[1::2].count(0) > 0.3 * half:
        return "utf-16-le"
    return "utf-16-be" if start[0::2].count(0) > 0.3 * half else ""


def _known(declared: str) -> str:
    """Return a declared encoding that Python knows; Latin letters cannot declare UTF-16."""
    try:
        name = codecs.lookup(declared).name
        b"".decode(name)  # refuses codecs that are not of text
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
            if _is_utf8(line):
                good += 1
            else:
                bad += 1
    if good >= bad:
        return "utf-8"
    best = from_bytes(bytes(sample), cp_isolation=_LIKELY).best()
    return best.encoding if best else "utf-8"


def _is_utf8(line: bytes) -> bool:
    try:
        codecs.getincrementaldecoder("utf-8")().decode(line)  # a line may be cut in a letter
    except UnicodeDecodeError:
        return False
    return True
