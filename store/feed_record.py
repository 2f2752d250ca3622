"""One record of a feed, before it is looked at: what all formats are read into."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

LONGEST_LINE: Final = 1 << 20
"""Letters of one line, and of one record; a product has a few thousand."""
LONGEST_CELL: Final = 100_000


@dataclass(frozen=True, slots=True)
class Record:
    """Cells by the names of Google Merchant's attributes ("image_link"), and where they stand.

    line: where the record starts; the first line is 1. fault: why it cannot be read at all.
    file: the file's name, where a feed is a folder of them. dated: when the feed was made, where
    it says so itself.
    """

    line: int
    cells: dict[str, str] = field(default_factory=dict)
    fault: str = ""
    file: str = ""
    dated: datetime | None = None
