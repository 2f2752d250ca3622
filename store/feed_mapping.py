"""A mapping: what a shop's own columns are called in Google Merchant's words."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Annotated, Final

from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints, ValidationError

from store.errors import FeedError
from store.feed_record import Record
from store.feed_table import plain_name
from store.merchant_row import MerchantRow

CURRENCY: Final = re.compile(r"[A-Z]{3}")


def _text_encoding(name: str) -> str:
    try:
        b"<".decode(name or "utf-8", "replace")
    except LookupError as error:
        raise ValueError("is no encoding such as cp1250") from error
    return name


class _File(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    currency: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")] = ""
    encoding: Annotated[str, AfterValidator(_text_encoding)] = ""
    columns: dict[str, str] = {}
    constants: dict[str, str] = {}


@dataclass(frozen=True, slots=True)
class FeedMapping:
    """Our attribute -> the shop's column, values for every row, and the usual currency.

    currency: of prices that name none; "" where every price names its own. encoding: as Python
    names it; "" where the file shows it.
    """

    columns: Mapping[str, str] = field(default_factory=dict)
    constants: Mapping[str, str] = field(default_factory=dict)
    currency: str = ""
    encoding: str = ""

    def in_currency(self, currency: str) -> FeedMapping:
        """Return it with another usual currency. Raises FeedError."""
        if not CURRENCY.fullmatch(currency):
            raise FeedError(f"{currency} is no currency such as EUR.")
        return replace(self, currency=currency)

    def applied(self, record: Record) -> Record:
        """Return a record with our attributes; a constant stands where the shop says nothing."""
        if record.fault or not (self.columns or self.constants):
            return record
        known = record.cells
        named = {ours: known[theirs] for ours, theirs in self.columns.items() if theirs in known}
        cells = known | named
        missing = {ours: text for ours, text in self.constants.items() if not cells.get(ours)}
        return replace(record, cells=cells | missing)


AS_IT_IS: Final = FeedMapping()


def read_mapping(path: Path) -> FeedMapping:
    """Read a mapping from a TOML file. Raises FeedError, which names what is wrong."""
    try:
        read = _File.model_validate(tomllib.loads(path.read_text(encoding="utf-8-sig")))
    except OSError as error:
        raise FeedError(f"The mapping {path} cannot be read: {error.strerror}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise FeedError(f"The mapping {path.name} is not a TOML file: {error}.") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"]))
        raise FeedError(f"The mapping {path.name}, {place}: {first['msg']}.") from error
    _check_names(path, {**read.columns, **read.constants})
    columns = {ours: plain_name(theirs) for ours, theirs in read.columns.items()}
    return FeedMapping(columns, dict(read.constants), read.currency, read.encoding)


def _check_names(path: Path, names: Mapping[str, str]) -> None:
    known = MerchantRow.model_fields
    for name in names:
        if name not in known:
            raise FeedError(
                f"The mapping {path.name} names {name}, which is none of: {', '.join(known)}."
            )
