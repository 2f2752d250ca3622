"""Where a film's web address leads, looked at before the player gets it.

libmpv follows a redirect wherever it leads, under every setting, so the way is walked first. A
server that answers the player otherwise than us moments later is not stopped by this; the player's
own options still keep it to http, https and no file.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import Final
from urllib.parse import urlsplit

from store.errors import AddressRefusedError, SourceError
from store.hop import Hop, IpAddress, addresses_of
from store.transfer import Terms, ask

PATIENCE = Terms(connect=3.0, read=3.0, redirects=8)
"""As many redirects as FFmpeg follows (libavformat/http.c, MAX_REDIRECTS)."""


NO_HEADERS: Final[Mapping[str, str]] = {}
_ASKED: Final = {"Range": "bytes=0-0", "Accept": "*/*"}


class Reach(IntEnum):
    """Whom an address can be asked by."""

    MACHINE = 0
    NETWORK = 1
    ALL = 2


def is_page(
    url: str,
    way: Way | None = None,
    headers: Mapping[str, str] = NO_HEADERS,
    terms: Terms = PATIENCE,
) -> bool:
    """Say whether a web page is at the end of the way, not a film.

    way: where the address came from, if not from the viewer. Raises AddressRefusedError for a way
    that leaves the web or its encryption, or leads into the viewer's own network. What else is
    wrong with the server, the player finds out and says.
    """
    check = (way or Way()).check
    try:
        with ask(url, terms, {**_ASKED, **headers}, check) as answer:
            return answer.headers.get("Content-Type", "").lower().startswith("text/html")
    except SourceError:
        return False


class Way:
    """The hops of one address so far."""

    def __init__(self) -> None:
        self._reach: Reach | None = None
        self._encrypted = False

    def check(self, hop: Hop) -> None:
        """Take one more hop, or raise AddressRefusedError."""
        try:
            parts = urlsplit(hop.url)
        except ValueError as error:
            raise SourceError("this is not an address") from error
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise AddressRefusedError(
                f"This address leads to a {parts.scheme}: address, which is not opened."
            )
        if self._encrypted and parts.scheme == "http":
            raise AddressRefusedError(
                "This address leads from an encrypted one to one that is not, so it is not opened."
            )
        self._encrypted = parts.scheme == "https"
        reach = _reach(parts.hostname, hop)
        if reach is not None and self._reach is not None and reach < self._reach:
            raise AddressRefusedError(
                f"This address leads into your own network ({parts.hostname}), so it is not opened."
            )
        self._reach = reach


def _reach(host: str, hop: Hop) -> Reach | None:
    """Return the least reach of the host's addresses; None where only a proxy knows them."""
    return min((_reach_of(address) for address in addresses_of(host, hop.resolve)), default=None)


def _reach_of(address: IpAddress) -> Reach:
    if address.is_loopback or address.is_link_local or address.is_unspecified:
        return Reach.MACHINE  # link-local: where clouds tell a machine its secrets
    return Reach.ALL if address.is_global else Reach.NETWORK
