"""What travels out of the store: products, matches, and what an index says of itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

STRICTNESS: Final = (0.75, 0.9, 0.95, 0.98)
"""From loose to strict: the closeness from which a viewer sees a match. The index answers with all
from the loosest on; what is shown of them is up to the viewer."""
USUAL: Final = STRICTNESS[1]
"""Where a viewer has not chosen."""
SIMILAR, VERY_CLOSE = STRICTNESS[2:]


class Band(StrEnum):
    """How close a match is, in words a viewer reads."""

    VERY_CLOSE = "very close"
    SIMILAR = "similar"
    LOOSE = "loosely similar"


@dataclass(frozen=True, slots=True)
class Product:
    """One product as one shop offers it. `price` is in units of `currency` (ISO 4217)."""

    id: str
    title: str
    brand: str
    price: float | None
    currency: str
    url: str
    category: str
    color: str
    thumbnail: bytes = field(repr=False, default=b"")
    """Encoded picture (WebP), made by our own index build; empty where there is none."""
    priced_on: str = ""
    """The day (ISO 8601) the shop named the price; empty where it is not known."""
    size: str = ""
    in_stock: bool | None = None
    """None: the shop does not say."""
    ships_to: tuple[str, ...] = ()
    """Countries (ISO 3166-1 alpha-2); empty: the shop does not say."""


@dataclass(frozen=True, slots=True)
class Match:
    """A product found for an item.

    similarity: cosine of the two embeddings, -1..1. closeness: the share (0..1) of garments, of
    which the catalogue has nothing, whose best match is further away than this one.
    offers: the same product at other shops, cheapest first; without thumbnails.
    """

    product: Product
    similarity: float
    closeness: float
    offers: tuple[Product, ...] = ()
    words: str = ""
    """The words its title or brand has, where these found it and not its picture."""
    moved: int = 0
    """Places it went up (or, below 0, down) by what the viewer said of products."""

    @property
    def band(self) -> Band:
        """The closeness in words."""
        if self.closeness >= VERY_CLOSE:
            return Band.VERY_CLOSE
        return Band.SIMILAR if self.closeness >= SIMILAR else Band.LOOSE


def close_enough(matches: Iterable[Match], strictness: float = USUAL) -> tuple[Match, ...]:
    """Return the matches a viewer of this strictness sees, in their order."""
    return tuple(match for match in matches if match.closeness >= strictness)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a product must have to be found at all: one of its offers must have all of it.

    Names are compared without regard to case; an empty set asks for nothing. A limit of price
    leaves out offers without a price and those in another currency. ships_to: a country, "" any;
    shops that do not say where they deliver are left out then.
    """

    lowest_price: float | None = None
    highest_price: float | None = None
    currency: str = ""
    brands: frozenset[str] = frozenset()
    colors: frozenset[str] = frozenset()
    sizes: frozenset[str] = frozenset()
    in_stock: bool = False
    ships_to: str = ""


ANYTHING: Final = Wanted()


@dataclass(frozen=True, slots=True)
class Facets:
    """What can be asked for in a catalogue: names with the number of products, most first.

    prices: (lowest, highest) of all offers, by currency.
    """

    brands: tuple[tuple[str, int], ...] = ()
    colors: tuple[tuple[str, int], ...] = ()
    sizes: tuple[tuple[str, int], ...] = ()
    countries: tuple[tuple[str, int], ...] = ()
    prices: Mapping[str, tuple[float, float]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class IndexInfo:
    """What `manifest.json` of an index says: which encoder made it, when, how much, from whom."""

    name: str
    encoder: str
    encoder_sha256: str
    dimension: int
    count: int
    """Products that look different."""
    offers: int
    """Rows of the feed: sizes and shops of these products."""
    categories: dict[str, int]
    merchants: tuple[str, ...]
    """Hosts whose product pages may be opened."""
    built: str
    """UTC, ISO 8601."""
    preprocessing: str = ""
    """sha256 of how pictures were fed to the encoder; empty where that is not known."""
