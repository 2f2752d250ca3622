"""Beginning to trust a repository: by a root that a person names, never by the first answer."""

from __future__ import annotations

import hashlib
from pathlib import Path

from store.disk import plain_disk_errors
from store.errors import NotTrustedError, ReleaseUnreachableError, SourceError
from store.freshness import Freshness, read_freshness, write_freshness
from store.release import MOST, trust_root
from store.release_origin import METADATA, Origin


def begin_trust(trust: Path, origin: Origin, root: bytes | None, fingerprint: str) -> Freshness:
    """Return what is remembered of the repository that `trust` follows.

    root: the file a person got from the publisher; fingerprint: its sha256 in hex, where the
    repository itself may hand it over. With neither, only what is trusted already is. Another
    root than the one that was begun with begins anew.
    Raises NotTrustedError, ReleaseRefusedError, ReleaseUnreachableError, DiskFullError,
    NotWritableError.
    """
    known = read_freshness(trust)
    if root is None and fingerprint:
        root = _root_of(origin, fingerprint.lower())
    if root is None:
        return known or _stranger(origin)
    anchor = fingerprint_of(root)
    if known and known.anchor == anchor:
        return known
    trust_root(trust, root)
    begun = Freshness(str(origin), anchor)
    with plain_disk_errors(trust):
        write_freshness(trust, begun)
    return begun


def fingerprint_of(root: bytes) -> str:
    """Return what a person compares: the sha256 of a root, in hex."""
    return hashlib.sha256(root).hexdigest()


def _root_of(origin: Origin, fingerprint: str) -> bytes:
    for name in ("root.json", "1.root.json"):
        root = _read(origin, name)
        if root is not None and fingerprint_of(root) == fingerprint:
            return root
    raise NotTrustedError(f"The root that {origin} offers has another fingerprint.")


def _stranger(origin: Origin) -> Freshness:
    root = _read(origin, "root.json")
    if root is None:
        raise ReleaseUnreachableError(f"There is no repository of releases at {origin}.")
    raise NotTrustedError(
        f"It is not known whose signatures count for {origin}. The root it offers has the "
        f"fingerprint {fingerprint_of(root)}."
    )


def _read(origin: Origin, name: str) -> bytes | None:
    try:
        return origin.read(f"{METADATA}/{name}", MOST["root"])
    except SourceError as error:
        raise ReleaseUnreachableError(f"{origin}: {name}: {error}.") from error
