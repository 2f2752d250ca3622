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
from typing import Final

import numpy as np
import numpy.typing as npt

from store.catalog import CatalogRow, CatalogWriter
from store.disk import plain_disk_errors
from store.errors import NotWritableError
from store.links import merchant_of
from store.manifest import (
    CATALOG,
    MANIFEST,
    THUMBNAILS,
    Manifest,
    former_folder,
    seal,
    standing_folder,
    vectors_file,
)
from store.thumbnails import append_thumbnail
from store.types import IndexInfo, Product
from store.vector_index import METRIC, VectorWriter

_SCHEMA: Final = 1


@dataclass(frozen=True, slots=True, eq=False)
class IndexRow:
    """One product with its thumbnail, the hash of its picture, and its embedding float32 (dim,)."""

    product: Product
    picture: str
    embedding: npt.NDArray[np.float32]


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
    """What the manifest will say, counted while rows pass."""

    categories: Counter[str] = field(default_factory=Counter)
    merchants: set[str] = field(default_factory=set)
    vectors: dict[str, VectorWriter] = field(default_factory=dict)
    pictures: set[tuple[str, str]] = field(default_factory=set)

    def key_of(self, row: IndexRow, dimension: int) -> int:
        """Take in one row; of products with one picture only the first is searchable."""
        category = row.product.category
        self.categories[category] += 1
        key = self.categories.total()
        self.merchants.add(merchant_of(row.product.url))
        if (category, row.picture) not in self.pictures:
            self.pictures.add((category, row.picture))
            vectors = self.vectors.setdefault(category, VectorWriter(dimension))
            vectors.add([key], row.embedding[np.newaxis])
        return key


def _written(part: Path, maker: IndexMaker, batches: Iterable[Sequence[IndexRow]]) -> Manifest:
    tally = _Tally()
    with ExitStack() as open_files:
        catalog = open_files.enter_context(CatalogWriter(part / CATALOG))
        pack = open_files.enter_context((part / THUMBNAILS).open("wb"))
        for batch in batches:
            keys = [tally.key_of(row, maker.dimension) for row in batch]
            places = [append_thumbnail(pack, row.product.thumbnail) for row in batch]
            catalog.add(
                [
                    CatalogRow(key, row.product, row.picture, *place)
                    for key, row, place in zip(keys, batch, places, strict=True)
                ]
            )
    for category, vectors in tally.vectors.items():
        (part / vectors_file(category)).write_bytes(vectors.content())
    return _sealed(part, maker, tally)


def _sealed(part: Path, maker: IndexMaker, tally: _Tally) -> Manifest:
    """Write the manifest last: an index without one is half-written."""
    manifest = Manifest(
        schema_version=_SCHEMA,
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
