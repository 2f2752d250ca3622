"""Where a repository of releases is: a web address, or a folder that was carried here."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from store.artifacts import CHUNK, FolderSource, Source, UrlSource
from store.errors import SourceError
from store.hop import check_https
from store.transfer import Answer, InterruptedSourceError, Terms, ask

METADATA: Final = "metadata"
TARGETS: Final = "targets"
_SMALL: Final = Terms(deadline=60.0, tries=3)
"""How long a file of metadata may take: it is small."""
_ABSENT: Final = (403, 404)
"""What web servers answer where there is no such file; storage services say 403."""


class Origin(Protocol):
    """A repository whose files can be read. Paths are relative, with slashes."""

    def read(self, path: str, most: int) -> bytes | None:
        """Return a small file, None where there is none.

        Raises SourceError, also where it has more than `most` bytes.
        """

    def source(self, path: str) -> Source:
        """Return where a large file can be fetched from."""


@dataclass(frozen=True, slots=True)
class FolderOrigin:
    """A copy of the repository on this machine, e.g. on a USB stick."""

    folder: Path

    def __str__(self) -> str:
        return str(self.folder)

    def read(self, path: str, most: int) -> bytes | None:
        """Read a file of the folder."""
        try:
            with (self.folder / path).open("rb") as file:
                content = file.read(most + 1)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise SourceError(f"{path} cannot be read ({error.strerror})") from error
        if len(content) > most:
            raise SourceError(f"{path} has more than {most} bytes")
        return content

    def source(self, path: str) -> Source:
        """Return the folder, with the file in it."""
        return FolderSource(self.folder, path)


@dataclass(frozen=True, slots=True)
class WebOrigin:
    """A repository on a web server. Every request is the same whoever asks."""

    url: str
    terms: Terms = _SMALL

    def __str__(self) -> str:
        return self.url

    def read(self, path: str, most: int) -> bytes | None:
        """Ask the server; an answer that breaks off is asked for again, a few times."""
        until = time.monotonic() + self.terms.deadline
        for failures in range(1, self.terms.tries + 1):
            try:
                return self._read(path, most, until)
            except InterruptedSourceError as error:
                rest = max(error.wait, self.terms.backoff * failures)
                if failures == self.terms.tries or time.monotonic() + rest > until:
                    raise
                time.sleep(rest)
        raise AssertionError

    def source(self, path: str) -> Source:
        """Return the address of the file."""
        return UrlSource(self._address(path))

    def _address(self, path: str) -> str:
        return f"{self.url.rstrip('/')}/{path}"

    def _read(self, path: str, most: int, until: float) -> bytes | None:
        with ask(self._address(path), self.terms, {}, check_https) as answer:
            if answer.status in _ABSENT:
                return None
            answer.check_sound()
            if answer.status != 200:  # noqa: PLR2004  (a part was not asked for)
                raise SourceError(f"answered {answer.status}")
            return _capped(answer, most, until)


def _capped(answer: Answer, most: int, until: float) -> bytes:
    content = bytearray()
    while piece := answer.read(min(CHUNK, most + 1 - len(content))):
        content += piece
        if len(content) > most:
            raise SourceError(f"sent more than the {most} bytes such a file may have")
        if time.monotonic() > until:
            raise SourceError("is too slow")
    if answer.headers.get("Content-Length", str(len(content))) != str(len(content)):
        raise InterruptedSourceError("the answer ended early")
    return bytes(content)
