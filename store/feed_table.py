"""Tables of text: a header and rows, separated by commas, semicolons or tabs, quoted or not."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, TextIO

from store.feed_lines import Line, Lines
from store.feed_record import LONGEST_LINE, Record

_SEPARATORS: Final = "\t,;|"
_MOST_LINES: Final = 200
"""Of one record, whose cells may be quoted over several lines."""


class Table:
    """A table whose header has been read. Iterating yields its records, in order, once.

    A record that cannot be read costs its first line alone: reading goes on with the next one, so
    that an open quote does not swallow the rows behind it.
    """

    def __init__(self, file: TextIO) -> None:
        """Read the header. Raises OSError."""
        self._lines = Lines(file)
        header = self._lines.take() or Line(1, "")
        self._separator = max(_SEPARATORS, key=header.text.count)
        self.columns = tuple(map(plain_name, next(self._reader([header.text]), [])))

    def __iter__(self) -> Iterator[Record]:
        """Yield a record for every line that is not empty. Raises OSError."""
        while line := self._lines.take():
            if not line.whole:
                yield Record(line.number, fault=f"the line has more than {LONGEST_LINE:,} letters")
            elif line.text.strip():
                yield self._record(line)

    def _record(self, first: Line) -> Record:
        source = _RecordLines(self._lines, first)
        try:
            cells = self._cells(source)
            fault = source.fault or self._count_fault(cells)
        except csv.Error as error:
            cells, fault = [], source.fault or str(error)
        if fault:
            self._lines.put_back(source.taken[1:])
            return Record(first.number, fault=fault)
        return Record(first.number, dict(zip(self.columns, cells, strict=True)))

    def _cells(self, source: _RecordLines) -> list[str]:
        """Read a record; quotes must be right over several lines, on one they may be letters."""
        try:
            return next(self._reader(source, strict=True), [])
        except csv.Error:
            if source.fault or len(source.taken) > 1:
                raise
            return next(self._reader([source.taken[0].text]))

    def _reader(self, lines: Iterable[str], *, strict: bool = False) -> Iterator[list[str]]:
        return csv.reader(lines, delimiter=self._separator, strict=strict)

    def _count_fault(self, cells: Sequence[str]) -> str:
        if len(cells) == len(self.columns):
            return ""
        return f"{len(cells)} cells under {len(self.columns)} columns"


class _RecordLines(Iterator[str]):
    """The lines of one record, as the reader asks for them; it asks while a quote is open."""

    def __init__(self, lines: Lines, first: Line) -> None:
        self._lines, self._letters = lines, 0
        self._waiting: Line | None = first
        self.taken: list[Line] = []
        self.fault = ""

    def __next__(self) -> str:
        line, self._waiting = self._waiting or self._lines.take(), None
        if line is None or not line.whole or self._full(line):
            if line:
                self._lines.put_back([line])
            self.fault = "a quote is not closed"
            raise StopIteration
        self.taken.append(line)
        return line.text

    def _full(self, line: Line) -> bool:
        self._letters += len(line.text)
        return len(self.taken) >= _MOST_LINES or self._letters > LONGEST_LINE


def plain_name(column: str) -> str:
    """Return a column's name as ours are written: "g:Image Link" is image_link."""
    return "_".join(column.strip().lower().replace("-", "_").split()).removeprefix("g:")
