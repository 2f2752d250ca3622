"""Items of a feed in XML, gathered from what a parser tells."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

from store.feed_record import LONGEST_CELL, Record

_GOOGLE: Final = "http://base.google.com/ns/"
_ITEMS: Final = ("item", "entry")
_DATES: Final = ("lastBuildDate", "pubDate", "updated")


class ItemFaultError(Exception):
    """An item that cannot be taken; the message says why. It ends with the item."""


class MerchantItems:
    """Told elements in order; an item or entry becomes a record."""

    def __init__(self) -> None:
        self._prefix = "g:"
        self._path: list[str] = []
        self._item_depth = 0
        self._cells: dict[str, str] = {}
        self._letters: list[str] = []
        self._length = 0
        self._inner = 0
        """How many of the letters stand before the innermost element."""
        self._dated: datetime | None = None
        self._done: list[Record] = []
        self.line = 0
        """Where the item that is being read begins; 0 between two items."""

    def taken(self) -> Iterator[Record]:
        """Yield the records that are complete, each once."""
        done, self._done = self._done, []
        yield from done

    def refuse(self, line: int, reason: str) -> None:
        """Give up what was being read; a new parser goes on."""
        if self.line or not self._path:
            self._done.append(Record(self.line or line, fault=reason))
        self.line, self._path = 0, []

    def start(self, name: str, attributes: Mapping[str, str], line: int) -> None:
        """Take in the start of an element."""
        self._path.append(name)
        if not self.line or len(self._path) == self._item_depth + 1:
            self._letters, self._length = [], 0
        self._inner = len(self._letters)
        if len(self._path) == 1:
            self._learn_prefix(attributes)
        elif not self.line and name in _ITEMS:
            self.line, self._cells, self._item_depth = line, {}, len(self._path)
        elif self.line and name == "link" and attributes.get("rel", "alternate") == "alternate":
            self._letters.append(attributes.get("href", ""))  # as Atom writes it

    def text(self, letters: str) -> None:
        """Take in letters of an element."""
        self._length += len(letters)
        if self._length > LONGEST_CELL:
            raise ItemFaultError(f"an element has more than {LONGEST_CELL:,} letters")
        self._letters.append(letters)

    def end(self, name: str) -> None:
        """Take in the end of an element."""
        text = "".join(self._letters).strip()
        depth = len(self._path) - self._item_depth
        if not self.line:
            self._learn_date(name, text)
        elif depth == 0:
            self._done.append(Record(self.line, self._cells, dated=self._dated))
            self.line = 0
        elif depth == 1:
            self._keep(name, text)
        elif self._path[-2] == f"{self._prefix}shipping":
            self._keep_shipping(name)
        self._path.pop()

    def _keep(self, name: str, text: str) -> None:
        """Keep an attribute; what stands there more than once is joined, Google's own name wins."""
        plain = name.removeprefix(self._prefix)
        if ":" in plain or not text:
            return
        before = self._cells.get(plain, "")
        repeated = plain == "shipping" and before
        if repeated or not before or plain != name:
            self._cells[plain] = f"{before},{text}" if repeated else text

    def _keep_shipping(self, name: str) -> None:
        """Keep the country of a part of the shipping; the other parts are of no use."""
        text = "".join(self._letters[self._inner :]).strip()
        if name == f"{self._prefix}country":
            self._keep(self._path[-2], f"{text}:::")
        del self._letters[self._inner :]

    def _learn_prefix(self, attributes: Mapping[str, str]) -> None:
        for name, address in attributes.items():
            if name.startswith("xmlns:") and address.startswith(_GOOGLE):
                self._prefix = f"{name.removeprefix('xmlns:')}:"

    def _learn_date(self, name: str, text: str) -> None:
        """Take the feed's own date, which stands in front of its items."""
        if name in _DATES and (moment := _moment(text)):
            self._dated = moment


def _moment(text: str) -> datetime | None:
    for read in (parsedate_to_datetime, datetime.fromisoformat):
        with suppress(ValueError, OverflowError):
            moment = read(text)
            return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return None
