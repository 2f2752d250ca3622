"""Searching a product index: an embedding in, matches out."""

from __future__ import annotations

from dataclasses import replace
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
from store.thumbnails import Thumbnails
from store.types import STRICTNESS, IndexInfo, Match
from store.vector_index import VectorIndex

_RELATED: Final = {
    "upper body": ("whole body",),
    "lower body": ("whole body",),
    "whole body": ("upper body", "lower body"),
}
"""Where to look when a garment's own category has too little: a coat may be sold as either."""


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
        self, embedding: npt.NDArray[np.float32], category: str, top: int
    ) -> tuple[Match, ...]:
        """Return up to `top` matches for an embedding float32 (dim,).

        The own category comes first, best first; where it gives too few, related categories
        follow. Nothing that is not even loosely close; each identical picture once.
        """
        found = self._found(embedding, (category,), top)
        if len(found) < top:
            found += self._found(embedding, _RELATED.get(category, ()), top)
        rows = self._catalog.rows([key for key, *_ in found])
        distinct: dict[str, Match] = {}
        for key, similarity, closeness in found:
            row = rows[key]
            if row.picture not in distinct and len(distinct) < top:
                distinct[row.picture] = self._match(row, similarity, closeness)
        return tuple(distinct.values())

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

    def _found(
        self, embedding: npt.NDArray[np.float32], categories: tuple[str, ...], top: int
    ) -> list[tuple[int, float, float]]:
        """Return (key, cosine, closeness) in these categories together, best first."""
        near = [
            (key, similarity, self._calibration.closeness(similarity, category))
            for category in categories
            if category in self._vectors
            for key, similarity in self._vectors[category].nearest(embedding, top)
        ]
        near = [found for found in near if found[2] >= STRICTNESS[0]]
        return sorted(near, key=lambda found: (-found[2], -found[1]))

    def _match(self, row: CatalogRow, similarity: float, closeness: float) -> Match:
        picture = self._thumbnails.read(row.thumbnail_offset, row.thumbnail_length)
        return Match(replace(row.product, thumbnail=picture), similarity, closeness)
