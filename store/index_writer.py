"""Writing a product index: beside its place first, then swapped in whole."""

from __future__ import annotations

import os
import shutil
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import numpy.typing as npt

from store.catalog import CatalogRow, CatalogWriter
from store.disk import plain_disk_errors
from store.duplicates import PictureGroups
from store.errors import NotWritableError
from store.links import merchant_of
from store.manifest import (
    CATALOG,
    MANIFEST,
    SCHEMA_VERSION,
    THUMBNAILS,
    Manifest,
    former_folder,
    seal,
    standing_folder,
    vectors_file,
)
from store.thumbnails import ThumbnailWriter
from store.types import IndexInfo, Product
from store.vector_index import METRIC, VectorWriter


@dataclass(frozen=True, slots=True, eq=False)
class IndexRow:
    """One product with its thumbnail, and its embedding float32 (dim,).

    identities: what other rows of the same product say as well (`FeedRow.identities`).
    """

    product: Product
    embedding: npt.NDArray[np.float32]
    identities: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class IndexMaker:
    """Who makes an index: a name for it, and the encoder its embeddings come from."""

    name: str
    encoder: str
    encoder_sha256: str
    dimension: int


def write_index(
    folder: Path, maker: IndexMaker, batches: Iterable[Sequence[IndexRow]]
) -> IndexInfo:
    """Write all rows and make the result the index in `folder`.

    Until then, and whatever interrupts it, a former index in `folder` stays as it was.
    Raises NotWritableError (also where `folder` holds something else than an index) and
    DiskFullError.
    """
    folder = folder.resolve()
    part = folder.with_name(f"{folder.name}.part")
    with plain_disk_errors(folder.parent):
        _check_place(folder)
        _clear(part)
        part.mkdir(parents=True)
        try:
            manifest = _written(part, maker, batches)
            _swap(part, folder)
        finally:
            _clear(part)
    return manifest.info


@dataclass(slots=True)
class _Tally:
    """What the manifest will say, and what is one product, gathered while rows pass."""

    pictures: PictureGroups
    categories: Counter[str] = field(default_factory=Counter)
    merchants: set[str] = field(default_factory=set)
    vectors: dict[str, VectorWriter] = field(default_factory=dict)
    named: dict[str, int] = field(default_factory=dict)
    searchable: set[tuple[str, int]] = field(default_factory=set)

    def next_key(self) -> int:
        """Return the key of the row to be taken in."""
        return self.categories.total() + 1

    def group_of(self, row: IndexRow) -> int:
        """Take in one row and return its group; of a group, only the first is searchable."""
        key, category = self.next_key(), row.product.category
        shop = merchant_of(row.product.url)
        known = [self.named[name] for name in row.identities if name in self.named]
        picture = row.product.thumbnail
        group = known[0] if known else self.pictures.group_of(key, picture, shop)
        self.named |= dict.fromkeys(row.identities, group)
        self.categories[category] += 1
        self.merchants.add(shop)
        if (category, group) not in self.searchable:
            self.searchable.add((category, group))
            vectors = self.vectors.setdefault(category, VectorWriter(len(row.embedding)))
            vectors.add([key], row.embedding[np.newaxis])
        return group


def _written(part: Path, maker: IndexMaker, batches: Iterable[Sequence[IndexRow]]) -> Manifest:
    with ExitStack() as open_files:
        catalog = open_files.enter_context(CatalogWriter(part / CATALOG))
        pack = open_files.enter_context(ThumbnailWriter(part / THUMBNAILS))
        tally = _Tally(PictureGroups(pack.read))
        for batch in batches:
            catalog.add([_taken_in(row, tally, pack) for row in batch])
    for category, vectors in tally.vectors.items():
        (part / vectors_file(category)).write_bytes(vectors.content())
    return _sealed(part, maker, tally)


def _taken_in(row: IndexRow, tally: _Tally, pack: ThumbnailWriter) -> CatalogRow:
    key = tally.next_key()
    place = pack.add(key, row.product.thumbnail)
    return CatalogRow(key, row.product, tally.group_of(row), *place)


def _sealed(part: Path, maker: IndexMaker, tally: _Tally) -> Manifest:
    """Write the manifest last: an index without one is half-written."""
    manifest = Manifest(
        schema_version=SCHEMA_VERSION,
        name=maker.name,
        encoder=maker.encoder,
        encoder_sha256=maker.encoder_sha256,
        dimension=maker.dimension,
        metric=METRIC,
        count=tally.categories.total(),
        categories=dict(sorted(tally.categories.items())),
        vectors={category: len(vectors) for category, vectors in sorted(tally.vectors.items())},
        merchants=tuple(sorted(tally.merchants)),
        built=datetime.now(UTC).isoformat(timespec="seconds"),
        files={path.name: seal(path) for path in sorted(part.iterdir())},
    )
    (part / MANIFEST).write_text(manifest.model_dump_json(indent=2) + "\n", encoding="utf-8")
    for path in part.iterdir():
        _flush(path)
    return manifest


def _swap(part: Path, folder: Path) -> None:
    """Put the new index in its place; a cut between the two renames leaves the former one found.

    See `standing_folder`, which readers and the next build ask.
    """
    former = former_folder(folder)
    if folder.exists():
        _clear(former)
        folder.rename(former)
    part.rename(folder)
    _clear(former)


def _check_place(folder: Path) -> None:
    """Bring back what a cut swap left, and refuse to replace what is no index."""
    standing = standing_folder(folder)
    if standing != folder:
        standing.rename(folder)
    if folder.exists() and not all(map(_is_ours, folder.iterdir())):
        raise NotWritableError(
            f"The folder {folder} holds other files than an index: name another folder."
        )


def _is_ours(path: Path) -> bool:
    return path.name in {MANIFEST, CATALOG, THUMBNAILS} or path.suffix == ".usearch"


def _clear(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)


def _flush(path: Path) -> None:
    """Ask the disk to keep a finished file before it replaces another."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
