"""What travels out of the store: products, matches, and what an index says of itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Band(StrEnum):
    """How close a match is, in words a viewer reads. Below the floor there is no match at all."""

    VERY_CLOSE = "very close"
    SIMILAR = "similar"
    LOOSE = "loosely similar"


@dataclass(frozen=True, slots=True)
class Product:
    """One product of the catalogue. `price` is in units of `currency` (ISO 4217)."""

    id: str
    title: str
    brand: str
    price: float | None
    currency: str
    url: str
    category: str
    color: str
    thumbnail: bytes = field(repr=False, default=b"")
    """Encoded picture (JPEG), made by our own index build; empty where there is none."""


@dataclass(frozen=True, slots=True)
class Match:
    """A product found for an item. `similarity` is the cosine of the two embeddings, -1..1."""

    product: Product
    similarity: float
    band: Band


@dataclass(frozen=True, slots=True)
class IndexInfo:
    """What `manifest.json` of an index says: which encoder made it, when, how much, from whom."""

    name: str
    encoder: str
    encoder_sha256: str
    dimension: int
    count: int
    categories: dict[str, int]
    merchants: tuple[str, ...]
    """Hosts whose product pages may be opened."""
    built: str
    """UTC, ISO 8601."""


@dataclass(frozen=True, slots=True)
class BandLimits:
    """The cosines, per encoder, from which a match is shown at all, similar, and very close.

    floors: stricter floors of single categories, where plain clothes lie closer than small things.
    """

    floor: float
    similar: float
    very_close: float
    floors: Mapping[str, float] = field(default_factory=dict)

    def floor_of(self, category: str) -> float:
        """Return the cosine from which a product of this category is shown."""
        return max(self.floor, self.floors.get(category, self.floor))

    def band(self, similarity: float) -> Band | None:
        """Return the band of a cosine, None below the floor."""
        if similarity < self.floor:
            return None
        if similarity >= self.very_close:
            return Band.VERY_CLOSE
        return Band.SIMILAR if similarity >= self.similar else Band.LOOSE
