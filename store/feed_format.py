"""Which format a feed is in, told by its content, and its records."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from store.errors import FeedError
from store.feed_mapping import FeedMapping
from store.feed_record import Record
from store.feed_table import Table
from store.feed_text import encoding_of, open_text
from store.json_ld_pages import read_file, read_folder
from store.merchant_xml import read_xml
from store.shopify import is_shopify, shopify_records

_REQUIRED: Final = ("id", "title", "link", "image_link")
_START: Final = 1 << 16
"""Letters looked at."""
_XML: Final = re.compile(r"<(?:\w+:)?(?:rss|feed|channel)[\s>]", re.IGNORECASE)


def records_of(path: Path, mapping: FeedMapping, shop: str) -> Iterator[Record]:
    """Yield a feed's records, in Google Merchant's words. Raises FeedError and OSError."""
    for record in _raw_records(path, mapping, shop):
        yield mapping.applied(record)


def _raw_records(path: Path, mapping: FeedMapping, shop: str) -> Iterator[Record]:
    if path.is_dir():
        yield from read_folder(path)
        return
    encoding = mapping.encoding or encoding_of(path)
    with open_text(path, encoding) as file:
        start = file.read(_START).lstrip("\ufeff \t\r\n")
    if start.startswith("<") and _XML.search(start):
        yield from read_xml(path, encoding)
    elif start.startswith(("<", "{", "[")):
        yield from read_file(path)
    else:
        yield from _table_records(path, encoding, mapping, shop)


def _table_records(path: Path, encoding: str, mapping: FeedMapping, shop: str) -> Iterator[Record]:
    with open_text(path, encoding) as file:
        table = Table(file)
        if is_shopify(table.columns):
            yield from shopify_records(table, shop)
        else:
            _check(table.columns, mapping)
            yield from table


def _check(columns: tuple[str, ...], mapping: FeedMapping) -> None:
    absent = [theirs for theirs in mapping.columns.values() if theirs not in columns]
    if absent:
        raise FeedError(f"The mapping names {absent[0]}, which is no column of the feed.")
    named = {*columns, *mapping.columns, *mapping.constants}
    missing = [name for name in _REQUIRED if name not in named]
    if missing:
        raise FeedError(
            f"The feed has no column named {', '.join(missing)}; "
            "a mapping can say which of its columns these are (--mapping)."
        )
