"""One address on the way to a file, and whether it may be asked."""

from __future__ import annotations

import ipaddress
import socket
from dataclasses import dataclass
from urllib.parse import urlsplit

from store.errors import SourceError

LOOPBACK = ("127.0.0.1", "::1", "localhost")

IpAddress = ipaddress.IPv4Address | ipaddress.IPv6Address


@dataclass(frozen=True, slots=True)
class Hop:
    """An address that was named, or that a server redirected to.

    loopback: http and this machine are allowed (tests). by_proxy: a proxy resolves the name.
    """

    url: str
    loopback: bool
    by_proxy: bool


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
    for address in _addresses(host, hop):
        if not address.is_global or address.is_multicast:
            raise SourceError(f"{host} is not on the public internet")


def _addresses(host: str, hop: Hop) -> list[IpAddress]:
    """Return what a host name stands for; nothing where only the proxy knows."""
    try:
        found = [ipaddress.ip_address(host)]
    except ValueError:
        found = [] if hop.by_proxy else _resolved(host)
    return [getattr(address, "ipv4_mapped", None) or address for address in found]


def _resolved(host: str) -> list[IpAddress]:
    try:
        infos = socket.getaddrinfo(host, 443, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise SourceError(f"the name {host} cannot be resolved") from error
    return [ipaddress.ip_address(str(info[4][0]).split("%")[0]) for info in infos]
