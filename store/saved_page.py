"""Saved web pages: the JSON-LD blocks they carry, and the address they stand for."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Final

_LARGEST_BLOCK: Final = 5_000_000
"""Letters."""


@dataclass(slots=True)
class SavedPage:
    """What a page carries. blocks: (line, JSON). address: "" where it names none."""

    blocks: list[tuple[int, str]] = field(default_factory=list)
    address: str = ""


def read_page(html: str) -> SavedPage:
    """Read a page, however broken its HTML is."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.page


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = SavedPage()
        self._block: list[str] | None = None
        self._line = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = {name: value or "" for name, value in attrs}
        if tag == "script" and "ld+json" in named.get("type", "").lower():
            self._block, self._line = [], self.getpos()[0]
        elif tag == "link" and named.get("rel", "").lower() == "canonical":
            self.page.address = named.get("href", "")
        elif tag == "meta" and named.get("property") == "og:url" and not self.page.address:
            self.page.address = named.get("content", "")

    def handle_data(self, data: str) -> None:
        if self._block is not None:
            self._block.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "script" and self._block is not None:
            text = "".join(self._block)
            if len(text) <= _LARGEST_BLOCK:
                self.page.blocks.append((self._line, text))
            self._block = None
