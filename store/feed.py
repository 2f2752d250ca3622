"""A shop's product feed: a table with Google Merchant columns, comma or tab separated."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath
from typing import Annotated, Any, Final

from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints, ValidationError

from store.errors import FeedError, LinkRefusedError
from store.links import checked_url, merchant_of
from store.product_category import category_of
from store.types import Product

_REQUIRED: Final = ("id", "title", "link", "image_link")
_GTIN: Final = re.compile(r"0*([1-9]\d{6,13})")  # EAN, UPC, ISBN: zeros in front say nothing
_PRICE: Final = re.compile(r"(\d{1,9}(?:[.,]\d{1,2})?)\s*([A-Z]{3})")


def _page(text: str) -> str:
    try:
        return checked_url(text, (merchant_of(text),))
    except LinkRefusedError as error:
        raise ValueError(str(error)) from error


def _picture(text: str) -> str:
    _plain(text)
    if text.startswith("https://"):
        return text
    path = PureWindowsPath(text)  # reads both kinds of slashes
    if path.anchor or ".." in path.parts or ":" in text:
        raise ValueError("neither an https address nor a path inside the feed's folder")
    return text


def _price(text: str) -> str:
    if text and not _PRICE.fullmatch(text):
        raise ValueError('not a price such as "59.00 EUR"')
    return text


def _plain(text: str) -> str:
    if not text.isprintable():
        raise ValueError("holds control characters")
    return text


def _text(longest: int, *, shortest: int = 0) -> StringConstraints:
    return StringConstraints(min_length=shortest, max_length=longest)


class MerchantRow(BaseModel):
    """The columns used, as text; columns beyond these are left alone."""

    model_config = ConfigDict(str_strip_whitespace=True, frozen=True, extra="ignore")

    id: Annotated[str, _text(100, shortest=1), AfterValidator(_plain)]
    title: Annotated[str, _text(500, shortest=1), AfterValidator(_plain)]
    link: Annotated[str, _text(2048, shortest=1), AfterValidator(_page)]
    image_link: Annotated[str, _text(2048, shortest=1), AfterValidator(_picture)]
    price: Annotated[str, AfterValidator(_price)] = ""
    brand: Annotated[str, _text(100), AfterValidator(_plain)] = ""
    color: Annotated[str, _text(100), AfterValidator(_plain)] = ""
    product_type: Annotated[str, _text(750)] = ""
    google_product_category: Annotated[str, _text(750)] = ""
    gtin: Annotated[str, _text(50)] = ""
    mpn: Annotated[str, _text(70)] = ""
    item_group_id: Annotated[str, _text(50)] = ""
    pattern: Annotated[str, _text(100)] = ""
    material: Annotated[str, _text(200)] = ""

    @property
    def identities(self) -> tuple[str, ...]:
        """What every row of the same product says, whoever sells it and whatever its size.

        item_group_id holds all variants of one shop's product; these differ in what is seen.
        """
        return tuple(filter(None, (self._global_number, self._part_number, self._variant)))

    @property
    def _global_number(self) -> str:
        number = _GTIN.fullmatch(self.gtin)
        return f"gtin {number[1]}" if number else ""

    @property
    def _part_number(self) -> str:
        return f"mpn {self.brand.lower()} {self.mpn}" if self.brand and self.mpn else ""

    @property
    def _variant(self) -> str:
        if not (self.item_group_id and self.color):
            return ""
        seen = f"{self.color}/{self.pattern}/{self.material}".lower()
        return f"variant {merchant_of(self.link)} {self.item_group_id} {seen}"


@dataclass(frozen=True, slots=True)
class FeedRow:
    """One good row. `picture` is an https address or a path relative to the feed's folder.

    identities: what every row of the same product says, whoever sells it.
    """

    line: int
    product: Product
    picture: str
    identities: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """One row that was left out, and why. `line` counts from 1, the header is line 1."""

    line: int
    field: str
    reason: str

    def __str__(self) -> str:
        return f"line {self.line}, {self.field}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed as read: the good rows and the refused ones, in the order of the file."""

    rows: tuple[FeedRow, ...]
    refused: tuple[RefusedRow, ...]


def read_feed(path: Path) -> Feed:
    """Read a feed: UTF-8 with or without BOM; comma, tab or semicolon separated.

    Raises FeedError if the file is no such table; a bad row is only reported.
    """
    rows: list[FeedRow] = []
    refused: list[RefusedRow] = []
    first_lines: dict[str, int] = {}
    for line, cells in _records(path):
        row = _checked(line, cells)
        if isinstance(row, FeedRow) and row.product.id in first_lines:
            first = first_lines[row.product.id]
            row = RefusedRow(line, "id", f"{row.product.id} is already on line {first}")
        if isinstance(row, RefusedRow):
            refused.append(row)
        else:
            first_lines[row.product.id] = line
            rows.append(row)
    return Feed(tuple(rows), tuple(refused))


def _records(path: Path) -> Iterator[tuple[int, dict[str | None, Any]]]:
    """Yield (line the row starts on, cells by column name)."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            header = file.readline()
            delimiter = max("\t,;", key=header.count)
            columns = _columns(next(csv.reader([header], delimiter=delimiter)))
            table = csv.reader(file, delimiter=delimiter)
            line = 2
            for cells in table:
                if any(cell.strip() for cell in cells):
                    yield line, _named(columns, cells)
                line = table.line_num + 2
    except OSError as error:
        raise FeedError(f"The feed {path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise FeedError(f"The feed {path.name} is not a text file in UTF-8.") from error
    except (csv.Error, StopIteration) as error:
        raise FeedError(f"The feed {path.name} is not a table of products: {error}") from error


def _columns(header: list[str]) -> list[str]:
    columns = [name.strip().lower().replace(" ", "_").removeprefix("g:") for name in header]
    missing = [name for name in _REQUIRED if name not in columns]
    if missing:
        raise FeedError(f"The feed has no column named {', '.join(missing)}.")
    return columns


def _named(columns: list[str], cells: list[str]) -> dict[str | None, Any]:
    named: dict[str | None, Any] = dict(zip(columns, cells, strict=False))
    if len(cells) != len(columns):
        named[None] = f"{len(cells)} cells under {len(columns)} columns"
    return named


def _checked(line: int, cells: dict[str | None, Any]) -> FeedRow | RefusedRow:
    if None in cells:
        return RefusedRow(line, "row", cells[None])
    try:
        row = MerchantRow.model_validate(cells)
    except ValidationError as error:
        first = error.errors()[0]
        return RefusedRow(line, str(first["loc"][0]), first["msg"].removeprefix("Value error, "))
    category = category_of(row.product_type, row.google_product_category, row.title)
    if category is None:
        return RefusedRow(line, "product_type", "names none of our categories")
    return FeedRow(line, _product(row, category), row.image_link, row.identities)


def _product(row: MerchantRow, category: str) -> Product:
    price = _PRICE.fullmatch(row.price)
    return Product(
        id=row.id,
        title=row.title,
        brand=row.brand,
        price=float(price[1].replace(",", ".")) if price else None,
        currency=price[2] if price else "",
        url=row.link,
        category=category,
        color=row.color,
    )
