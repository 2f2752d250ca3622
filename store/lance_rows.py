"""A product as a row of a LanceDB table, and back."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt

from store.catalog import CatalogProduct
from store.folded_words import searchable
from store.types import Product

if TYPE_CHECKING:
    import pyarrow as pa

SHOWN: Final = ("name", "look", "offers", "thumbnail", "vector")
"""The columns a product is read from; the others are there to be asked for."""
_BIGGEST: Final = 1_000_000
"""Bytes of the offers of a product that are read."""

Row = dict[str, Any]


@dataclass(frozen=True, slots=True, eq=False)
class ServedProduct:
    """A product of a table. The offers are in the order of the feed; embedding: float32 (dim,)."""

    name: int
    look: int
    offers: tuple[Product, ...]
    thumbnail: bytes
    embedding: npt.NDArray[np.float32]


def schema(dimension: int) -> pa.Schema:
    """Return the columns of a table of products.

    name: 63 bits that name the lead offer. digest: of all else, to see what has changed. Brand,
    colour, sizes and countries are folded to compare; lowest, highest: of all offers' prices.
    """
    import pyarrow as pa

    names = pa.list_(pa.string())
    return pa.schema(
        {
            "name": pa.int64(),
            "digest": pa.int64(),
            "look": pa.int64(),
            "words": pa.string(),
            "brand": pa.string(),
            "color": pa.string(),
            "sizes": names,
            "countries": names,
            "currencies": names,
            "in_stock": pa.bool_(),
            "lowest": pa.float64(),
            "highest": pa.float64(),
            "offers": pa.string(),
            "thumbnail": pa.binary(),
            "vector": pa.list_(pa.float32(), dimension),
        }
    )


def row_of(product: CatalogProduct, thumbnail: bytes, embedding: npt.NDArray[np.float32]) -> Row:
    """Return a product as a row. embedding: float32 (dim,)."""
    lead, prices = (
        product.offers[0],
        [each.price for each in product.offers if each.price is not None],
    )
    offers = json.dumps([asdict(each) | {"thumbnail": ""} for each in product.offers])
    return {
        "name": _bits(lead.id.encode()),
        "digest": _bits(offers.encode(), thumbnail, embedding.tobytes(), b"%d" % product.look),
        "look": product.look,
        "words": searchable(lead.title, lead.brand),
        "brand": lead.brand.casefold(),
        "color": lead.color.casefold(),
        "sizes": sorted({each.size.casefold() for each in product.offers}),
        "countries": sorted({country for each in product.offers for country in each.ships_to}),
        "currencies": sorted({each.currency for each in product.offers}),
        "in_stock": any(each.in_stock for each in product.offers),
        "lowest": min(prices, default=None),
        "highest": max(prices, default=None),
        "offers": offers,
        "thumbnail": thumbnail,
        "vector": embedding,
    }


def product_of(row: Mapping[str, Any]) -> ServedProduct:
    """Return the product of a row with the columns `SHOWN`. Raises ValueError, TypeError."""
    if len(row["offers"]) > _BIGGEST:
        raise ValueError("its offers are too long")
    offers = tuple(_offer(each) for each in json.loads(row["offers"]))
    if not offers:
        raise ValueError("it has no offer")
    embedding = np.asarray(row["vector"], np.float32)
    return ServedProduct(row["name"], row["look"], offers, row["thumbnail"], embedding)


def _offer(said: Mapping[str, Any]) -> Product:
    return Product(**{**said, "thumbnail": b"", "ships_to": tuple(said["ships_to"])})


def _bits(*parts: bytes) -> int:
    """Return 63 bits of a hash."""
    digest = blake2b(digest_size=8)
    for part in parts:
        digest.update(len(part).to_bytes(8))
        digest.update(part)
    return int.from_bytes(digest.digest()) >> 1


def table_of(category: str) -> str:
    """Return the name of a category's table."""
    return f"products_{category.replace(' ', '_')}"


def arrow_rows(rows: Sequence[Row], dimension: int) -> pa.Table:
    """Return rows as an Arrow table."""
    import pyarrow as pa

    return pa.Table.from_pylist(list(rows), schema=schema(dimension))
