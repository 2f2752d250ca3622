"""A feed of saved pages: a folder of them, one page, or a file of JSON-LD alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from store.errors import FeedError
from store.feed_record import Record
from store.feed_text import encoding_of
from store.json_ld import products_of
from store.saved_page import read_page

_LARGEST: Final = 20_000_000
"""Bytes of one file: it is read as a whole."""
_PAGES: Final = (".html", ".htm", ".xhtml", ".json", ".jsonld")


def read_folder(folder: Path) -> Iterator[Record]:
    """Yield the records of every page below a folder, by name. Raises OSError, FeedError."""
    paths = sorted(path for path in folder.rglob("*") if path.suffix.lower() in _PAGES)
    if not paths:
        raise FeedError(f"The folder {folder.name} holds no saved pages (.html, .json).")
    for path in paths:
        yield from read_file(path, path.relative_to(folder).as_posix())


def read_file(path: Path, name: str = "") -> Iterator[Record]:
    """Yield the records of one page; `name` is told with those of a folder. Raises OSError."""
    if path.stat().st_size > _LARGEST:
        yield Record(1, fault=f"the page has more than {_LARGEST:,} bytes", file=name)
        return
    text = path.read_text(encoding=encoding_of(path), errors="replace")
    dated = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    if text.lstrip().startswith(("{", "[")):
        blocks, address = [(1, text)], ""
    else:
        page = read_page(text)
        blocks, address = page.blocks, page.address
    found = False
    for line, block in blocks:
        try:
            for cells in products_of(block, address):
                found = True
                yield Record(line, cells, file=name, dated=dated)
        except ValueError as error:
            yield Record(line, fault=f"its JSON-LD cannot be read: {error}", file=name)
            found = True
    if not found:
        yield Record(1, fault="holds no product in JSON-LD", file=name)
