"""Searching a product index: an embedding in, matches out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import numpy as np
import numpy.typing as npt

from store.calibration import Calibration
from store.catalog import Catalog, CatalogRow
from store.manifest import (
    CATALOG,
    THUMBNAILS,
    check_encoder,
    read_manifest,
    read_verified,
    standing_folder,
    vectors_file,
    verify,
)
from store.offers import other_offers
from store.thumbnails import Thumbnails
from store.types import STRICTNESS, USUAL, IndexInfo, Match
from store.vector_index import VectorIndex

_RELATED: Final = {
    "upper body": ("whole body",),
    "lower body": ("whole body",),
    "whole body": ("upper body", "lower body"),
}
"""Where to look when a garment's own category has too little: a coat may be sold as either."""

_Vector = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class _Query:
    """What is asked of an index. See `ProductIndex.search`."""

    embedding: _Vector
    category: str
    top: int
    judged_by: _Vector | None = None
    worth: float = 1.0


@dataclass(frozen=True, slots=True)
class _Found:
    """A product near an embedding; the larger the rank, the earlier it comes."""

    rank: tuple[float, float]
    key: int
    similarity: float
    closeness: float


class ProductIndex:
    """An opened index. Every file was verified; nothing else of the folder is read."""

    def __init__(
        self,
        info: IndexInfo,
        vectors: dict[str, VectorIndex],
        catalog: Catalog,
        thumbnails: Thumbnails,
        calibration: Calibration,
    ) -> None:
        self.info = info
        self._vectors = vectors
        self._catalog = catalog
        self._thumbnails = thumbnails
        self._calibration = calibration

    @classmethod
    def open(
        cls, folder: Path, encoder: str, encoder_sha256: str, calibration: Calibration
    ) -> ProductIndex:
        """Verify and open an index made with this encoder.

        Raises IndexMissingError, IndexDamagedError or IndexEncoderError.
        """
        folder = standing_folder(folder)
        manifest = read_manifest(folder)
        check_encoder(manifest, encoder, encoder_sha256)
        verify(folder, manifest)
        vectors = {
            category: VectorIndex(
                read_verified(folder, manifest, vectors_file(category)), manifest.dimension, count
            )
            for category, count in manifest.vectors.items()
        }
        catalog, thumbnails = Catalog(folder / CATALOG), Thumbnails(folder / THUMBNAILS)
        return cls(manifest.info, vectors, catalog, thumbnails, calibration)

    def search(
        self,
        embedding: _Vector,
        category: str,
        top: int,
        *,
        judged_by: _Vector | None = None,
    ) -> tuple[Match, ...]:
        """Return up to `top` matches for an embedding float32 (dim,).

        The own category comes first, best first; where it gives too few, related categories
        follow. Nothing that is not even loosely close; each product once, with its offers.
        judged_by: float32 (dim,), where `embedding` only ranks and cosines to it mean nothing:
        what words were asked for is at least usually close, for it may look quite unlike.
        """
        query = self._query(embedding, category, top, judged_by)
        found = self._found(query, (category,))
        if len(found) < top:
            found += self._found(query, _RELATED.get(category, ()))
        rows = self._catalog.rows([each.key for each in found])
        distinct: dict[int, _Found] = {}
        for each in found:
            distinct.setdefault(rows[each.key].group, each)
        shown = list(distinct.values())[:top]
        groups = self._catalog.groups([rows[each.key].group for each in shown])
        return tuple(
            self._match(rows[each.key], each, groups[rows[each.key].group]) for each in shown
        )

    def sample(self, category: str, most: int = 1000) -> _Vector:
        """Return embeddings float32 (n, dim) of what is searched for a category, evenly."""
        names = (category, *_RELATED.get(category, ()))
        rows = [self._vectors[name].sample(most) for name in names if name in self._vectors]
        return np.concatenate(rows) if rows else np.empty((0, self.info.dimension), np.float32)

    def close(self) -> None:
        """Let go of the files."""
        self._catalog.close()
        self._thumbnails.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _query(
        self, embedding: _Vector, category: str, top: int, judged_by: _Vector | None
    ) -> _Query:
        asked, worth = self._calibration.asked(embedding if judged_by is None else judged_by)
        if judged_by is None:
            return _Query(asked, category, top, worth=worth)
        return _Query(embedding, category, top, asked, worth)

    def _found(self, query: _Query, categories: tuple[str, ...]) -> list[_Found]:
        """Return what is close enough in these categories together, best first."""
        near = [
            found
            for category in categories
            if category in self._vectors
            for found in self._near(query, self._vectors[category])
            if found.closeness >= STRICTNESS[0]
        ]
        return sorted(near, key=lambda found: found.rank, reverse=True)

    def _near(self, query: _Query, vectors: VectorIndex) -> Iterator[_Found]:
        calibration, category = self._calibration, query.category
        if query.judged_by is None:
            for key, found in vectors.nearest(query.embedding, query.top):
                cosine = min(1.0, found * query.worth)
                closeness = calibration.closeness(cosine, category)
                yield _Found((closeness, cosine), key, cosine, closeness)
            return
        near = vectors.nearest(query.embedding, query.top)
        judged = vectors.vectors([key for key, _ in near]) @ query.judged_by * query.worth
        for (key, rank), cosine in zip(near, judged.clip(max=1.0).tolist(), strict=True):
            closeness = max(USUAL, calibration.closeness(cosine, category))
            yield _Found((rank, cosine), key, cosine, closeness)

    def _match(self, row: CatalogRow, found: _Found, group: Sequence[CatalogRow]) -> Match:
        picture = self._thumbnails.read(row.thumbnail_offset, row.thumbnail_length)
        product = replace(row.product, thumbnail=picture)
        offers = other_offers(row.product, [each.product for each in group])
        return Match(product, found.similarity, found.closeness, offers)
