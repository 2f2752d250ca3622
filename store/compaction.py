"""Compaction: the segments of a category that are not full become few, without what is dead.

Vectors and thumbnails are copied as they are: no encoder, no pictures.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from store import canaries, room
from store.catalog import Catalog, CatalogProduct
from store.coarse_views import CoarseViews
from store.disk import plain_disk_errors
from store.manifest import MOST, FileSeal, Manifest, Segment, read_manifest, sealed
from store.segment_writer import IndexRow, SegmentWriter, WrittenSegment
from store.sole_writer import sole_writer
from store.switch import switch
from store.thumbnails import Thumbnails
from store.types import IndexInfo
from store.vectors import DTYPE
from store.verification import verify

_MOST_DEAD: Final = 0.3
"""Share of a category's rows that may be dead before a build compacts it."""
_MOST_OPEN: Final = 4
"""Segments of a category that may be not full before a build compacts it."""


def compact(folder: Path) -> IndexInfo:
    """Compact the index in a folder; its products, offers and answers stay the same.

    Raises what reading an index raises, IndexBusyError, NotWritableError and DiskFullError.
    """
    folder = folder.resolve()
    former = read_manifest(folder)
    with plain_disk_errors(folder), sole_writer(folder):
        verify(folder, former)
        untidy = {each.category for each in former.segments if _rewritten(each)}
        names = {name for name in untidy if _gains(former, name)}
        if not names:
            return former.info
        place = room.room_of(folder)
        try:
            room.prepare(place)
            manifest = canaries.with_questions(folder, compacted(folder, former, names))
            switch(folder, sealed(manifest))
        finally:
            room.leave(place)
    return manifest.info


def worn(manifest: Manifest) -> set[str]:
    """Return the categories that a build compacts by itself."""
    return {name for name in manifest.categories if _is_worn(_of(manifest, name), manifest)}


def compacted(folder: Path, manifest: Manifest, categories: Collection[str]) -> Manifest:
    """Write the segments of these categories anew and return their manifest, without questions.

    The files are in the folder, the manifest is not. Raises OSError, IndexDamagedError.
    """
    kept = [
        segment
        for segment in manifest.segments
        if segment.category not in categories or not _rewritten(segment)
    ]
    written = [each for name in sorted(categories) for each in _merged(folder, manifest, name)]
    seals = {name: manifest.files[name] for segment in kept for name in segment.files}
    for each in written:
        seals |= each.seals
    segments = (*kept, *(each.segment for each in written))
    return manifest.model_copy(update={"segments": segments, "files": seals, "canaries": ()})


def _is_worn(segments: Sequence[Segment], manifest: Manifest) -> bool:
    dead = sum(_dead(segment, manifest.files) for segment in segments)
    open_ones = sum(segment.count < MOST for segment in segments)
    rows = sum(segment.count for segment in segments)
    return dead > _MOST_DEAD * rows or open_ones > _MOST_OPEN


def _gains(manifest: Manifest, category: str) -> bool:
    """Say whether there are several segments to merge, or dead products to drop."""
    untidy = [each for each in _of(manifest, category) if _rewritten(each)]
    return len(untidy) > 1 or any(each.dead for each in untidy)


def _of(manifest: Manifest, category: str) -> list[Segment]:
    return [segment for segment in manifest.segments if segment.category == category]


def _rewritten(segment: Segment) -> bool:
    return segment.dead is not None or segment.count < MOST


def _dead(segment: Segment, seals: dict[str, FileSeal]) -> int:
    return seals[segment.dead].size // 4 if segment.dead else 0


def _merged(folder: Path, manifest: Manifest, category: str) -> Iterator[WrittenSegment]:
    """Write the living products of a category's untidy segments, and yield the new segments."""
    products = (
        product
        for segment in _of(manifest, category)
        if _rewritten(segment)
        for product in _living(folder, manifest, segment)
    )
    views = CoarseViews(folder, room.room_of(folder), manifest.dimension)
    for segment in _of(manifest, category):
        if not _rewritten(segment):
            views.go_on(segment, manifest.files)
    number = 0
    while some := list(islice(products, 1)):
        writer = SegmentWriter(
            room.room_of(folder), category, f"compact-{number}", manifest.priced_on
        )
        with closing(writer):
            for one in (*some, *islice(products, MOST - 1)):
                _copy(one, writer)
            writer.finish()
            yield writer.settled(folder, views)
        number += 1


@dataclass(frozen=True, slots=True, eq=False)
class _Living:
    """A product as it is copied."""

    row: IndexRow
    look: int


def _copy(one: _Living, writer: SegmentWriter) -> None:
    number = writer.add(one.row, one.look)
    for offer in one.row.variants:
        writer.offer(number, offer)


def _living(folder: Path, manifest: Manifest, segment: Segment) -> Iterator[_Living]:
    """Yield the products of a segment that are not dead."""
    dead = np.fromfile(folder / segment.dead, "<u4") if segment.dead else np.empty(0, "<u4")
    gone = frozenset(dead.tolist())
    shape = (segment.count, manifest.dimension)
    vectors = np.memmap(folder / segment.vectors, DTYPE, "r", shape=shape)
    catalog = Catalog(folder / segment.catalog, segment.category, manifest.priced_on)
    thumbnails = Thumbnails(folder / segment.thumbnails)
    with closing(catalog), closing(thumbnails):
        for product in catalog.everything():
            if product.row not in gone:
                picture = thumbnails.read(product.thumbnail_offset, product.thumbnail_length)
                yield _Living(_row(product, picture, vectors[product.row]), product.look)


def _row(product: CatalogProduct, thumbnail: bytes, embedding: npt.NDArray[np.float16]) -> IndexRow:
    lead, *others = product.offers
    return IndexRow(
        product=replace(lead, thumbnail=thumbnail),
        embedding=embedding.astype(np.float32),
        variants=tuple(others),
        picture=product.picture,
    )
