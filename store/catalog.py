"""The products of an index: written once by the build, read only afterwards."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from sqlalchemy import URL, Column, create_engine, insert, select
from sqlalchemy.exc import OperationalError, SQLAlchemyError
from sqlalchemy.pool import StaticPool

from store.errors import IndexDamagedError
from store.schema import metadata, products
from store.types import Product

_READER_PRAGMAS: Final = ("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0")
_READER_LIMITS: Final = {
    sqlite3.SQLITE_LIMIT_LENGTH: 1_000_000,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
}
_HOLDINGS: Final = {
    ("table", "products"),
    ("index", "sqlite_autoindex_products_1"),
    ("index", "ix_products_group_key"),
}
"""All a catalogue of ours holds: no view and no trigger, which could run things."""


@dataclass(frozen=True, slots=True)
class CatalogRow:
    """A product (without thumbnail bytes), the key of its group, and where its thumbnail is."""

    key: int
    product: Product
    group: int
    thumbnail_offset: int
    thumbnail_length: int


class CatalogWriter:
    """Fills a new `catalog.sqlite`; everything is there once the `with` block ends."""

    def __init__(self, path: Path) -> None:
        self._engine = create_engine(URL.create("sqlite", database=str(path)))
        metadata.create_all(self._engine)

    def add(self, rows: Sequence[CatalogRow]) -> None:
        """Store rows, in one transaction.

        Raises OSError where the disk refuses, as other files do.
        """
        try:
            with self._engine.begin() as connection:
                connection.execute(insert(products), [_columns(row) for row in rows])
        except OperationalError as error:
            if getattr(error.orig, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)) from error
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._engine.dispose()


class Catalog:
    """Reads products by key; a product once read stays in memory.

    The file stays open, so a newer index cannot mix in.
    """

    def __init__(self, path: Path) -> None:
        """Open the file. Raises IndexDamagedError if it is no catalogue of ours."""
        connection = _reader(path)
        self._engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
        self._rows: dict[int, CatalogRow] = {}
        self._groups: dict[int, tuple[CatalogRow, ...]] = {}

    def rows(self, keys: Collection[int]) -> Mapping[int, CatalogRow]:
        """Return the rows of these keys.

        Raises IndexDamagedError if one is not there.
        """
        unread = [key for key in keys if key not in self._rows]
        if unread:
            self._rows |= {row.key: row for row in self._read(products.c.key, unread)}
        try:
            return {key: self._rows[key] for key in keys}
        except KeyError as error:
            raise IndexDamagedError(f"The catalogue has no product {error}.") from error

    def groups(self, groups: Collection[int]) -> Mapping[int, tuple[CatalogRow, ...]]:
        """Return all rows of these groups, in the order of the feed. Raises IndexDamagedError."""
        unread = set(groups) - self._groups.keys()
        if unread:
            members: dict[int, list[CatalogRow]] = {group: [] for group in unread}
            for row in self._read(products.c.group_key, unread):
                members[row.group].append(row)
            self._groups |= {group: tuple(rows) for group, rows in members.items()}
        return {group: self._groups[group] for group in groups}

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def _read(self, column: Column[int], values: Collection[int]) -> list[CatalogRow]:
        query = select(products).where(column.in_(values)).order_by(products.c.key)
        try:
            with self._engine.connect() as connection:
                return [_row(found) for found in connection.execute(query).mappings()]
        except SQLAlchemyError as error:
            raise IndexDamagedError(f"The catalogue cannot be read: {error}") from error


def _reader(path: Path) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
    for limit, value in _READER_LIMITS.items():
        connection.setlimit(limit, value)
    try:
        for pragma in _READER_PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        holdings = set(connection.execute("SELECT type, name FROM sqlite_schema"))
    except sqlite3.DatabaseError as error:
        raise IndexDamagedError(f"The catalogue cannot be read: {error}") from error
    if holdings != _HOLDINGS:
        raise IndexDamagedError("The catalogue holds something else than products.")
    return connection


def _columns(row: CatalogRow) -> dict[str, Any]:
    product = row.product
    return {
        "key": row.key,
        "id": product.id,
        "title": product.title,
        "brand": product.brand,
        "price": product.price,
        "currency": product.currency,
        "url": product.url,
        "category": product.category,
        "color": product.color,
        "group_key": row.group,
        "thumbnail_offset": row.thumbnail_offset,
        "thumbnail_length": row.thumbnail_length,
    }


def _row(found: Mapping[Any, Any]) -> CatalogRow:
    product = Product(
        id=found["id"],
        title=found["title"],
        brand=found["brand"],
        price=found["price"],
        currency=found["currency"],
        url=found["url"],
        category=found["category"],
        color=found["color"],
    )
    return CatalogRow(
        key=found["key"],
        product=product,
        group=found["group_key"],
        thumbnail_offset=found["thumbnail_offset"],
        thumbnail_length=found["thumbnail_length"],
    )
