"""The products of a segment, read only: by row, by words, by what is wanted."""

from __future__ import annotations

import sqlite3
import sys
import time
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeVar

import numpy as np
import numpy.typing as npt
from sqlalchemy import (
    ColumnElement,
    Executable,
    Row,
    Select,
    create_engine,
    func,
    select,
    text,
)
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import StaticPool

from store.errors import IndexDamagedError
from store.offer_columns import OfferColumns
from store.schema import holdings, offers, products
from store.types import Product, Wanted

_PRAGMAS: Final = ("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0")
_LIMITS: Final = {
    sqlite3.SQLITE_LIMIT_LENGTH: 1_000_000,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 100,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 100,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 10,
    sqlite3.SQLITE_LIMIT_VDBE_OP: 1_000_000,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 1000,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
}
_PATIENCE: Final = 2.0
"""Seconds of the processor for one statement; 100,000 products are counted in a tenth."""
_CHECKING: Final = 60.0
"""Seconds of the processor to look through a whole file."""
_STEPS: Final = 10_000
"""Steps of SQLite's machine between two looks at the clock."""
_WORDED: Final = text(
    "SELECT rowid, rank FROM words WHERE words MATCH :asked ORDER BY rank, rowid LIMIT :most"
)
_ODD: Final = (ValueError, TypeError, OverflowError)
"""What Python says of values that no database of ours holds, such as text that is no UTF-8."""
_AT_ONCE: Final = 5000
"""Rows asked for in one statement."""


_Kind = TypeVar("_Kind")


@dataclass(frozen=True, slots=True)
class CatalogProduct:
    """A product of the catalogue: its offers in the order of the feed, without thumbnails.

    picture: SHA-256 of the picture it was made from. thumbnail_*: bytes, in the pack.
    """

    row: int
    offers: tuple[Product, ...]
    picture: bytes
    look: int
    thumbnail_offset: int
    thumbnail_length: int


@dataclass(frozen=True, slots=True)
class Pictured:
    """A product's id and its picture: SHA-256 of it, and where the thumbnail lies in the pack."""

    row: int
    id: str
    picture: bytes
    thumbnail_offset: int
    thumbnail_length: int


class Catalog:
    """Reads a catalogue. The file stays open, so a newer index cannot mix in."""

    def __init__(
        self, path: Path, category: str, priced_on: str = "", patience: float = _PATIENCE
    ) -> None:
        """category, priced_on: what the manifest says of all its products and prices.

        patience: seconds of the processor for one statement. Raises IndexDamagedError if the file
        is no catalogue of ours.
        """
        self._patience = patience
        self._until = time.thread_time() + patience
        self._connection = connection = _reader(path, self._too_long)
        self._engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
        self._columns: OfferColumns | None = None
        self._asked: tuple[Wanted, npt.NDArray[np.bool_]] | None = None
        self._category, self._priced_on = category, priced_on

    def products(self, rows: Collection[int]) -> dict[int, CatalogProduct]:
        """Return the products of these rows. Raises IndexDamagedError if one is not there."""
        found = {product.row: product for product in self._products(sorted(set(rows)))}
        for row in rows:
            if row not in found:
                raise IndexDamagedError(f"The catalogue has no product {row}.")
        return found

    def everything(self) -> Iterator[CatalogProduct]:
        """Yield all products, by row; not all are in memory at once."""
        last = -1
        while page := self._all(_page_after(last)):
            yield from self._with_offers(page)
            last = page[-1].row

    def pictured(self) -> Iterator[Pictured]:
        """Yield the pictures of all products, by row; not all are in memory at once."""
        last = -1
        while page := self._all(_page_after(last)):
            for row in page:
                yield Pictured(
                    row.row, row.id, row.picture, row.thumbnail_offset, row.thumbnail_length
                )
            last = page[-1].row

    def check_through(self) -> None:
        """Let SQLite look through the whole file. Raises IndexDamagedError."""
        found = self._all(text("PRAGMA quick_check(1)"), _CHECKING)
        if [str(each[0]) for each in found] != ["ok"]:
            raise IndexDamagedError(f"The catalogue is damaged: {found[0][0]}")

    def worded(self, words: str, most: int) -> list[tuple[int, float]]:
        """Return (row, rank) of products whose title or brand has all these words.

        The lower the rank, the better (BM25).
        """
        asked = " ".join(f'"{word}"*' for word in words.replace('"', " ").split())
        if not asked:
            return []
        found = self._all(_WORDED.bindparams(asked=asked, most=most))
        return [(int(each.rowid), float(each.rank)) for each in found]

    def allowed(self, wanted: Wanted, count: int) -> npt.NDArray[np.bool_]:
        """Return which of `count` rows have an offer with all that is wanted, bool (count,).

        The first time, the offers are read into columns, which stay. Raises IndexDamagedError.
        """
        if self._columns is None:
            self._until = time.thread_time() + self._patience
            self._columns = OfferColumns.read(self._connection, count)
        if self._asked is None or self._asked[0] != wanted:
            self._asked = (wanted, self._columns.fitting(wanted))
        return self._asked[1]

    def names(self, column: ColumnElement[str]) -> Counter[str]:
        """Return the values of a column with the number of products that have them."""
        number = func.count(offers.c.row.distinct()).label("number")
        statement = (
            select(column.label("name"), number)
            .join_from(offers, products, products.c.row == offers.c.row)
            .group_by(column)
        )
        return Counter({each.name: each.number for each in self._all(statement) if each.name})

    def prices(self) -> dict[str, tuple[float, float]]:
        """Return the lowest and the highest price of each currency."""
        low, high = func.min(offers.c.price), func.max(offers.c.price)
        statement = (
            select(offers.c.currency, low.label("low"), high.label("high"))
            .where(offers.c.price.is_not(None))
            .group_by(offers.c.currency)
        )
        return {each.currency: (each.low, each.high) for each in self._all(statement)}

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def _products(self, rows: Sequence[int]) -> Iterator[CatalogProduct]:
        for start in range(0, len(rows), _AT_ONCE):
            asked = rows[start : start + _AT_ONCE]
            statement = select(products).where(products.c.row.in_(asked)).order_by(products.c.row)
            yield from self._with_offers(self._all(statement))

    def _with_offers(self, found: Sequence[Row[Any]]) -> Iterator[CatalogProduct]:
        rows = {row.row: row for row in found}
        offered: dict[int, list[Product]] = {row: [] for row in rows}
        statement = select(offers).where(offers.c.row.in_(list(rows))).order_by(offers.c.key)
        for offer in self._all(statement):
            if offer.row not in rows:
                raise IndexDamagedError("The catalogue's order of offers is damaged.")
            offered[offer.row].append(self._product(rows[offer.row], offer))
        for row, known in rows.items():
            if not offered[row]:
                raise IndexDamagedError(f"The catalogue has no offer of product {row}.")
            yield CatalogProduct(
                row,
                tuple(offered[row]),
                _of(bytes, known.picture),
                _of(int, known.look),
                _of(int, known.thumbnail_offset),
                _of(int, known.thumbnail_length),
            )

    def _product(self, row: Row[Any], offer: Row[Any]) -> Product:
        return Product(
            id=_of(str, offer.id),
            title=_of(str, row.title),
            brand=_of(str, row.brand),
            price=None if offer.price is None else _of(float, offer.price),
            currency=_of(str, offer.currency),
            url=_of(str, offer.url),
            category=self._category,
            color=_of(str, row.color),
            priced_on=_of(str, offer.priced_on) or self._priced_on,
            size=_of(str, offer.size),
            in_stock=offer.in_stock,
            ships_to=tuple(_of(str, offer.ships_to).split()),
        )

    def _too_long(self) -> bool:
        return time.thread_time() > self._until

    def _all(self, statement: Executable, patience: float = 0.0) -> Sequence[Row[Any]]:
        self._until = time.thread_time() + (patience or self._patience)
        try:
            with self._engine.connect() as connection:
                return connection.execute(statement).all()
        except (SQLAlchemyError, *_ODD) as error:
            raise IndexDamagedError(f"The catalogue cannot be read: {error}") from error


def _of(kind: type[_Kind], value: object) -> _Kind:
    """Return a value that is of a kind: SQLite keeps anything in any column."""
    if not isinstance(value, kind):
        raise IndexDamagedError(f"The catalogue says {type(value).__name__} for {kind.__name__}.")
    return value


def _page_after(row: int) -> Select[Any]:
    return select(products).where(products.c.row > row).order_by(products.c.row).limit(_AT_ONCE)


def _reader(path: Path, too_long: Callable[[], bool]) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
    for limit, value in _LIMITS.items():
        connection.setlimit(limit, value)
    if sys.version_info >= (3, 12):
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
    connection.set_progress_handler(too_long, _STEPS)
    try:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        found = frozenset(connection.execute("SELECT type, name, sql FROM sqlite_schema"))
    except (sqlite3.DatabaseError, *_ODD) as error:
        connection.close()
        raise IndexDamagedError(f"The catalogue cannot be read: {error}") from error
    if found != holdings():
        connection.close()
        raise IndexDamagedError("The catalogue holds something else than products.")
    return connection
