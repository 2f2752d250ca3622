"""The catalogue in files of this machine: an index folder, opened."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
from sqlalchemy import ColumnElement

from store.catalog import Catalog, CatalogProduct
from store.catalog_search import Entry, Hit, Vector
from store.category_vectors import CategoryVectors, Sketched
from store.coarse import Coarse
from store.entries import entry_of
from store.errors import IndexDamagedError
from store.manifest import Manifest, Segment
from store.schema import offers, products
from store.sketches import SketchFile
from store.thumbnails import Thumbnails
from store.types import ANYTHING, Facets, IndexInfo, Wanted
from store.vectors import Mask, Vectors

_ROW_BITS: Final = 32
_KEPT: Final = 20_000
"""Products that are kept in memory once they were read; about 40 MB."""
_ROW_MASK: Final = (1 << _ROW_BITS) - 1


@dataclass(frozen=True, slots=True)
class _Opened:
    """One segment."""

    category: str
    vectors: Vectors
    catalog: Catalog
    thumbnails: Thumbnails
    sketched: Sketched | None


@dataclass(frozen=True, slots=True)
class _Category:
    """The segments of a category: their numbers in the manifest, and their vectors together."""

    numbers: npt.NDArray[np.int64]
    vectors: CategoryVectors


class SegmentCatalog:
    """A `CatalogSearch` over verified files. They stay open, so a newer index cannot mix in."""

    def __init__(self, folder: Path, manifest: Manifest) -> None:
        """Open the files of a manifest, which were verified. Raises IndexDamagedError."""
        self._manifest = manifest
        views = _views(folder, manifest)
        self._segments = tuple(_opened(folder, manifest, each, views) for each in manifest.segments)
        names = {segment.category for segment in manifest.segments}
        self._categories = {name: self._category(name) for name in names}
        self._kept: dict[int, CatalogProduct] = {}

    @property
    def info(self) -> IndexInfo:
        """What the manifest says."""
        return self._manifest.info

    def nearest(
        self, embedding: Vector, category: str, count: int, wanted: Wanted = ANYTHING
    ) -> Sequence[Hit]:
        """Return up to `count` products of a category by cosine, best first."""
        asked = self._categories.get(category)
        if asked is None:
            return ()
        allowed = None if wanted == ANYTHING else self._allowed(asked, wanted)
        near = asked.vectors.nearest(embedding, count, allowed)
        keys = asked.numbers[near.segments] << _ROW_BITS | near.rows
        return tuple(map(Hit, keys.tolist(), near.cosines.tolist()))

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
            for row, product in self._products(number, rows).items():
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

    def keys(self, category: str, most: int) -> list[int]:
        """Return keys of up to `most` products of a category, evenly from all."""
        living = [
            _key(number, row)
            for number, each in self._of((category,))
            for row in range(len(each.vectors))
            if each.vectors.alive is None or each.vectors.alive[row]
        ]
        return living[:: max(1, -(-len(living) // most))]

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

    def check_through(self, number: int) -> None:
        """Look at every product of a segment, and where its thumbnail is.

        Raises IndexDamagedError.
        """
        segment = self._segments[number]
        segment.catalog.check_through()
        for product in segment.catalog.everything():
            _check(product, segment)

    def close(self) -> None:
        """Let go of the files."""
        for segment in self._segments:
            segment.catalog.close()
            segment.thumbnails.close()

    def _products(self, number: int, rows: Sequence[int]) -> dict[int, CatalogProduct]:
        """Return the products of a segment's rows; those read before are kept in memory."""
        found = {row: kept for row in rows if (kept := self._kept.get(_key(number, row)))}
        missing = [row for row in rows if row not in found]
        found |= self._segments[number].catalog.products(missing) if missing else {}
        self._kept |= {_key(number, row): found[row] for row in missing}
        while len(self._kept) > _KEPT:
            del self._kept[next(iter(self._kept))]
        return found

    def _category(self, name: str) -> _Category:
        own = dict(self._of((name,)))
        vectors, sketched = zip(*((s.vectors, s.sketched) for s in own.values()), strict=True)
        return _Category(np.fromiter(own, np.int64), CategoryVectors(vectors, sketched))

    def _allowed(self, category: _Category, wanted: Wanted) -> list[Mask]:
        """Return which rows of each segment have an offer with all that is wanted."""
        segments = [self._segments[number] for number in category.numbers.tolist()]
        return [each.catalog.allowed(wanted, len(each.vectors)) for each in segments]

    def _of(self, categories: Sequence[str]) -> Iterator[tuple[int, _Opened]]:
        return (
            (number, segment)
            for number, segment in enumerate(self._segments)
            if segment.category in categories
        )


def _views(folder: Path, manifest: Manifest) -> dict[str, Coarse]:
    names = {segment.coarse for segment in manifest.segments if segment.coarse}
    return {name: Coarse.read(folder / name, manifest.dimension) for name in sorted(names)}


def _sketched(folder: Path, segment: Segment, views: Mapping[str, Coarse]) -> Sketched | None:
    if segment.sketch is None or segment.coarse is None:
        return None
    coarse = views[segment.coarse]
    return Sketched(coarse, SketchFile(folder / segment.sketch, segment.count, coarse))


def _opened(
    folder: Path, manifest: Manifest, segment: Segment, views: Mapping[str, Coarse]
) -> _Opened:
    dead = np.fromfile(folder / segment.dead, "<u4") if segment.dead else None
    try:
        return _Opened(
            segment.category,
            Vectors(folder / segment.vectors, manifest.dimension, segment.count, dead),
            Catalog(folder / segment.catalog, segment.category, manifest.priced_on),
            Thumbnails(folder / segment.thumbnails),
            _sketched(folder, segment, views),
        )
    except OSError as error:
        raise IndexDamagedError(f"A file of the index cannot be read: {error}") from error


def _check(product: CatalogProduct, segment: _Opened) -> None:
    if not 0 <= product.row < len(segment.vectors):
        raise IndexDamagedError("A product of the catalogue has no embedding.")
    segment.thumbnails.check(product.thumbnail_offset, product.thumbnail_length)


def _worded(
    segment: _Opened, words: str, count: int, wanted: Wanted
) -> Iterator[tuple[int, float]]:
    alive = segment.vectors.alive
    if wanted == ANYTHING and alive is None:
        yield from segment.catalog.worded(words, count)
        return
    allowed = segment.catalog.allowed(wanted, len(segment.vectors))
    allowed &= True if alive is None else alive
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
