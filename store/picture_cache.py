"""Pictures of feeds, kept from one build to the next: address -> bytes and the server's version.

One file for each address: a line of JSON, then the picture. It appears whole or not at all, and one
that a power cut damaged is fetched again. It was last modified when the server was last asked.
"""

from __future__ import annotations

import hashlib
import json
import os
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from store.disk import plain_disk_errors
from store.errors import SourceError
from store.feed_picture import PATIENCE, UNKNOWN, FetchedPicture, Version, fetch_picture
from store.host_pace import HostPace
from store.transfer import InterruptedSourceError, Terms, UnreachableSourceError

_DAY: Final = 86_400.0
_PARTS: Final = "parts"


@dataclass(frozen=True, slots=True)
class _Kept:
    """A picture of the cache. age: seconds since the server was asked."""

    content: bytes
    version: Version
    age: float


class PictureCache:
    """Fetches pictures, politely and each only when it has changed; used by several threads."""

    def __init__(
        self,
        folder: Path,
        terms: Terms = PATIENCE,
        pace: HostPace | None = None,
        *,
        fresh: float = _DAY,
    ) -> None:
        """Keep pictures in `folder`; one asked for less than `fresh` seconds ago is not again.

        Raises NotWritableError.
        """
        self._folder, self._terms, self._fresh = folder, terms, fresh
        self._pace = pace or HostPace()
        with plain_disk_errors(folder):
            (folder / _PARTS).mkdir(parents=True, exist_ok=True)
        _clear(folder / _PARTS)

    def close(self) -> None:
        """Fetch nothing more; who waits for a host is let go."""
        self._pace.stop()

    def fetch(self, url: str) -> bytes:
        """Return the encoded picture at an https address.

        A picture that was fetched once is used as it is while its host cannot be reached.
        Raises SourceError, DiskFullError, NotWritableError.
        """
        path = self._path(url)
        kept = _read(path, url)
        if kept and kept.age < self._fresh:
            return kept.content
        try:
            fetched = self._ask(url, kept.version if kept else UNKNOWN)
        except (InterruptedSourceError, UnreachableSourceError):
            if kept is None:
                raise
            return kept.content
        with plain_disk_errors(self._folder):
            return self._keep(path, url, fetched, kept)

    def _path(self, url: str) -> Path:
        name = hashlib.sha256(url.encode()).hexdigest()
        return self._folder / name[:2] / name[2:]

    def _keep(
        self, path: Path, url: str, fetched: FetchedPicture | None, kept: _Kept | None
    ) -> bytes:
        if fetched:
            self._write(path, url, fetched)
            return fetched.content
        if not kept:
            raise SourceError("says that it has not changed, but was never here")
        os.utime(path)
        return kept.content

    def _write(self, path: Path, url: str, fetched: FetchedPicture) -> None:
        note = {
            "url": url,
            "etag": fetched.version.etag,
            "modified": fetched.version.modified,
            "sha256": hashlib.sha256(fetched.content).hexdigest(),
        }
        part = self._folder / _PARTS / f"{path.name}.{os.getpid()}.{threading.get_ident()}"
        path.parent.mkdir(exist_ok=True)
        part.write_bytes(json.dumps(note).encode() + b"\n" + fetched.content)
        part.replace(path)

    def _ask(self, url: str, known: Version) -> FetchedPicture | None:
        """Ask until there is an answer, or the host has been given its chances."""
        host = urlsplit(url).netloc
        for tried in range(self._terms.tries - 1):
            try:
                return self._ask_once(url, known, host)
            except InterruptedSourceError as error:
                self._pace.hold(host, max(error.wait, self._terms.backoff * 2**tried))
        try:
            return self._ask_once(url, known, host)
        except InterruptedSourceError:
            self._pace.failed(host)
            raise

    def _ask_once(self, url: str, known: Version, host: str) -> FetchedPicture | None:
        with self._pace.turn(host):
            try:
                fetched = fetch_picture(url, self._terms, known)
            except UnreachableSourceError:
                self._pace.failed(host)
                raise
        self._pace.answered(host)
        return fetched


def _read(path: Path, url: str) -> _Kept | None:
    """Return what is kept for an address, unless it is damaged."""
    try:
        asked = path.stat().st_mtime
        line, _, content = path.read_bytes().partition(b"\n")
        note = json.loads(line)
        whole = note["sha256"] == hashlib.sha256(content).hexdigest() and note["url"] == url
        version = Version(str(note["etag"]), str(note["modified"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return _Kept(content, version, time.time() - asked) if whole else None


def _clear(folder: Path) -> None:
    """Remove what a build that was killed left half-written, an hour ago or more."""
    for part in folder.iterdir():
        with suppress(OSError):
            if time.time() - part.stat().st_mtime > 3600:  # noqa: PLR2004  seconds of an hour
                part.unlink()
