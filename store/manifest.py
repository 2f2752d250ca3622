"""`manifest.json`: what an index is, and the size and sha256 of each of its files."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from store.errors import IndexDamagedError, IndexEncoderError, IndexMissingError
from store.types import IndexInfo

MANIFEST: Final = "manifest.json"
CATALOG: Final = "catalog.sqlite"
THUMBNAILS: Final = "thumbnails.pack"
SCHEMA_VERSION: Final = 2

FileName = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9._-]{0,63}$")]
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class FileSeal(_Strict):
    """Which bytes a file is."""

    size: Annotated[int, Field(ge=0)]
    sha256: Sha256


class Manifest(_Strict):
    """The manifest. `vectors` counts embeddings per category: one per distinct product."""

    schema_version: Literal[2]
    name: str
    encoder: str
    encoder_sha256: Sha256
    dimension: Annotated[int, Field(ge=1, le=65536)]
    metric: Literal["cos"]
    count: Annotated[int, Field(ge=0)]
    categories: dict[str, int]
    vectors: dict[str, int]
    merchants: tuple[str, ...]
    built: str
    files: dict[FileName, FileSeal]

    @property
    def info(self) -> IndexInfo:
        """What the rest of the program is told."""
        return IndexInfo(
            name=self.name,
            encoder=self.encoder,
            encoder_sha256=self.encoder_sha256,
            dimension=self.dimension,
            count=self.count,
            categories=dict(self.categories),
            merchants=self.merchants,
            built=self.built,
        )


def vectors_file(category: str) -> str:
    """Return the name of a category's vector index."""
    return f"vectors-{category.replace(' ', '-')}.usearch"


def former_folder(folder: Path) -> Path:
    """Return where an index waits while a newer one takes its place."""
    folder = folder.resolve()
    return folder.with_name(f"{folder.name}.former")


def standing_folder(folder: Path) -> Path:
    """Return where the index is: `folder`, or the former one if a swap was cut off half-way."""
    former = former_folder(folder)
    return former if not folder.exists() and (former / MANIFEST).is_file() else folder


def read_manifest(folder: Path) -> Manifest:
    """Read and check the manifest of an index.

    Raises IndexMissingError or IndexDamagedError.
    """
    try:
        return Manifest.model_validate_json((folder / MANIFEST).read_bytes())
    except (FileNotFoundError, NotADirectoryError) as error:
        if (folder / CATALOG).exists() or (folder / THUMBNAILS).exists():
            raise IndexDamagedError(f"The index in {folder} is half-written.") from error
        raise IndexMissingError(f"There is no product index in {folder}.") from error
    except (OSError, ValidationError) as error:
        raise IndexDamagedError(f"The {MANIFEST} in {folder} cannot be read.") from error


def seal(path: Path) -> FileSeal:
    """Return size and sha256 of a file."""
    with path.open("rb") as file:
        return FileSeal(
            size=path.stat().st_size, sha256=hashlib.file_digest(file, "sha256").hexdigest()
        )


def verify(folder: Path, manifest: Manifest) -> None:
    """Compare every file with its seal.

    Raises IndexDamagedError, which names the file.
    """
    needed = {CATALOG, THUMBNAILS, *map(vectors_file, manifest.vectors)}
    if set(manifest.files) != needed:
        raise IndexDamagedError(f"The {MANIFEST} in {folder} does not list the files it needs.")
    for name, expected in manifest.files.items():
        try:
            actual = seal(folder / name)
        except OSError as error:
            raise IndexDamagedError(f"The file {name} of the index is not there.") from error
        if actual != expected:
            raise IndexDamagedError(f"The file {name} of the index is damaged.")


def read_verified(folder: Path, manifest: Manifest, name: str) -> bytes:
    """Return a file's bytes, which are those that were hashed.

    Raises IndexDamagedError.
    """
    expected = manifest.files[name]
    try:
        content = (folder / name).read_bytes()
    except OSError as error:
        raise IndexDamagedError(f"The file {name} of the index is not there.") from error
    if len(content) != expected.size or hashlib.sha256(content).hexdigest() != expected.sha256:
        raise IndexDamagedError(f"The file {name} of the index is damaged.")
    return content


def check_encoder(manifest: Manifest, encoder: str, encoder_sha256: str) -> None:
    """Raise IndexEncoderError, which names both, unless this very encoder made the index."""
    if manifest.encoder != encoder:
        raise IndexEncoderError(
            f"The index was made with the encoder {manifest.encoder}, not with {encoder}."
        )
    if manifest.encoder_sha256 != encoder_sha256:
        raise IndexEncoderError(
            f"The index was made with another release of the encoder {encoder} "
            f"({manifest.encoder_sha256[:12]}, not {encoder_sha256[:12]})."
        )
