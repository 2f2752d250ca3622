"""Who may ask the API, and how much at a time."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from store.whole_file import write_whole

LOOPBACK: Final = ("127.0.0.1", "localhost", "[::1]")
_TOKEN_BYTES: Final = 32


@dataclass(frozen=True, slots=True)
class Access:
    """What `app.api.door` lets in.

    hosts: the values a Host header may have, with the port, in small letters. origins: pages of
    other addresses that may ask from a browser, e.g. "https://shop.example"; usually none.
    largest_body: bytes of a request. rate: requests a second over all clients, of which `burst`
    may come at once. patience: seconds a client may take to send a request.
    """

    token: str
    hosts: frozenset[str]
    origins: frozenset[str] = frozenset()
    largest_body: int = 8_000_000
    rate: float = 100.0
    burst: int = 400
    patience: float = 10.0


def hosts_of(names: tuple[str, ...], port: int) -> frozenset[str]:
    """Return what the Host header says where the server answers under these names."""
    return frozenset(f"{name.lower()}:{port}" for name in names)


def token_in(path: Path, *, fresh: bool = False) -> str:
    """Return the token of this machine, made at the first time, for its owner's eyes alone.

    fresh: make another one; the former is worth nothing then. Raises OSError.
    """
    if not fresh and path.is_file():
        known = path.read_text(encoding="ascii", errors="replace").strip()
        if len(known) >= _TOKEN_BYTES:
            return known
    token = secrets.token_urlsafe(_TOKEN_BYTES)
    write_whole(path, token.encode() + b"\n")
    return token
