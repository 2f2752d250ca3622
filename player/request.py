"""What a viewer adds to the request for one address: who asks, from where, and by which way.

It may hold passwords: it is never logged, never remembered, and never taken from data.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from player.errors import SourceRefusedError

_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")  # RFC 9110, token
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_LONGEST = 8192


@dataclass(frozen=True, slots=True)
class Request:
    """Checked, so that no value can smuggle in a header line. Empty: as libmpv asks by itself.

    headers: lines of "Name: value". proxy: an http address.
    """

    referrer: str = field(default="", repr=False)
    user_agent: str = field(default="", repr=False)
    headers: tuple[str, ...] = field(default=(), repr=False)
    proxy: str = field(default="", repr=False)


PLAIN = Request()


def checked_request(referrer: str, user_agent: str, headers: str, proxy: str) -> Request:
    """Return the request a viewer wrote; `headers` are lines.

    Raises SourceRefusedError, whose message repeats no value.
    """
    lines = tuple(line.strip() for line in headers.splitlines() if line.strip())
    for wrong, value in (
        (SourceRefusedError("The referrer must be one line of plain text."), referrer),
        (SourceRefusedError("The user agent must be one line of plain text."), user_agent),
        (SourceRefusedError("The proxy must be one line of plain text."), proxy),
    ):
        if _CONTROL.search(value.strip()) or len(value) > _LONGEST:
            raise wrong
    for number, line in enumerate(lines, 1):
        name, colon, value = line.partition(":")
        if not (colon and _NAME.fullmatch(name)) or _CONTROL.search(value) or len(line) > _LONGEST:
            raise SourceRefusedError(
                "Header {number} is not written as a name, a colon, a value.", number=number
            )
    return Request(referrer.strip(), user_agent.strip(), lines, _checked_proxy(proxy.strip()))


def _checked_proxy(proxy: str) -> str:
    try:
        parts = urlsplit(proxy)
        good = not proxy or (parts.scheme == "http" and bool(parts.hostname) and " " not in proxy)
        _ = parts.port
    except ValueError:
        good = False
    if not good:
        raise SourceRefusedError("The proxy is not written as http://name:port.")
    return proxy
