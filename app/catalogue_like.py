"""A synthetic catalogue: vectors that behave like CLIP's, and offers like a large shop's."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np
import numpy.typing as npt

from store.segment_writer import IndexRow
from store.types import Product

DIMENSION: Final = 512
SHARES: Final = {
    "upper body": 0.40,
    "lower body": 0.20,
    "footwear": 0.17,
    "whole body": 0.12,
    "bag": 0.06,
    "headwear": 0.03,
    "scarf": 0.01,
    "tie": 0.01,
}
"""Of the products, as in a large fashion shop; a guess, not a count."""
_LOOKS: Final = 5000
_INNER: Final = 64
_SPREAD: Final = 0.45
_COMMON: Final = 0.6
_PRODUCT_NOISE: Final = 0.15
_QUERY_NOISE: Final = 0.25
_BATCH: Final = 5000
_BRANDS: Final = tuple(f"Brand {number}" for number in range(400))
_COLORS: Final = ("black", "white", "grey", "blue", "red", "green", "brown", "pink", "yellow")
_SIZES: Final = ("XS", "S", "M", "L", "XL", "XXL")
_PLACES: Final = (("DE", "AT"), ("DE", "FR", "IT"), ("GB",), ("US", "CA"))

Vectors = npt.NDArray[np.float32]


class Looks:
    """Clustered unit vectors: mean cosine 0.22, the nearest of a query 0.83 to 0.90.

    5,000 centres of 64 numbers, sizes by Zipf's law (0.8), spread by 0.45, projected to 512, with
    a common mean and noise: 0.15 for products, 0.25 for what is asked.
    """

    def __init__(self, seed: int = 7) -> None:
        """seed: the same one gives the same looks."""
        self._random = np.random.default_rng(seed)
        self._centres = self._normal(_LOOKS, _INNER)
        self._projection = self._normal(_INNER, DIMENSION) / 8
        self._mean = _COMMON * self._normal(DIMENSION)
        sizes = np.arange(1, _LOOKS + 1) ** -0.8
        self._sizes = sizes / sizes.sum()

    def products(self, count: int) -> Vectors:
        """Return the vectors of products, float32 (count, DIMENSION)."""
        return self._vectors(count, _PRODUCT_NOISE)

    def queries(self, count: int) -> Vectors:
        """Return the vectors of what is asked, float32 (count, DIMENSION)."""
        return self._vectors(count, _QUERY_NOISE)

    def _vectors(self, count: int, noise: float) -> Vectors:
        chosen = self._random.choice(_LOOKS, count, p=self._sizes)
        inner = self._centres[chosen] + np.float32(_SPREAD) * self._normal(count, _INNER)
        outer = inner @ self._projection + self._mean
        outer += np.float32(noise) * self._normal(count, DIMENSION)
        outer /= np.linalg.norm(outer, axis=1, keepdims=True)
        return outer

    def _normal(self, *shape: int) -> Vectors:
        return self._random.standard_normal(shape, dtype=np.float32)


def catalogue_like(count: int, looks: Looks) -> Iterator[list[IndexRow]]:
    """Yield the rows of a catalogue of `count` products, in batches."""
    random = np.random.default_rng(11)
    names, shares = list(SHARES), list(SHARES.values())
    for start in range(0, count, _BATCH):
        number = min(_BATCH, count - start)
        categories = random.choice(len(names), number, p=shares)
        prices = np.round(np.exp(random.normal(3.7, 0.8, number)), 2)
        facets = random.integers(0, 1 << 30, (number, 5))
        yield [
            IndexRow(_product(start + row, names[categories[row]], price, facets[row]), vector)
            for row, (price, vector) in enumerate(
                zip(prices.tolist(), looks.products(number), strict=True)
            )
        ]


def _product(number: int, category: str, price: float, facets: npt.NDArray[np.int64]) -> Product:
    brand, color, size, place, stock = facets.tolist()
    brand = _BRANDS[min(brand % 400, brand // 400 % 400)]
    color = _COLORS[color % len(_COLORS)]
    return Product(
        id=f"p{number}",
        title=f"{color} {category} {number}",
        brand=brand,
        price=price,
        currency="EUR",
        url=f"https://shop.example/p{number}",
        category=category,
        color=color,
        size=_SIZES[size % len(_SIZES)],
        in_stock=stock % 10 != 0,
        ships_to=_PLACES[place % len(_PLACES)],
    )
