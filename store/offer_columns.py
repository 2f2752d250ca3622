"""What is asked of offers, in columns: which products have an offer with all that is wanted.

For 40,000 offers that takes 0.03 ms for a price, 0.2 ms for everything that can be asked.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from math import inf, nan
from operator import itemgetter
from typing import Any, Final, Self

import numpy as np
import numpy.typing as npt

from store.errors import IndexDamagedError
from store.types import Wanted

Mask = npt.NDArray[np.bool_]

_COMPARED: Final = 4
"""Up to so many names are compared one by one."""


@dataclass(frozen=True, slots=True, eq=False)
class Names:
    """A column of names: every name once, and for each row the place of its name.

    A row without a name has a place behind the last.
    """

    names: tuple[str, ...]
    places: npt.NDArray[np.uint32]

    @classmethod
    def of(cls, column: Iterable[str]) -> Self:
        """Gather a column."""
        known: defaultdict[str, int] = defaultdict()
        known.default_factory = known.__len__  # a new name's place is behind all others
        places = np.fromiter(map(known.__getitem__, column), np.uint32)
        return cls(tuple(known), places)

    def spread(self, rows: npt.NDArray[np.int64], count: int) -> Self:
        """Return the column for `count` rows; it has names for these."""
        places = np.full(count, len(self.names), np.uint32)
        places[rows] = self.places
        return replace(self, places=places)

    def among(self, wanted: Iterable[str]) -> Mask:
        """Return for each row whether its name is one of these, whatever their case."""
        folded = {name.casefold() for name in wanted}
        return self.where(lambda name: name.casefold() in folded)

    def where(self, fits: Callable[[str], bool]) -> Mask:
        """Return for each row whether its name fits."""
        fitting = [place for place, name in enumerate(self.names) if fits(name)]
        if len(fitting) <= _COMPARED:
            found = np.zeros(len(self.places), np.bool_)
            for place in fitting:
                found |= self.places == place
            return found
        table = np.zeros(len(self.names) + 1, np.bool_)
        table[fitting] = True
        return np.take(table, self.places)


@dataclass(frozen=True, slots=True, eq=False)
class OfferColumns:
    """The offers of a segment. rows: int64, the product of each offer; None: one each, by row.

    brands, colors: of each product. prices: float64, NaN where there is none.
    """

    count: int
    brands: Names
    colors: Names
    rows: npt.NDArray[np.int64] | None
    prices: npt.NDArray[np.float64]
    currencies: Names
    sizes: Names
    in_stock: Mask
    ships_to: Names

    @classmethod
    def read(cls, connection: sqlite3.Connection, count: int) -> Self:
        """Read the columns of a segment of `count` rows; 0.2 s for 40,000 offers.

        Raises IndexDamagedError.
        """
        try:
            table = _Table(connection)
            known, rows = table.numbers("row", "products"), table.numbers("row", "offers")
            if not (_below(known, count) and _below(rows, count)):
                raise IndexDamagedError("The catalogue does not fit its vectors.")
            return cls(
                count,
                table.names("brand", "products").spread(known, count),
                table.names("color", "products").spread(known, count),
                None if np.array_equal(rows, np.arange(count)) else rows,
                table.prices(),
                table.names("currency", "offers"),
                table.names("size", "offers"),
                table.numbers("coalesce(in_stock, 0)", "offers") == 1,
                table.names("ships_to", "offers"),
            )
        except sqlite3.Error as error:
            raise IndexDamagedError(f"The catalogue cannot be read: {error}") from error

    def fitting(self, wanted: Wanted) -> Mask:
        """Return which rows have an offer with all that is wanted, bool (count,)."""
        found = np.ones(self.count, np.bool_)
        for mask in self._produced(wanted):
            found &= mask
        offered = list(self._offered(wanted))
        if not offered:
            return found
        offers: Mask = np.logical_and.reduce(offered)
        return found & (offers if self.rows is None else self._having(self.rows[offers]))

    def _having(self, rows: npt.NDArray[np.int64]) -> Mask:
        mask = np.zeros(self.count, np.bool_)
        mask[rows] = True
        return mask

    def _produced(self, wanted: Wanted) -> Iterator[Mask]:
        if wanted.brands:
            yield self.brands.among(wanted.brands)
        if wanted.colors:
            yield self.colors.among(wanted.colors)

    def _offered(self, wanted: Wanted) -> Iterator[Mask]:
        if wanted.sizes:
            yield self.sizes.among(wanted.sizes)
        if wanted.in_stock:
            yield self.in_stock
        if wanted.ships_to:
            country = wanted.ships_to.upper()
            yield self.ships_to.where(lambda countries: country in countries.split())
        if (wanted.lowest_price, wanted.highest_price) != (None, None):
            yield self.prices >= (wanted.lowest_price or 0.0)
            yield self.prices <= (inf if wanted.highest_price is None else wanted.highest_price)
            if wanted.currency:
                yield self.currencies.where(lambda currency: currency == wanted.currency)


class _Table:
    """Reads one column at a time, so that never all rows are in memory as Python's objects."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def numbers(self, column: str, table: str) -> npt.NDArray[np.int64]:
        return np.fromiter(self._values(column, table), np.int64)

    def names(self, column: str, table: str) -> Names:
        return Names.of(self._values(column, table))

    def prices(self) -> npt.NDArray[np.float64]:
        found = self._values("coalesce(price, 9e999)", "offers")  # infinite, as SQLite has no NaN
        prices = np.fromiter(found, np.float64)
        return np.where(np.isinf(prices), nan, prices)

    def _values(self, column: str, table: str) -> Iterator[Any]:
        """Yield a column in the order of the table's key, not of an index SQLite may prefer."""
        statement = f"SELECT {column} FROM {table} ORDER BY rowid"  # noqa: S608  our own names
        return map(itemgetter(0), self._connection.execute(statement))


def _below(rows: npt.NDArray[np.int64], count: int) -> bool:
    return not rows.size or bool(rows.min() >= 0 and rows.max() < count)
