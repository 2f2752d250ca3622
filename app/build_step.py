"""How far a build is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

_CHUNK: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class BuildStep:
    """Products done, how many of them had to be encoded, and the line of the feed reached."""

    products: int
    encoded: int
    line: int


def lines_of(feed: Path) -> int | None:
    """Return the lines of a feed; None where there is no file, which reading it explains."""
    if not feed.is_file():
        return None
    with feed.open("rb") as file:
        ends = sum(chunk.count(b"\n") for chunk in iter(lambda: file.read(_CHUNK), b""))
    return ends + 1
