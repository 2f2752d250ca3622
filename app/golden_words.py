"""Everyday words, and the photo each of them names, out of published packages.

The packages are fetched once, as bytes of a known hash, for their photos alone; nothing of them
is installed or imported.
"""

from __future__ import annotations

import hashlib
import tarfile
import tomllib
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory

from app.eval_figures import NotMeasurableError
from store.artifacts import Artifact, UrlSource
from store.downloads import pull
from store.errors import StoreEnvironmentError
from store.python_index import link_of


@dataclass(frozen=True, slots=True)
class Package:
    """A published package: its name, and the file of it that holds photos."""

    name: str
    archive: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class WordPhoto:
    """A word and the photo it names: a file (`member`) of a package's archive."""

    word: str
    package: Package
    member: str
    sha256: str

    @property
    def file(self) -> str:
        """Return the name of the photo in our own folder."""
        return f"{self.sha256[:16]}{Path(self.member).suffix}"


def word_photos() -> list[WordPhoto]:
    """Return the words and their photos."""
    text = files("resources").joinpath("golden/open_vocabulary.toml").read_text(encoding="utf-8")
    tables = tomllib.loads(text)
    packages = {
        key: Package(table["name"], table["archive"], table["size"], table["archive_sha256"])
        for key, table in tables["package"].items()
    }
    return [
        WordPhoto(table["word"], packages[table["package"]], table["member"], table["sha256"])
        for table in tables["photo"]
    ]


def fetch(photos: Iterable[WordPhoto], folder: Path, tell: Callable[[str], None]) -> None:
    """Put the photos that are not there yet into a folder. Raises NotMeasurableError."""
    missing = [photo for photo in photos if not (folder / photo.file).is_file()]
    for package in dict.fromkeys(photo.package for photo in missing):
        tell(f"photos of the package {package.name}")
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=".fetch-", dir=folder) as scratch:
            archive = _archive(package, Path(scratch))
            for photo in missing:
                if photo.package == package:
                    unpack(archive, photo, folder)


def _archive(package: Package, folder: Path) -> Path:
    try:
        source = UrlSource(link_of(package.name, package.archive))
        artifact = Artifact(package.archive, package.size, package.sha256, (source,))
        return pull(artifact, folder, lambda _done, _size: None, lambda: False)
    except StoreEnvironmentError as error:
        raise NotMeasurableError(f"The photos of {package.name} cannot be had: {error}") from error


def unpack(archive: Path, photo: WordPhoto, folder: Path) -> None:
    """Write one photo out of an archive whose bytes are known. Raises NotMeasurableError."""
    content = _member(archive, photo.member)
    if hashlib.sha256(content).hexdigest() != photo.sha256:
        raise NotMeasurableError(f"The photo of {photo.word} is another one than it should be.")
    (folder / photo.file).write_bytes(content)


def _member(archive: Path, name: str) -> bytes:
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            return wheel.read(name)
    with tarfile.open(archive) as source:
        stream = source.extractfile(name)
        return stream.read() if stream else b""
