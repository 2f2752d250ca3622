"""Which product pages may be opened: https, at a merchant the index names, without tracking."""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from collections.abc import Collection
from functools import lru_cache
from typing import Final
from urllib.parse import SplitResult, urlsplit, urlunsplit

from store.errors import LinkRefusedError

_LONGEST: Final = 2048
_HOST: Final = re.compile(
    r"(?=.{4,253}\Z)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}"
)
_TRACKING: Final = re.compile(
    r"utm_.*|gclid|gclsrc|dclid|gbraid|wbraid|gad_.*|fbclid|fb_.*|msclkid|yclid|ttclid|twclid"
    r"|igshid|li_fat_id|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|srsltid|epik|irclickid|vero_id|_openstat"
)


def checked_url(url: str, merchants: Collection[str]) -> str:
    """Return the address to open: https, ASCII host, tracking parameters taken out.

    `merchants` are exact host names in ASCII; a subdomain of one is another host.
    Raises LinkRefusedError for everything else.
    """
    parts = _split(url)
    host = ascii_host(parts.hostname or "")
    if host not in merchants:
        raise LinkRefusedError(f"The host {host} is not a shop of this catalogue.")
    path = _ascii(parts.path) or "/"
    return urlunsplit(("https", host, path, _without_tracking(parts.query), _ascii(parts.fragment)))


def merchant_of(url: str) -> str:
    """Return the ASCII host of a product page.

    Raises LinkRefusedError where the address could not be opened whoever the merchant is.
    """
    return ascii_host(_split(url).hostname or "")


@lru_cache(maxsize=64)
def ascii_host(host: str) -> str:
    """Return a public host name in lower-case ASCII (IDNA).

    Raises LinkRefusedError for numbers, single labels and what cannot be a name.
    """
    try:
        plain = host.encode("idna").decode("ascii").lower()
    except UnicodeError as error:
        raise LinkRefusedError("The host of this link is not a name.") from error
    if not _HOST.fullmatch(plain) or _is_number(plain):
        raise LinkRefusedError("The host of this link is not a public name.")
    return plain


def _split(url: str) -> SplitResult:
    _refuse_odd_characters(url)
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise LinkRefusedError("This link is not a web address.") from error
    if parts.scheme != "https":
        raise LinkRefusedError("Only https links are opened.")
    if "@" in parts.netloc or port is not None or parts.netloc.endswith(":"):
        raise LinkRefusedError("This link carries a user name or a port.")
    return parts


def _refuse_odd_characters(url: str) -> None:
    if len(url) > _LONGEST:
        raise LinkRefusedError("This link is too long.")
    if url.isascii() and url.isprintable() and " " not in url and "\\" not in url:
        return  # nearly every link, and a feed has a million
    # C: control, format (bidi marks, zero width) and surrogates; Z: spaces of every kind.
    if "\\" in url or any(unicodedata.category(letter)[0] in "CZ" for letter in url):
        raise LinkRefusedError("This link holds characters that no web address has.")


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        last = host.rpartition(".")[2]
        return last.isdigit() or last.startswith("0x")
    return True


def _without_tracking(query: str) -> str:
    kept = (pair for pair in query.split("&") if not _is_tracking(pair))
    return _ascii("&".join(kept))


def _is_tracking(pair: str) -> bool:
    return _TRACKING.fullmatch(pair.partition("=")[0].lower()) is not None


def _ascii(text: str) -> str:
    """Percent-encode every letter beyond ASCII, as browsers do."""
    return "".join(
        letter if letter.isascii() else "".join(f"%{byte:02X}" for byte in letter.encode())
        for letter in text
    )
