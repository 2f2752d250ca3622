"""Writing segments: new ones, and those of a former index that go on with other products."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import numpy as np
import numpy.typing as npt

from store.catalog import Catalog
from store.catalog_writer import CatalogRow, CatalogWriter
from store.coarse_views import CoarseViews
from store.manifest import FileSeal, Segment
from store.settled import settled
from store.sketches import sketch_content
from store.thumbnails import Thumbnails, ThumbnailWriter
from store.types import Product
from store.vectors import DTYPE


@dataclass(frozen=True, slots=True, eq=False)
class IndexRow:
    """One product with its thumbnail, and its embedding float32 (dim,).

    identities: what other rows of the same product say as well (`FeedRow.identities`). variants:
    further offers of the product, such as other sizes. picture: SHA-256 of the bytes the embedding
    was made from; empty where it is not known.
    """

    product: Product
    embedding: npt.NDArray[np.float32]
    identities: tuple[str, ...] = ()
    variants: tuple[Product, ...] = ()
    picture: bytes = b""


@dataclass(frozen=True, slots=True)
class WrittenSegment:
    """A finished segment, how many of its products live, and the seals of its files."""

    segment: Segment
    living: int
    seals: dict[str, FileSeal]


class SegmentWriter:
    """A new segment."""

    def __init__(self, room: Path, category: str, name: str, priced_on: str) -> None:
        """room: where files are made; name: no other segment has it there."""
        self.category = category
        self._paths = {
            kind: room / f"{name}.{kind}" for kind in ("vectors", "catalog", "thumbnails")
        }
        self._vectors = self._paths["vectors"].open("wb")
        self._catalog = CatalogWriter(self._paths["catalog"], priced_on)
        self._thumbnails = ThumbnailWriter(self._paths["thumbnails"])
        self._rows = count()
        self.count = 0

    def add(self, row: IndexRow, look: int) -> int:
        """Add a product and return its row. Raises OSError where the disk refuses."""
        number = next(self._rows)
        place = self._thumbnails.add(row.product.thumbnail)
        self._vectors.write(row.embedding.astype(DTYPE).tobytes())
        self._catalog.add(CatalogRow(number, row.product, row.picture, look, *place))
        self.count = number + 1
        return number

    def offer(self, row: int, product: Product) -> None:
        """Add an offer to a product that is there."""
        self._catalog.offer(row, product)

    def thumbnail(self, row: int) -> bytes:
        """Return the picture of a product that is there."""
        return self._thumbnails.read(row)

    def finish(self) -> None:
        """Write what is left, and close the files. Raises OSError where the disk refuses."""
        self._catalog.finish()
        self._vectors.flush()
        self._thumbnails.flush()
        self.close()

    def close(self) -> None:
        """Let go of the files, finished or not."""
        for file in (self._vectors, self._thumbnails, self._catalog):
            with suppress(OSError):  # what the disk does not take was not finished
                file.close()

    def settled(self, folder: Path, views: CoarseViews) -> WrittenSegment:
        """Give the finished files their names in the index's folder."""
        stored = np.fromfile(self._paths["vectors"], DTYPE).reshape(self.count, -1)
        placed = {kind: settled(path, folder, kind) for kind, path in self._paths.items()}
        if view := views.of(self.category, stored):
            sketch = self._paths["vectors"].with_suffix(".sketch")
            sketch.write_bytes(sketch_content(view.coarse, stored))
            placed |= {"coarse": view.file, "sketch": settled(sketch, folder, "sketch")}
        names = {kind: name for kind, (name, _) in placed.items()}
        segment = Segment(category=self.category, count=self.count, **names)
        return WrittenSegment(segment, self.count, dict(placed.values()))


@dataclass(frozen=True, slots=True)
class FormerSegment:
    """An opened segment of the index that is replaced.

    vectors: float16 (rows, dim). places: offset and length of the thumbnails, int64 (rows, 2).
    seals: of all files of that index.
    """

    segment: Segment
    catalog: Catalog
    thumbnails: Thumbnails
    vectors: npt.NDArray[np.float16]
    places: npt.NDArray[np.int64]
    seals: dict[str, FileSeal]

    def place(self, row: int) -> tuple[int, int]:
        """Return offset and length of a thumbnail."""
        offset, length = self.places[row].tolist()
        return offset, length


class KeptSegment:
    """A segment of the former index: vectors and thumbnails stay, the catalogue is anew.

    Products that are not kept are dead.
    """

    def __init__(self, former: FormerSegment, room: Path, name: str, priced_on: str) -> None:
        self._former = former
        self.category = former.segment.category
        self._path = room / f"{name}.catalog"
        self._dead_path = room / f"{name}.dead"
        self._catalog = CatalogWriter(self._path, priced_on)
        self._alive = np.zeros(former.segment.count, np.bool_)

    def keep(self, row: int, product: Product, picture: bytes, look: int) -> None:
        """Keep a product of the former index, with what is said of it now."""
        place = self._former.place(row)
        self._alive[row] = True
        self._catalog.add(CatalogRow(row, product, picture, look, *place))

    def offer(self, row: int, product: Product) -> None:
        """Add an offer to a product that is kept."""
        self._catalog.offer(row, product)

    def thumbnail(self, row: int) -> bytes:
        """Return the picture of a product that is kept."""
        return self._former.thumbnails.read(*self._former.place(row))

    def finish(self) -> None:
        """Write what is left, and close the file. Raises OSError where the disk refuses."""
        self._catalog.finish()
        self.close()

    def close(self) -> None:
        """Let go of the file, finished or not."""
        self._catalog.close()

    def settled(self, folder: Path, views: CoarseViews) -> WrittenSegment:
        """Give the files that are new their names in the index's folder."""
        former = self._former.segment
        views.go_on(former, self._former.seals)
        names = {"catalog": former.catalog} if self._says_the_same() else {}
        placed = [] if names else [settled(self._path, folder, "catalog")]
        dead = np.flatnonzero(~self._alive).astype("<u4")
        if dead.size:
            self._dead_path.write_bytes(dead.tobytes())
            placed.append(settled(self._dead_path, folder, "dead"))
        new = {name.partition("-")[0]: name for name, _ in placed}
        segment = former.model_copy(update={"dead": None} | names | new)
        seals = self._former.seals | dict(placed)
        living = int(self._alive.sum())
        return WrittenSegment(segment, living, {name: seals[name] for name in segment.files})

    def _says_the_same(self) -> bool:
        """Say whether the former catalogue says the same of all that lives on.

        What it leaves to the manifest, such as the usual day of prices, is no difference.
        """
        written = Catalog(self._path, self._former.segment.category)
        try:
            now = iter(written.everything())
            said = (each for each in self._former.catalog.everything() if self._alive[each.row])
            return all(old == next(now, None) for old in said)
        finally:
            written.close()
