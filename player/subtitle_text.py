"""What subtitles say, without how they look."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_LONGEST: Final = 2000  # letters of a line; drawings and garbage have more
_TAGS = re.compile(r"\{[^}]*\}|<[^<>]*>")
_DRAWING = re.compile(r"\{[^}]*\\p[1-9]")
_FIELDS: Final = 8  # commas before the text of an ASS event (libavcodec/ass.h)


@dataclass(frozen=True, slots=True)
class Line:
    """What is said between two times, in seconds of the clock a viewer sees; plain text."""

    start: float
    end: float
    text: str


def plain(event: bytes) -> str:
    """Return what an ASS event says: without its fields, styles and drawings."""
    text = event.decode("utf-8", errors="replace")
    parts = text.split(",", _FIELDS)
    words = parts[-1] if len(parts) > _FIELDS else text
    return "" if _DRAWING.search(words) else plain_text(words)


def plain_text(words: str) -> str:
    """Return the words of a line without styles, each of its lines clean."""
    words = _TAGS.sub("", words)
    lines = re.split(r"\\[Nn]|\n", words.replace("\\h", " ").replace("\0", ""))
    return "\n".join(clean for line in lines if (clean := " ".join(line.split())))[:_LONGEST]
