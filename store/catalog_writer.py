"""Writing a segment's catalogue: the same rows in the same order give the same bytes."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, create_engine, insert, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import StaticPool

from store.schema import metadata, offers, products
from store.types import Product

_BATCH = 1000


@dataclass(frozen=True, slots=True)
class CatalogRow:
    """A product, its row in the segment, its look, and where its thumbnail is.

    picture: SHA-256 of the picture's bytes, empty where it is not known.
    """

    row: int
    product: Product
    picture: bytes
    look: int
    thumbnail_offset: int
    thumbnail_length: int


class CatalogWriter:
    """Fills a new catalogue; everything is there once it is finished."""

    def __init__(self, path: Path, priced_on: str = "") -> None:
        """priced_on: the day of prices that say no other."""
        self._engine = create_engine(URL.create("sqlite", database=str(path)), poolclass=StaticPool)
        with self._engine.begin() as connection:
            connection.exec_driver_sql("PRAGMA journal_mode=OFF")  # a half-written one is dropped
            connection.exec_driver_sql("PRAGMA synchronous=OFF")  # flushed once, when it is whole
        self._priced_on = priced_on
        self._products: list[dict[str, Any]] = []
        self._offers: list[dict[str, Any]] = []
        metadata.create_all(self._engine)

    def add(self, row: CatalogRow) -> None:
        """Add a product and the offer it is. Raises OSError where the disk refuses."""
        self._products.append(_columns(row))
        self.offer(row.row, row.product)

    def offer(self, row: int, product: Product) -> None:
        """Add an offer of a product added before. Raises OSError where the disk refuses."""
        self._offers.append(_offer(row, product, self._priced_on))
        if len(self._offers) >= _BATCH:
            self._write()

    def finish(self) -> None:
        """Write what is left. Raises OSError where the disk refuses."""
        self._write()

    def close(self) -> None:
        """Let go of the file; what was not finished is half-written."""
        self._engine.dispose()

    def _write(self) -> None:
        try:
            with self._engine.begin() as connection:
                _insert(connection, self._products, self._offers)
        except OperationalError as error:
            if getattr(error.orig, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)) from error
            raise
        self._products.clear()
        self._offers.clear()


def _insert(
    connection: Connection, rows: Sequence[dict[str, Any]], offered: Sequence[dict[str, Any]]
) -> None:
    if rows:
        connection.execute(insert(products), rows)
        statement = text("INSERT INTO words (rowid, title, brand) VALUES (:row, :title, :brand)")
        connection.execute(statement, rows)
    if offered:
        connection.execute(insert(offers), offered)


def _columns(row: CatalogRow) -> dict[str, Any]:
    product = row.product
    return {
        "row": row.row,
        "id": product.id,
        "title": product.title,
        "brand": product.brand,
        "color": product.color,
        "picture": row.picture,
        "look": row.look,
        "thumbnail_offset": row.thumbnail_offset,
        "thumbnail_length": row.thumbnail_length,
    }


def _offer(row: int, product: Product, priced_on: str) -> dict[str, Any]:
    return {
        "row": row,
        "id": product.id,
        "url": product.url,
        "price": product.price,
        "currency": product.currency,
        "priced_on": "" if product.priced_on == priced_on else product.priced_on,
        "size": product.size,
        "in_stock": product.in_stock,
        "ships_to": " ".join(product.ships_to),
    }
