"""One file from one address: what came is kept, and the next try goes on where it broke off."""

from __future__ import annotations

import json
import re
import time
from dataclasses import replace
from pathlib import Path

from store.artifacts import CHUNK, Artifact
from store.disk import settle
from store.errors import SourceError
from store.hop import Hop, check_https
from store.transfer import Answer, InterruptedSourceError, Terms, ask
from store.watcher import Watcher

STRONG_TAG = re.compile(r'"[\x21\x23-\x7e]*"')
"""A strong ETag (RFC 9110, 8.8.3), ASCII only; a weak one does not promise the same bytes."""
FREE_PROGRESS = 64 * 1024
"""Bytes beyond the best so far after which a broken answer is not counted as a failed try."""
HASHINGS = 2
"""Times the whole file may turn out wrong before the source is given up: resuming may mix files."""


class ResumedDownload:
    """A download into NAME.part, with NAME.part.json naming the version the bytes belong to."""

    def __init__(
        self,
        url: str,
        artifact: Artifact,
        folder: Path,
        watcher: Watcher,
        terms: Terms,
    ) -> None:
        self._url, self._artifact, self._folder = url, artifact, folder
        self._watcher, self._terms = watcher, terms
        self._part, self._note = _names(artifact, folder)
        self._end = time.monotonic() + terms.deadline
        self._requests = 0

    def run(self) -> Path:
        """Return the path of the finished file. Raises SourceError or DownloadCancelledError."""
        for hashing in range(HASHINGS):
            self._fill()
            self._note.unlink(missing_ok=True)  # whole: only its hash counts now
            try:
                return settle(self._part, self._artifact, self._folder)
            except SourceError:
                if hashing == HASHINGS - 1:
                    raise
        raise AssertionError

    def _fill(self) -> None:
        """Ask again and again; what counts is the highest offset ever reached.

        A server that breaks off and makes us start over would look like progress otherwise.
        """
        best, failures = self._reached(), 0
        while True:
            try:
                return self._attempt()
            except InterruptedSourceError as error:
                reached = self._reached()
                failures = 0 if reached - best >= FREE_PROGRESS else failures + 1
                best = max(best, reached)
                if failures >= self._terms.tries:
                    raise
                self._rest(max(error.wait, self._terms.backoff * (2**failures - 1)))

    def _reached(self) -> int:
        return self._part.stat().st_size if self._part.exists() else 0

    def _attempt(self) -> None:
        tag = self._stored_tag()
        start = self._part.stat().st_size if tag else 0
        if start == self._artifact.size:
            return
        wanted = {"Range": f"bytes={start}-", "If-Range": tag} if start else {}
        left = replace(self._terms, deadline=self._end - time.monotonic())
        with ask(self._url, left, wanted, self._check_hop) as answer:
            start = self._accept(answer, start, tag)
            self._receive(answer, start)

    def _check_hop(self, hop: Hop) -> None:
        if self._requests == self._terms.requests:
            raise SourceError(f"broke off too often (it was asked {self._requests} times)")
        self._requests += 1
        check_https(hop)

    def _stored_tag(self) -> str:
        """Return the strong ETag the part belongs to; empty if there is no part to go on with."""
        try:
            note = json.loads(self._note.read_text(encoding="ascii"))
            usable = note["url"] == self._url and STRONG_TAG.fullmatch(note["etag"])
            small = self._part.stat().st_size <= self._artifact.size
        except (FileNotFoundError, ValueError, LookupError, TypeError):
            return ""
        return str(note["etag"]) if usable and small else ""

    def _accept(self, answer: Answer, start: int, tag: str) -> int:
        """Check the head of an answer and return the offset at which its body belongs."""
        if start and answer.status == 416:  # noqa: PLR2004  (range not satisfiable)
            raise self._lost_place()
        answer.check_sound()
        if answer.status == 206:  # noqa: PLR2004  (partial content)
            size = self._artifact.size
            if not start:
                raise SourceError("sent a part although the whole was asked for")
            exact = answer.headers.get("Content-Range") == f"bytes {start}-{size - 1}/{size}"
            if not exact or answer.headers.get("ETag", tag) != tag:
                raise self._lost_place()
        else:
            start = 0
        answer.check_length(self._artifact.size - start)
        if not start:
            self._begin(answer.headers.get("ETag", ""))
        return start

    def _begin(self, tag: str) -> None:
        """Empty the part and note which version fills it now."""
        self._note.unlink(missing_ok=True)
        self._part.write_bytes(b"")
        if STRONG_TAG.fullmatch(tag):
            note = json.dumps({"url": self._url, "etag": tag})
            self._note.write_text(note, encoding="ascii")

    def _lost_place(self) -> InterruptedSourceError:
        self._note.unlink(missing_ok=True)
        return InterruptedSourceError("cannot go on where the download broke off")

    def _receive(self, answer: Answer, start: int) -> None:
        size = self._artifact.size
        pace = _Pace(self._terms)
        with self._part.open("ab") as out:
            while start < size:
                piece = answer.read(min(CHUNK, size - start))
                if not piece:
                    raise InterruptedSourceError("the answer ended early")
                out.write(piece)
                start += len(piece)
                self._watcher.progress(start, size)
                self._check_time()
                pace.count(len(piece))
        if answer.read(1):
            raise SourceError("sent more bytes than the card says")

    def _rest(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        self._check_time()
        while time.monotonic() < until:
            time.sleep(min(0.05, seconds))
            self._check_time()

    def _check_time(self) -> None:
        self._watcher.check()
        if time.monotonic() > self._end:
            raise SourceError(f"took longer than {self._terms.deadline:.0f} s")


def discard_part(artifact: Artifact, folder: Path) -> None:
    """Remove what broken downloads of an artifact left: another source gave it."""
    for path in _names(artifact, folder):
        path.unlink(missing_ok=True)


def _names(artifact: Artifact, folder: Path) -> tuple[Path, Path]:
    return folder / f"{artifact.name}.part", folder / f"{artifact.name}.part.json"


class _Pace:
    """Bytes per window: an answer that drips is as good as broken off."""

    def __init__(self, terms: Terms) -> None:
        self._terms = terms
        self._since, self._bytes = time.monotonic(), 0

    def count(self, amount: int) -> None:
        """Count bytes; raise InterruptedSourceError after a window with too few."""
        self._bytes += amount
        if (elapsed := time.monotonic() - self._since) < self._terms.window:
            return
        if self._bytes < self._terms.rate * elapsed:
            raise InterruptedSourceError("is too slow")
        self._since, self._bytes = time.monotonic(), 0
