"""Building a product index from a shop's feed: a process of its own, without Qt.

onnxruntime is imported before numkong (`store.index_writer`): with usearch, which rests on it, the
other order has crashed processes, and no error message said why.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt
import onnxruntime  # noqa: F401  first, see above

from store.errors import FeedError, PictureError, SourceError
from store.feed import FeedRow, RefusedRow, read_feed
from store.feed_mapping import AS_IT_IS, FeedMapping
from store.index_writer import IndexMaker, write_index
from store.pictures import read_picture, thumbnail
from store.pictures_ahead import picture_of, pictures_ahead
from store.segment_writer import IndexRow
from store.types import IndexInfo
from vision.card import ModelCard
from vision.given_picture import GivenPicture
from vision.packshot import packshot_crop
from vision.types import Image

_BATCH = 16
_SHOWN = 5
"""Refused rows named in an error message."""

Fetch = Callable[[str], bytes]
"""Return the bytes of an https picture; raises SourceError."""
Progress = Callable[[int, int], None]
"""Told (rows done, rows in all)."""


class PictureEncoder(Protocol):
    """What the build needs of `vision.encoder.Encoder`."""

    @property
    def card(self) -> ModelCard:
        """Which model it is."""

    def encode(self, crops: Sequence[GivenPicture]) -> npt.NDArray[np.float32]:
        """Return float32 (n, dim), L2-normalised."""


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What was built, and which rows of the feed were left out, by line."""

    info: IndexInfo
    refused: tuple[RefusedRow, ...]


def build_index(
    feed: Path,
    out: Path,
    encoder: PictureEncoder,
    *,
    fetch: Fetch,
    progress: Progress = lambda _done, _total: None,
    strict: bool = False,
    mapping: FeedMapping = AS_IT_IS,
    shop: str = "",
) -> BuildReport:
    """Read a feed, encode its pictures, and put the finished index in `out`.

    Whatever interrupts it, `out` holds the former index until the new one is complete.
    strict: one bad row stops the build. Raises FeedError and what `write_index` raises.
    """
    read = [_categorised(row) for row in read_feed(feed, mapping=mapping, shop=shop)]
    rows = [row for row in read if isinstance(row, FeedRow)]
    refused = [row for row in read if isinstance(row, RefusedRow)]
    _check(refused, strict=strict)

    def refuse(row: RefusedRow) -> None:
        refused.append(row)
        _check([row], strict=strict)

    folder = feed if feed.is_dir() else feed.parent
    pictured = _pictured(rows, folder, fetch, refuse, progress)
    batches = _encoded(_in_batches(pictured), encoder)
    info = write_index(out, _maker(feed, encoder.card), _some(batches, feed, refused))
    return BuildReport(info, tuple(sorted(refused, key=lambda row: row.line)))


def _maker(feed: Path, card: ModelCard) -> IndexMaker:
    return IndexMaker(feed.stem, card.name, card.files["image"].sha256, card.dimension)


def _categorised(row: FeedRow | RefusedRow) -> FeedRow | RefusedRow:
    if isinstance(row, FeedRow) and not row.product.category:
        return RefusedRow(row.line, "product_type", "names none of our categories")
    return row


def _check(refused: Sequence[RefusedRow], *, strict: bool) -> None:
    if strict and refused:
        raise FeedError(f"{len(refused)} bad rows: {_first(refused)}")


def _first(refused: Sequence[RefusedRow]) -> str:
    more = ["…"] if len(refused) > _SHOWN else []
    return "; ".join([*map(str, refused[:_SHOWN]), *more])


@dataclass(frozen=True, slots=True, eq=False)
class _Pictured:
    """A row of the feed and its picture, uint8 HxWx3 RGB."""

    row: FeedRow
    rgb: Image


def _pictured(
    rows: Sequence[FeedRow],
    folder: Path,
    fetch: Fetch,
    refuse: Callable[[RefusedRow], None],
    progress: Progress,
) -> Iterator[_Pictured]:
    pictures = pictures_ahead(rows, lambda row: picture_of(row.picture, folder, fetch))
    for done, (row, content) in enumerate(pictures, start=1):
        try:
            yield _Pictured(row, read_picture(content()))
        except (PictureError, SourceError) as error:
            refuse(RefusedRow(row.line, "image_link", f"{row.picture}: {error}"))
        progress(done, len(rows))


def _in_batches(pictured: Iterator[_Pictured]) -> Iterator[list[_Pictured]]:
    batch: list[_Pictured] = []
    for one in pictured:
        batch.append(one)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _encoded(
    batches: Iterator[list[_Pictured]], encoder: PictureEncoder
) -> Iterator[list[IndexRow]]:
    for batch in batches:
        crops = [packshot_crop(one.rgb) for one in batch]
        embeddings = encoder.encode([GivenPicture(crop) for crop in crops])
        yield [
            IndexRow(
                product=replace(one.row.product, thumbnail=thumbnail(crop)),
                embedding=embedding,
                identities=one.row.identities,
                variants=one.row.variants,
            )
            for one, crop, embedding in zip(batch, crops, embeddings, strict=True)
        ]


def _some(
    batches: Iterator[list[IndexRow]], feed: Path, refused: Sequence[RefusedRow]
) -> Iterator[list[IndexRow]]:
    """Pass batches on; an index without products is never put in place of another."""
    first = next(batches, None)
    if first is None:
        raise FeedError(f"No row of {feed.name} can be used: {_first(refused) or 'it has none'}")
    yield first
    yield from batches
