"""One address on the way to a file, and whether it may be asked."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from store.errors import SourceError

LOOPBACK = ("127.0.0.1", "::1", "localhost")

IpAddress = ipaddress.IPv4Address | ipaddress.IPv6Address
Resolve = Callable[[str], list[str]]
"""Return the IP addresses a host name stands for; none where only a proxy knows."""


@dataclass(frozen=True, slots=True)
class Hop:
    """An address that was named, or that a server redirected to.

    loopback: http and this machine are allowed (tests).
    """

    url: str
    loopback: bool
    resolve: Resolve


def check_https(hop: Hop) -> None:
    """Raise SourceError unless the hop is a plain https address without user name."""
    try:
        parts = urlsplit(hop.url)
        host = parts.hostname
    except ValueError as error:
        raise SourceError("this is not an address") from error
    plain = hop.loopback and parts.scheme == "http" and host in LOOPBACK
    if not host or "@" in parts.netloc or not (plain or parts.scheme == "https"):
        raise SourceError(f"{parts.scheme}://{parts.netloc} is not opened, only https")


def check_public(hop: Hop) -> None:
    """Raise SourceError unless the hop is a plain https address on the public internet.

    A name that resolves to another address a moment later gains nothing: nothing is sent before
    the host has shown a certificate of that name.
    """
    check_https(hop)
    host = urlsplit(hop.url).hostname or ""
    if hop.loopback and host in LOOPBACK:
        return
    for address in addresses_of(host, hop.resolve):
        if not address.is_global or address.is_multicast:
            raise SourceError(f"{host} is not on the public internet")


def addresses_of(host: str, resolve: Resolve) -> list[IpAddress]:
    """Return what a host name, or an address itself, stands for. Raises what `resolve` raises."""
    try:
        found = [ipaddress.ip_address(host)]
    except ValueError:
        found = [ipaddress.ip_address(text.split("%")[0]) for text in resolve(host)]
    return [getattr(address, "ipv4_mapped", None) or address for address in found]
