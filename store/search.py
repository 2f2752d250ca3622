"""Searching a product index: an embedding in, matches out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import Final, Self

import numpy as np

from store.calibration import Calibration
from store.catalog_search import CatalogSearch, Entry, Hit, Vector
from store.manifest import Manifest, check_encoder, read_manifest
from store.segments import SegmentCatalog
from store.types import ANYTHING, STRICTNESS, USUAL, Facets, IndexInfo, Match, Wanted
from store.verification import verify

_RELATED: Final = {
    "upper body": ("whole body",),
    "lower body": ("whole body",),
    "whole body": ("upper body", "lower body"),
}
"""Where to look when a garment's own category has too little: a coat may be sold as either."""


_WORDED: Final = 200
"""Products with the words that are looked at to say which of them look alike."""


@dataclass(frozen=True, slots=True, eq=False)
class Near:
    """Matches, best first, and their embeddings: float32 (matches, dim)."""

    matches: tuple[Match, ...]
    vectors: Vector


@dataclass(frozen=True, slots=True, eq=False)
class _Query:
    """What is asked of an index. See `ProductIndex.search`."""

    embedding: Vector
    category: str
    top: int
    judged_by: Vector | None
    worth: float
    wanted: Wanted


@dataclass(frozen=True, slots=True)
class _Found:
    """A product near an embedding; the larger the rank, the earlier it comes."""

    rank: tuple[float, float]
    key: int
    similarity: float
    closeness: float


class ProductIndex:
    """A catalogue as the product panel asks it: by garment, from any thread; ranked and judged."""

    def __init__(self, catalog: CatalogSearch, calibration: Calibration) -> None:
        self._catalog, self._calibration = catalog, calibration
        self._turn = Lock()  # one SQLite connection and one file of pictures for all threads

    @classmethod
    def open(
        cls,
        folder: Path,
        encoder: str,
        encoder_sha256: str,
        calibration: Calibration,
        preprocessing: str = "",
    ) -> ProductIndex:
        """Verify and open an index made with this encoder.

        preprocessing: `ModelCard.preprocessing.sha256`; empty where it is not to be compared.

        Raises IndexMissingError, IndexDamagedError, IndexOutdatedError or IndexEncoderError.
        """
        manifest = read_manifest(folder)
        return cls.of(
            folder, manifest, encoder, encoder_sha256, calibration, preprocessing=preprocessing
        )

    @classmethod
    def of(
        cls,
        folder: Path,
        manifest: Manifest,
        encoder: str,
        encoder_sha256: str,
        calibration: Calibration,
        *,
        preprocessing: str = "",
    ) -> ProductIndex:
        """Verify and open the index a manifest describes; see `open`."""
        check_encoder(manifest, encoder, encoder_sha256, preprocessing)
        verify(folder, manifest)
        return cls(SegmentCatalog(folder, manifest), calibration)

    def asking(self, catalog: CatalogSearch) -> ProductIndex:
        """Return an index that ranks and judges in the same way, over another catalogue."""
        return ProductIndex(catalog, self._calibration)

    @property
    def catalog(self) -> CatalogSearch:
        """Where it looks."""
        return self._catalog

    @property
    def info(self) -> IndexInfo:
        """What the catalogue is."""
        return self._catalog.info

    def search(
        self,
        embedding: Vector,
        category: str,
        top: int,
        *,
        judged_by: Vector | None = None,
        wanted: Wanted = ANYTHING,
    ) -> tuple[Match, ...]:
        """Return up to `top` matches for an embedding float32 (dim,).

        The own category comes first, best first; where it gives too few, related categories
        follow. Nothing that is not even loosely close; each product once, with its offers.
        judged_by: float32 (dim,), where `embedding` only ranks and cosines to it mean nothing:
        what words were asked for is at least usually close, for it may look quite unlike.
        """
        query = self._query(embedding, category, top, judged_by, wanted)
        with self._turn:
            return tuple(_match(entry, near) for entry, near in self._best(query))

    def near(
        self,
        embedding: Vector,
        category: str,
        top: int,
        *,
        judged_by: Vector | None = None,
        wanted: Wanted = ANYTHING,
    ) -> Near:
        """Return what `search` does, and the embeddings of it."""
        query = self._query(embedding, category, top, judged_by, wanted)
        with self._turn:
            best = self._best(query)
            vectors = self._catalog.vectors([near.key for _, near in best])
        return Near(tuple(_match(entry, near) for entry, near in best), vectors)

    def worded(
        self,
        words: str,
        category: str,
        top: int,
        *,
        like: Vector | None = None,
        wanted: Wanted = ANYTHING,
    ) -> tuple[Match, ...]:
        """Return up to `top` products whose title or brand has all the words, best first.

        like: float32 (dim,), of which they come by their looks; else by how well the words fit.
        How close they look is not asked: similarity and closeness are 1.
        """
        with self._turn:
            keys = self._worded(words, category, top, like, wanted)
            return self._as_they_are(keys, wanted)

    def worded_near(
        self, words: str, category: str, top: int, *, like: Vector, wanted: Wanted = ANYTHING
    ) -> Near:
        """Return what `worded` does, and the embeddings of it."""
        with self._turn:
            keys = self._worded(words, category, top, like, wanted)
            return Near(self._as_they_are(keys, wanted), self._catalog.vectors(keys))

    def facets(self) -> Facets:
        """Return what can be asked for in the catalogue."""
        return self._catalog.facets(tuple(self.info.categories))

    def sample(self, category: str, most: int = 1000) -> Vector:
        """Return embeddings float32 (n, dim) of what is searched for a category, evenly."""
        names = (category, *_RELATED.get(category, ()))
        return np.concatenate([self._catalog.sample(name, most) for name in names])

    def close(self) -> None:
        """Let go of the files."""
        self._catalog.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _worded(
        self, words: str, category: str, top: int, like: Vector | None, wanted: Wanted
    ) -> list[int]:
        categories = (category, *_RELATED.get(category, ()))
        most = top if like is None else max(top, _WORDED)
        keys = list(self._catalog.worded(words, categories, most, wanted))
        if like is None:
            return keys
        near = self._catalog.vectors(keys) @ self._calibration.asked(like)[0]
        return [keys[at] for at in np.argsort(-near, kind="stable")[:top]]

    def _as_they_are(self, keys: Sequence[int], wanted: Wanted) -> tuple[Match, ...]:
        entries = self._catalog.entries(keys, wanted)
        return tuple(Match(entry.product, 1.0, 1.0, entry.offers) for entry in entries)

    def _best(self, query: _Query) -> list[tuple[Entry, _Found]]:
        """Return what is close enough, best first; related categories where there is too little."""
        found = self._found(query, (query.category,))
        if len(found) < query.top:
            found += self._found(query, _RELATED.get(query.category, ()))
        return list(islice(self._distinct(found, query), query.top))

    def _query(
        self,
        embedding: Vector,
        category: str,
        top: int,
        judged_by: Vector | None,
        wanted: Wanted,
    ) -> _Query:
        asked, worth = self._calibration.asked(embedding if judged_by is None else judged_by)
        if judged_by is None:
            return _Query(asked, category, top, None, worth, wanted)
        return _Query(embedding, category, top, asked, worth, wanted)

    def _found(self, query: _Query, categories: tuple[str, ...]) -> list[_Found]:
        """Return what is close enough in these categories together, best first."""
        near = [
            found
            for category in categories
            for found in self._judged(query, self._near(query, category))
            if found.closeness >= STRICTNESS[0]
        ]
        return sorted(near, key=lambda found: found.rank, reverse=True)

    def _near(self, query: _Query, category: str) -> Sequence[Hit]:
        return self._catalog.nearest(query.embedding, category, query.top, query.wanted)

    def _judged(self, query: _Query, near: Sequence[Hit]) -> Iterator[_Found]:
        calibration, category = self._calibration, query.category
        if query.judged_by is None:
            for hit in near:
                cosine = min(1.0, hit.cosine * query.worth)
                closeness = calibration.closeness(cosine, category)
                yield _Found((closeness, cosine), hit.key, cosine, closeness)
            return
        vectors = self._catalog.vectors([hit.key for hit in near])
        judged = (vectors @ query.judged_by * query.worth).clip(max=1.0)
        for hit, cosine in zip(near, judged.tolist(), strict=True):
            closeness = max(USUAL, calibration.closeness(cosine, category))
            yield _Found((hit.cosine, cosine), hit.key, cosine, closeness)

    def _distinct(self, found: Sequence[_Found], query: _Query) -> Iterator[tuple[Entry, _Found]]:
        """Yield each look once, where it comes first."""
        seen: set[int] = set()
        entries = self._catalog.entries([each.key for each in found], query.wanted)
        for entry, each in zip(entries, found, strict=True):
            if entry.look not in seen:
                seen.add(entry.look)
                yield entry, each


def _match(entry: Entry, found: _Found) -> Match:
    return Match(entry.product, found.similarity, found.closeness, entry.offers)
