"""The lines of a text file, numbered as an editor numbers them, none of them held beyond a cap."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TextIO

from store.feed_record import LONGEST_LINE


@dataclass(frozen=True, slots=True)
class Line:
    """One line with its end. whole: False where its letters were more than the cap."""

    number: int
    text: str
    whole: bool = True


class Lines:
    """Lines of a file one by one; lines that were taken may be put back."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._returned: deque[Line] = deque()
        self._read = 0

    def take(self) -> Line | None:
        """Return the next line, or None at the end. Raises OSError."""
        if self._returned:
            return self._returned.popleft()
        text = self._file.readline(LONGEST_LINE)
        if not text:
            return None
        self._read += 1
        if len(text) < LONGEST_LINE or text.endswith(("\n", "\r")):
            return Line(self._read, text)
        self._skip()
        return Line(self._read, "", whole=False)

    def put_back(self, lines: list[Line]) -> None:
        """Give lines back, to be taken again in this order."""
        self._returned.extendleft(reversed(lines))

    def _skip(self) -> None:
        while (rest := self._file.readline(LONGEST_LINE)) and not rest.endswith(("\n", "\r")):
            pass
