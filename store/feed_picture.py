"""The pictures a product feed names by address, fetched once when its index is built."""

from __future__ import annotations

import time

from store.errors import SourceError
from store.hop import check_public
from store.transfer import Answer, Terms, ask

LARGEST = 5_000_000
"""Bytes of an encoded picture; a shop's packshot has a tenth of it."""
CHUNK = 64 * 1024
PATIENCE = Terms(deadline=30.0)


def fetch_picture(url: str, terms: Terms = PATIENCE) -> bytes:
    """Return the encoded picture (at most 5 MB) at a public https address.

    At most three redirects, each checked like the address itself: https, no private or loopback
    host. The bytes are not looked at: whoever decodes them checks format and pixels.
    Raises SourceError.
    """
    with ask(url, terms, {}, check_public) as answer:
        answer.check_sound()
        return _read(answer, time.monotonic() + terms.deadline)


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
