"""`manifest.json`: what an index is, and the size and sha256 of each of its files."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from pathlib import Path
from typing import Annotated, Final, Literal, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    model_validator,
)

from store.errors import (
    IndexDamagedError,
    IndexEncoderError,
    IndexMissingError,
    IndexOutdatedError,
)
from store.types import IndexInfo

MANIFEST: Final = "manifest.json"
FORMER: Final = "manifest.former.json"
"""The manifest before this one; `store.switch` goes back to it."""
CHECKED: Final = "checked.json"
"""Which files were found whole, and when; see `store.seals`."""
SCHEMA_VERSION: Final = 3

MOST: Final = 100_000
"""Products in a segment."""

FileName = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9._-]{0,63}$")]
_ENDINGS: Final = {
    "vectors": ".f16",
    "catalog": ".sqlite",
    "thumbnails": ".pack",
    "dead": ".u32",
    "sketch": ".i8",
    "coarse": ".f32",
}
_PART: Final = re.compile(r"[a-z]+-[0-9a-f]{16}\.[a-z0-9]+")
_SEAL: Final = "seal"
_SEALING: Final = b',\n "seal": "%s"\n}\n'
_OUTDATED: Final = re.compile(rb'"schema_version":\s*[12]\b')
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class FileSeal(_Strict):
    """Which bytes a file is."""

    size: Annotated[int, Field(ge=0)]
    sha256: Sha256


class Segment(_Strict):
    """Up to 100,000 products of one category, in files that never change.

    vectors: float16, little endian, (count, dimension). dead: uint32, little endian, the rows that
    are products no more; None where all live. sketch: see `store.sketches`; coarse: the view it
    was made with, which segments share (`store.coarse`). None where vectors are compared whole.
    """

    category: str
    count: Annotated[int, Field(ge=1, le=MOST)]
    vectors: FileName
    catalog: FileName
    thumbnails: FileName
    dead: FileName | None = None
    sketch: FileName | None = None
    coarse: FileName | None = None

    @model_validator(mode="after")
    def _sketched_by_a_view(self) -> Self:
        if (self.sketch is None) != (self.coarse is None):
            raise ValueError("a sketch needs the view it was made with")
        return self

    @property
    def files(self) -> tuple[str, ...]:
        """The names of its files."""
        always = (self.vectors, self.catalog, self.thumbnails)
        return (*always, *filter(None, (self.dead, self.sketch, self.coarse)))


class Canary(_Strict):
    """A question whose answer is known: the nearest of a segment's row in its own category.

    cosines: of the nearest few, best first.
    """

    segment: Annotated[int, Field(ge=0)]
    row: Annotated[int, Field(ge=0)]
    cosines: tuple[float, ...]


class Manifest(_Strict):
    """The manifest. count, categories: living products, each with one offer or more.

    preprocessing: sha256 of how pictures were fed to the encoder. priced_on: the day (ISO 8601) of
    all prices that say no other.
    """

    schema_version: Literal[3]
    name: str
    encoder: str
    encoder_sha256: Sha256
    preprocessing: Sha256
    dimension: Annotated[int, Field(ge=1, le=65536)]
    metric: Literal["cos"]
    count: Annotated[int, Field(ge=0)]
    offers: Annotated[int, Field(ge=0)]
    categories: dict[str, int]
    merchants: tuple[str, ...]
    built: str
    priced_on: str = ""
    segments: tuple[Segment, ...]
    canaries: tuple[Canary, ...] = ()
    files: dict[FileName, FileSeal]

    @model_validator(mode="before")
    @classmethod
    def _without_seal(cls, told: object) -> object:
        """Leave out what is about the bytes, which `parsed` compares."""
        if isinstance(told, dict):
            return {key: value for key, value in told.items() if key != _SEAL}
        return told

    @model_validator(mode="after")
    def _lists_its_files(self) -> Self:
        if set(self.files) != {name for segment in self.segments for name in segment.files}:
            raise ValueError("it does not list the files it needs")
        if self._too_many() or self.count != sum(self.categories.values()):
            raise ValueError("its numbers do not fit")
        return self

    def _too_many(self) -> bool:
        """Say whether more products live than the segments hold."""
        held: Counter[str] = Counter()
        for segment in self.segments:
            held[segment.category] += segment.count
        return any(living > held[category] for category, living in self.categories.items())

    @property
    def info(self) -> IndexInfo:
        """What the rest of the program is told."""
        return IndexInfo(
            name=self.name,
            encoder=self.encoder,
            encoder_sha256=self.encoder_sha256,
            dimension=self.dimension,
            count=self.count,
            offers=self.offers,
            categories=dict(self.categories),
            merchants=self.merchants,
            built=self.built,
            preprocessing=self.preprocessing,
        )


def read_manifest(folder: Path) -> Manifest:
    """Read and check the manifest of an index.

    Raises IndexMissingError or IndexDamagedError.
    """
    try:
        content = _manifest_bytes(folder)
    except (FileNotFoundError, NotADirectoryError) as error:
        if folder.is_dir() and any(map(is_part, folder.iterdir())):
            raise IndexDamagedError(f"The index in {folder} is half-written.") from error
        raise IndexMissingError(f"There is no product index in {folder}.") from error
    except OSError as error:
        raise IndexDamagedError(f"The {MANIFEST} in {folder} cannot be read.") from error
    return parsed(content, folder)


def parsed(content: bytes, folder: Path) -> Manifest:
    """Return a manifest from its bytes.

    folder: where it is, for the sentence. Raises IndexDamagedError, IndexOutdatedError.
    """
    try:
        _check_seal(content)
        return Manifest.model_validate_json(content)
    except ValueError as error:  # pydantic's are, too
        if _OUTDATED.search(content):
            raise IndexOutdatedError(
                f"The index in {folder} was made by an older TrendFlix: build it again."
            ) from error
        raise IndexDamagedError(f"The {MANIFEST} in {folder} cannot be read.") from error


def names_its_bytes(name: str, sha256: str) -> bool:
    """Say whether a name is the one files of these bytes have, of whatever kind."""
    kind = name.partition("-")[0]
    return kind in _ENDINGS and name == content_name(kind, sha256)


def sealed(manifest: Manifest) -> bytes:
    """Return the bytes of a manifest, the last line of which vouches for the others."""
    body = manifest.model_dump_json(indent=1).encode().removesuffix(b"\n}")
    return body + _SEALING % hashlib.sha256(body).hexdigest().encode()


def _check_seal(content: bytes) -> None:
    """Raise ValueError where the last line does not vouch for the others; it may be missing."""
    body, found, _ = content.rpartition(_SEALING[: _SEALING.index(b"%")])
    if found and body + _SEALING % hashlib.sha256(body).hexdigest().encode() != content:
        raise ValueError("bytes have changed since it was written")


def is_part(path: Path) -> bool:
    """Say whether a path has the name of a file an index is made of."""
    return _PART.fullmatch(path.name) is not None


def content_name(kind: str, sha256: str) -> str:
    """Return the name of a file of these bytes."""
    return f"{kind}-{sha256[:16]}{_ENDINGS[kind]}"


def _manifest_bytes(folder: Path) -> bytes:
    """Return the manifest; the former one where a switch was cut off before the new one stood."""
    try:
        return (folder / MANIFEST).read_bytes()
    except FileNotFoundError:
        return (folder / FORMER).read_bytes()


def seal(path: Path) -> FileSeal:
    """Return size and sha256 of a file."""
    with path.open("rb") as file:
        return FileSeal(
            size=path.stat().st_size, sha256=hashlib.file_digest(file, "sha256").hexdigest()
        )


def check_encoder(
    made: Manifest | IndexInfo, encoder: str, encoder_sha256: str, preprocessing: str = ""
) -> None:
    """Raise IndexEncoderError, which names both, unless this very encoder made the index.

    preprocessing: sha256 of how pictures are fed to it; empty where that is not known.
    """
    if made.encoder != encoder:
        raise IndexEncoderError(
            f"The index was made with the encoder {made.encoder}, not with {encoder}."
        )
    if made.encoder_sha256 != encoder_sha256:
        raise IndexEncoderError(
            f"The index was made with another release of the encoder {encoder} "
            f"({made.encoder_sha256[:12]}, not {encoder_sha256[:12]})."
        )
    if preprocessing and made.preprocessing not in {"", preprocessing}:
        raise IndexEncoderError(
            f"The index was made with pictures fed to the encoder {encoder} in another way "
            f"({made.preprocessing[:12]}, not {preprocessing[:12]})."
        )
