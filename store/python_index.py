"""Where a published file of a Python package lies, as the person's own package index says.

pip knows which index that is; for a source archive it would run the package's own build to tell,
so the index is asked directly (the simple API, PEP 503: a page of links for each package).
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from html.parser import HTMLParser
from typing import Final
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from store.errors import SourceError
from store.hop import check_https
from store.transfer import USUAL, Terms, ask

_LARGEST_PAGE: Final = 50_000_000
"""Bytes; the longest pages have some thousand files."""
_DEFAULT: Final = re.compile(r"default\s+(https://[^\s)]+)\)")
"""In what pip says of --index-url."""


def link_of(package: str, file: str, terms: Terms = USUAL) -> str:
    """Return the address of a file of a package. Raises SourceError."""
    page = f"{index_url().rstrip('/')}/{re.sub('[-_.]+', '-', package).lower()}/"
    with ask(page, terms, {"Accept": "text/html"}, check_https) as answer:
        answer.check_sound()
        content = b""
        while piece := answer.read(1 << 20):
            content += piece
            if len(content) > _LARGEST_PAGE:
                raise SourceError(f"the package index says too much of {package}")
    links = _Links()
    links.feed(content.decode("utf-8", "replace"))
    found = [urldefrag(link).url for link in links.found if _file_of(link) == file]
    if not found:
        raise SourceError(f"the package index has no {file}")
    return urljoin(page, found[0])


class _Links(HTMLParser):
    """Where the links of a page lead."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the address of a link."""
        if tag == "a" and (link := dict(attrs).get("href")):
            self.found.append(link)


def _file_of(link: str) -> str:
    return unquote(urlsplit(link).path.rsplit("/", 1)[-1])


def index_url() -> str:
    """Return the index that pip asks here. Raises SourceError."""
    if chosen := os.environ.get("PIP_INDEX_URL") or _pip("config", "get", "global.index-url"):
        return chosen.strip()
    if found := _DEFAULT.search(_pip("download", "--help")):
        return found[1]
    raise SourceError("pip is not installed in this Python")


def _pip(*arguments: str) -> str:
    command = [sys.executable, "-P", "-m", "pip", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout
