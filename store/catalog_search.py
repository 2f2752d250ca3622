"""What every engine answers that holds a catalogue: files of this machine, or a server."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from store.types import ANYTHING, Facets, IndexInfo, Product, Wanted

Vector = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Hit:
    """A product near a query. `key` is the engine's own and holds while it is open."""

    key: int
    cosine: float


@dataclass(frozen=True, slots=True)
class Entry:
    """A product with its thumbnail, and the same at other shops, cheapest first.

    product: the lead where it is wanted, else the cheapest offer that is. look: the same for
    products that are one look in several categories.
    """

    product: Product
    offers: tuple[Product, ...]
    look: int


class CatalogSearch(Protocol):
    """A catalogue that can be searched. Every method may raise StoreError.

    What is wanted is applied before anything is ranked, exactly.
    """

    @property
    def info(self) -> IndexInfo:
        """What the catalogue is."""

    def nearest(
        self, embedding: Vector, category: str, count: int, wanted: Wanted = ANYTHING
    ) -> Sequence[Hit]:
        """Return up to `count` products of a category by cosine, best first.

        embedding: float32 (dim,), unit length.
        """

    def worded(
        self, words: str, categories: Sequence[str], count: int, wanted: Wanted = ANYTHING
    ) -> Sequence[int]:
        """Return keys of products whose title or brand has all the words, best first."""

    def vectors(self, keys: Sequence[int]) -> Vector:
        """Return the embeddings of products, float32 (n, dim)."""

    def entries(self, keys: Sequence[int], wanted: Wanted = ANYTHING) -> list[Entry]:
        """Return what is known of products, in the order of the keys."""

    def sample(self, category: str, most: int) -> Vector:
        """Return up to `most` embeddings of a category, float32 (n, dim), evenly from all."""

    def facets(self, categories: Sequence[str]) -> Facets:
        """Return what can be asked for among these categories."""

    def close(self) -> None:
        """Let go of files or connections."""
