"""A shop's product feed, of any of the formats shops have, read row by row."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from store.errors import FeedError
from store.feed_format import records_of
from store.feed_mapping import AS_IT_IS, FeedMapping
from store.feed_record import Record
from store.merchant_row import MerchantRow
from store.product_category import category_of
from store.seen_ids import SeenIds
from store.types import Product

_MOST_VARIANTS: Final = 1000


@dataclass(frozen=True, slots=True)
class FeedRow:
    """One product. `picture` is an https address or a path relative to the feed's folder.

    product: its first row; its category is "" where the feed names none. identities: what every
    row of the same product says, whoever sells it. variants: the rows that follow it and differ in
    size alone.
    """

    line: int
    product: Product
    picture: str
    identities: tuple[str, ...] = ()
    variants: tuple[Product, ...] = ()


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """One row that was left out, and why. `line` counts from 1.

    file: its name, where the feed is a folder of files.
    """

    line: int
    field: str
    reason: str
    file: str = ""

    def __str__(self) -> str:
        return f"{_place(self.file, self.line)}, {self.field}: {self.reason}"


@dataclass(frozen=True, slots=True)
class _Row:
    """One good row, and what it has in common with the sizes of the same product."""

    line: int
    file: str
    product: Product
    picture: str
    identities: tuple[str, ...]
    group: tuple[str, ...]


def read_feed(
    path: Path, *, mapping: FeedMapping = AS_IT_IS, shop: str = ""
) -> Iterator[FeedRow | RefusedRow]:
    """Yield what a feed holds, in its order and in bounded memory; docs/feeds.md has the formats.

    Rows of one group that follow each other are one FeedRow; a refused row among them comes before
    it. shop: https://shop.example, for exports that do not name their shop.
    Raises FeedError if the file is no feed, DiskFullError; a bad row is only reported.
    """
    try:
        dated = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        records = records_of(path, mapping, shop)
        rows = (_checked(record, mapping.currency, dated) for record in records)
        yield from _grouped(_unlike(rows))
    except OSError as error:
        raise FeedError(f"The feed {path} cannot be read: {error.strerror}.") from error


def _unlike(rows: Iterator[_Row | RefusedRow]) -> Iterator[_Row | RefusedRow]:
    """Refuse the second row of an id."""
    with SeenIds() as seen:
        for row in rows:
            if isinstance(row, _Row):
                before = seen.add(row.product.id, _place(row.file, row.line))
                if before:
                    reason = f"{row.product.id} is already on {before}"
                    yield RefusedRow(row.line, "id", reason, row.file)
                    continue
            yield row


def _grouped(rows: Iterator[_Row | RefusedRow]) -> Iterator[FeedRow | RefusedRow]:
    """Join the rows of one group that follow each other."""
    gathered: list[_Row] = []
    for row in rows:
        if isinstance(row, RefusedRow):
            yield row
            continue
        if gathered and not _belongs(row, gathered):
            yield _joined(gathered)
            gathered = []
        gathered.append(row)
    if gathered:
        yield _joined(gathered)


def _belongs(row: _Row, gathered: list[_Row]) -> bool:
    same = bool(row.group) and row.group == gathered[0].group
    return same and len(gathered) < _MOST_VARIANTS


def _joined(rows: list[_Row]) -> FeedRow:
    first = rows[0]
    category = first.product.category
    return FeedRow(
        line=first.line,
        product=first.product,
        picture=first.picture,
        identities=tuple(dict.fromkeys(name for row in rows for name in row.identities)),
        variants=tuple(replace(row.product, category=category) for row in rows[1:]),
    )


def _checked(record: Record, currency: str, dated: datetime) -> _Row | RefusedRow:
    if record.fault:
        return RefusedRow(record.line, "row", record.fault, record.file)
    try:
        row = MerchantRow.model_validate(record.cells, context={"currency": currency})
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False)[0]
        reason = first["msg"].removeprefix("Value error, ")
        return RefusedRow(record.line, str(first["loc"][0]), reason, record.file)
    category = category_of(row.product_type, row.google_product_category, row.title)
    if category is None:
        reason = "names none of our categories"
        return RefusedRow(record.line, "google_product_category", reason, record.file)
    moment = min(record.dated or dated, dated)
    product = _product(row, category, moment)
    return _Row(record.line, record.file, product, row.image_link, row.identities, row.group)


def _product(row: MerchantRow, category: str, moment: datetime) -> Product:
    price = row.price_at(moment)
    return Product(
        id=row.id,
        title=row.title,
        brand=row.brand,
        price=price.amount if price else None,
        currency=price.currency if price else "",
        url=row.link,
        category=category,
        color=row.color,
        priced_on=moment.date().isoformat() if price else "",
        size=row.size,
        in_stock=row.availability,
        ships_to=tuple(dict.fromkeys(row.shipping + row.target_country)),
    )


def _place(file: str, line: int) -> str:
    return f"{file}, line {line}" if file else f"line {line}"
