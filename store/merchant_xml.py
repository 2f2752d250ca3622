"""Google Merchant feeds in XML: RSS 2.0 and Atom, read as they come.

A document type is refused, so there are no entities and nothing outside the file is ever read.
An item that is not well-formed costs itself alone: reading goes on at the next one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from xml.parsers import expat

from store.errors import FeedError
from store.feed_record import Record
from store.merchant_items import ItemFaultError, MerchantItems

_CHUNK: Final = 1 << 16
_LONGEST_TAG: Final = 1 << 20
"""Bytes the parser may hold back: it waits for the end of a tag or a comment."""
_NEXT_ITEM: Final = re.compile(rb"<(?:item|entry)[\s>]")
_ROOT: Final = b"<feed>"


def read_xml(path: Path, encoding: str) -> Iterator[Record]:
    """Yield a record for each item or entry. Raises FeedError and OSError."""
    items = MerchantItems()
    parser: _Parser | None = _Parser(items, 1)
    rest = b""
    line = 1
    """The line `rest` begins at."""
    with path.open(encoding=encoding, errors="replace") as file:
        while text := file.read(_CHUNK):
            rest += text.encode("utf-8", "replace")
            while rest:
                if parser is None:
                    place = _next_item(rest)
                    line, rest = line + rest.count(b"\n", 0, place), rest[place:]
                    if not _NEXT_ITEM.match(rest):
                        break
                    parser = _Parser(items, line, _ROOT)
                reached = parser.read(rest)
                line, rest = line + rest.count(b"\n", 0, reached), rest[reached:]
                parser = None if parser.failed else parser
                yield from items.taken()
    if items.line:
        yield Record(items.line, fault="the file breaks off in this item")


def _next_item(content: bytes) -> int:
    """Return where the next item starts, or where the end may be the start of one."""
    found = _NEXT_ITEM.search(content)
    return found.start() if found else max(0, len(content) - len(b"<entry"))


class _Parser:
    """A parser that begins at a line of the file, until it meets what it cannot read."""

    def __init__(self, items: MerchantItems, line: int, start: bytes = b"") -> None:
        self.failed = False
        self._items, self._line = items, line
        self._parser = parser = expat.ParserCreate("utf-8")
        parser.StartDoctypeDeclHandler = _refuse_document_type
        parser.StartElementHandler = self._start
        parser.CharacterDataHandler = items.text
        parser.EndElementHandler = items.end
        parser.Parse(start, False)
        self._fed = len(start)

    def read(self, content: bytes) -> int:
        """Take in bytes and return how many are done with: all, unless it failed."""
        before, self._fed = self._fed, self._fed + len(content)
        try:
            self._parser.Parse(content, False)
            self._check_progress()
        except expat.ExpatError as error:
            self._fail(f"not well-formed: {expat.ErrorString(error.code)}")
        except ItemFaultError as error:
            self._fail(str(error))
        else:
            return len(content)
        return min(max(self._parser.CurrentByteIndex - before, 0) + 1, len(content))

    def _check_progress(self) -> None:
        if self._fed - max(0, self._parser.CurrentByteIndex) > _LONGEST_TAG:
            raise ItemFaultError("a tag or a comment does not end")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._items.start(name, attributes, self._number)

    @property
    def _number(self) -> int:
        return self._line - 1 + self._parser.CurrentLineNumber

    def _fail(self, reason: str) -> None:
        self.failed = True
        self._items.refuse(self._number, reason)


def _refuse_document_type(*_declared: object) -> None:
    raise FeedError("The feed declares a document type; feeds have none, and it is not read.")
