"""The catalogue in files of this machine: an index folder, opened."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import nlargest
from pathlib import Path
from typing import Final

import numpy as np
from sqlalchemy import ColumnElement

from store.catalog import Catalog, CatalogProduct
from store.catalog_search import Entry, Hit, Vector
from store.entries import entry_of
from store.errors import IndexDamagedError
from store.manifest import Manifest, Segment
from store.schema import offers, products
from store.thumbnails import Thumbnails
from store.types import ANYTHING, Facets, IndexInfo, Wanted
from store.vectors import Vectors

_ROW_BITS: Final = 32
_ROW_MASK: Final = (1 << _ROW_BITS) - 1


@dataclass(frozen=True, slots=True)
class _Opened:
    """One segment."""

    category: str
    vectors: Vectors
    catalog: Catalog
    thumbnails: Thumbnails


class SegmentCatalog:
    """A `CatalogSearch` over verified files. They stay open, so a newer index cannot mix in."""

    def __init__(self, folder: Path, manifest: Manifest) -> None:
        """Open the files of a manifest, which were verified. Raises IndexDamagedError."""
        self._manifest = manifest
        self._segments = tuple(_opened(folder, manifest, each) for each in manifest.segments)

    @property
    def info(self) -> IndexInfo:
        """What the manifest says."""
        return self._manifest.info

    def nearest(
        self, embedding: Vector, category: str, count: int, wanted: Wanted = ANYTHING
    ) -> Sequence[Hit]:
        """Return up to `count` products of a category by cosine, best first."""
        found = (
            Hit(_key(number, row), float(cosine))
            for number, segment in self._of((category,))
            for row, cosine in zip(*_nearest(segment, embedding, count, wanted), strict=True)
        )
        return nlargest(count, found, key=lambda hit: hit.cosine)

    def worded(
        self, words: str, categories: Sequence[str], count: int, wanted: Wanted = ANYTHING
    ) -> Sequence[int]:
        """Return keys of products whose title or brand has all the words, best first."""
        found = [
            (rank, _key(number, row))
            for number, segment in self._of(categories)
            for row, rank in _worded(segment, words, count, wanted)
        ]
        return [key for _, key in sorted(found)[:count]]

    def vectors(self, keys: Sequence[int]) -> Vector:
        """Return the embeddings of products, float32 (n, dim)."""
        if not keys:
            return np.empty((0, self.info.dimension), np.float32)
        rows = [self._segments[number].vectors.vectors([row]) for number, row in map(_place, keys)]
        return np.concatenate(rows)

    def entries(self, keys: Sequence[int], wanted: Wanted = ANYTHING) -> list[Entry]:
        """Return what is known of products, in the order of the keys."""
        known: dict[int, Entry] = {}
        for number in {_place(key)[0] for key in keys}:
            segment = self._segments[number]
            rows = [row for each, row in map(_place, keys) if each == number]
            for row, product in segment.catalog.products(rows).items():
                known[_key(number, row)] = _entry(segment, product, wanted)
        return [known[key] for key in keys]

    def sample(self, category: str, most: int) -> Vector:
        """Return up to `most` embeddings of a category, float32 (n, dim), evenly from all."""
        segments = [segment for _, segment in self._of((category,))]
        total = sum(len(segment.vectors) for segment in segments)
        rows = [
            segment.vectors.sample(max(1, most * len(segment.vectors) // total))
            for segment in segments
        ]
        return np.concatenate(rows) if rows else np.empty((0, self.info.dimension), np.float32)

    def facets(self, categories: Sequence[str]) -> Facets:
        """Return what can be asked for among these categories."""
        catalogs = [segment.catalog for _, segment in self._of(categories)]
        countries: Counter[str] = Counter()
        for lists, number in _summed(catalogs, offers.c.ships_to):
            countries.update(dict.fromkeys(lists.split(), number))
        return Facets(
            brands=_summed(catalogs, products.c.brand),
            colors=_summed(catalogs, products.c.color),
            sizes=_summed(catalogs, offers.c.size),
            countries=tuple(countries.most_common()),
            prices=_price_range(catalogs),
        )

    def key(self, segment: int, row: int) -> int:
        """Return the key of a product by its place in the manifest."""
        return _key(segment, row)

    def close(self) -> None:
        """Let go of the files."""
        for segment in self._segments:
            segment.catalog.close()
            segment.thumbnails.close()

    def _of(self, categories: Sequence[str]) -> Iterator[tuple[int, _Opened]]:
        return (
            (number, segment)
            for number, segment in enumerate(self._segments)
            if segment.category in categories
        )


def _opened(folder: Path, manifest: Manifest, segment: Segment) -> _Opened:
    dead = np.fromfile(folder / segment.dead, "<u4") if segment.dead else None
    try:
        return _Opened(
            segment.category,
            Vectors(folder / segment.vectors, manifest.dimension, segment.count, dead),
            Catalog(folder / segment.catalog, segment.category, manifest.priced_on),
            Thumbnails(folder / segment.thumbnails),
        )
    except OSError as error:
        raise IndexDamagedError(f"A file of the index cannot be read: {error}") from error


def _nearest(
    segment: _Opened, embedding: Vector, count: int, wanted: Wanted
) -> tuple[list[int], list[float]]:
    allowed = None
    if wanted != ANYTHING:
        allowed = segment.catalog.allowed(wanted, len(segment.vectors))
    rows, cosines = segment.vectors.nearest(embedding, count, allowed)
    return rows.tolist(), cosines.tolist()


def _worded(
    segment: _Opened, words: str, count: int, wanted: Wanted
) -> Iterator[tuple[int, float]]:
    if wanted == ANYTHING:
        yield from segment.catalog.worded(words, count)
        return
    allowed = segment.catalog.allowed(wanted, len(segment.vectors))
    found = segment.catalog.worded(words, len(segment.vectors))
    yield from [(row, rank) for row, rank in found if allowed[row]][:count]


def _entry(segment: _Opened, product: CatalogProduct, wanted: Wanted) -> Entry:
    picture = segment.thumbnails.read(product.thumbnail_offset, product.thumbnail_length)
    return entry_of(product.offers, picture, product.look, wanted)


def _key(segment: int, row: int) -> int:
    return segment << _ROW_BITS | row


def _place(key: int) -> tuple[int, int]:
    return key >> _ROW_BITS, key & _ROW_MASK


def _summed(catalogs: Sequence[Catalog], column: ColumnElement[str]) -> tuple[tuple[str, int], ...]:
    total: Counter[str] = Counter()
    for catalog in catalogs:
        total += catalog.names(column)
    return tuple(total.most_common())


def _price_range(catalogs: Sequence[Catalog]) -> dict[str, tuple[float, float]]:
    ranges: dict[str, tuple[float, float]] = {}
    for catalog in catalogs:
        for currency, (low, high) in catalog.prices().items():
            known = ranges.get(currency, (low, high))
            ranges[currency] = (min(low, known[0]), max(high, known[1]))
    return ranges
