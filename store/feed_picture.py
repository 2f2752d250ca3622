"""The pictures a product feed names by address, asked for when its index is built."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field

from store.errors import SourceError
from store.hop import check_public
from store.transfer import Answer, Terms, ask

LARGEST = 5_000_000
"""Bytes of an encoded picture; a shop's packshot has a tenth of it."""
CHUNK = 64 * 1024
PATIENCE = Terms(deadline=30.0, tries=4)
_UNCHANGED = 304


@dataclass(frozen=True, slots=True)
class Version:
    """What a server calls the state of a picture; "" where it does not."""

    etag: str = ""
    modified: str = ""

    @property
    def condition(self) -> dict[str, str]:
        """The headers that ask only for another state."""
        named = {"If-None-Match": self.etag, "If-Modified-Since": self.modified}
        return {name: value for name, value in named.items() if value}


UNKNOWN = Version()


@dataclass(frozen=True, slots=True)
class FetchedPicture:
    """An encoded picture as a server sent it."""

    content: bytes = field(repr=False)
    version: Version


def fetch_picture(
    url: str, terms: Terms = PATIENCE, known: Version = UNKNOWN
) -> FetchedPicture | None:
    """Return the encoded picture (at most 5 MB) at a public https address; None if still `known`.

    At most three redirects, each checked like the address itself: https, no private or loopback
    host. The bytes are not looked at: whoever decodes them checks format and pixels.
    Raises SourceError, InterruptedSourceError where another try may help.
    """
    with ask(url, terms, known.condition, check_public) as answer:
        if known.condition and answer.status == _UNCHANGED:
            return None
        answer.check_sound()
        content = _read(answer, time.monotonic() + terms.deadline)
        return FetchedPicture(content, _version(answer.headers))


def _version(headers: Mapping[str, str]) -> Version:
    named = [headers.get(name, "")[:200] for name in ("ETag", "Last-Modified")]
    return Version(*named)


def _read(answer: Answer, end: float) -> bytes:
    content = bytearray()
    while piece := answer.read(CHUNK):
        content += piece
        if len(content) > LARGEST:
            raise SourceError("is larger than 5 MB")
        if time.monotonic() > end:
            raise SourceError("took too long")
    if not content:
        raise SourceError("is empty")
    answer.check_length(len(content))
    return bytes(content)
