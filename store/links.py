"""Which product pages may be opened: https, at a merchant the index names, without tracking."""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from collections.abc import Collection
from functools import lru_cache
from typing import Final
from urllib.parse import SplitResult, quote, unquote, urlsplit, urlunsplit

from store.errors import LinkRefusedError

_LONGEST: Final = 2048
_HOST: Final = re.compile(
    r"(?=.{4,253}\Z)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}"
)
_TRACKING: Final = re.compile(
    r"utm_.*|gclid|gclsrc|dclid|gbraid|wbraid|gad_.*|_ga|_gl|fbclid|fb_.*|msclkid|yclid|ysclid"
    r"|ttclid|twclid|sccid|igshid|igsh|li_fat_id|mc_cid|mc_eid|_hsenc|_hsmi|hsctatracking|__hs.*"
    r"|hsa_.*|mkt_tok|srsltid|epik|irclickid|irgwc|cjevent|vero_.*|_openstat|pk_.*|mtm_.*|piwik_.*"
    r"|matomo_.*|_branch_match_id|oly_.*_id|wickedid|rb_clickid|s_kwcid|ml_subscriber.*|zanpid"
    r"|tduid|sscid|awc"
)
_PATH: Final = "/:@!$&'()*+,;=~"
"""What a path holds besides letters, digits, "-", "." and "_" (RFC 3986)."""
_QUERY: Final = _PATH + "?"
_STRAY: Final = re.compile(r"%(?![0-9A-Fa-f]{2})")


def checked_url(url: str, merchants: Collection[str]) -> str:
    """Return the address to open: https, ASCII host, tracking parameters taken out.

    `merchants` are exact host names in ASCII; a subdomain of one is another host.
    Raises LinkRefusedError for everything else.
    """
    parts = _split(url)
    host = ascii_host(parts.hostname or "")
    if host not in merchants:
        raise LinkRefusedError(f"The host {host} is not a shop of this catalogue.")
    opened = urlunsplit(
        (
            "https",
            host,
            _quoted(parts.path, _PATH) or "/",
            _quoted(_without_tracking(parts.query), _QUERY),
            _quoted(_without_tracking(parts.fragment), _QUERY),
        )
    )
    if len(opened) > _LONGEST:
        raise LinkRefusedError("This link is too long.")
    return opened


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
    return "&".join(pair for pair in query.split("&") if not _is_tracking(pair))


def _is_tracking(pair: str) -> bool:
    return _TRACKING.fullmatch(unquote(pair.partition("=")[0]).lower()) is not None


def _quoted(text: str, allowed: str) -> str:
    """Percent-encode what a URL may not hold as it is, as browsers do; what is encoded stays."""
    return quote(_STRAY.sub("%25", text), safe=allowed + "%")
