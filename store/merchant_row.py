"""One product as Google Merchant's attributes say it: every format is read into these."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime
from pathlib import PureWindowsPath
from typing import Annotated, Any, Final

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    StringConstraints,
    ValidationInfo,
)

from store.errors import LinkRefusedError
from store.feed_price import Price, price_of
from store.feed_text import LOST
from store.links import checked_url, merchant_of

_GTIN: Final = re.compile(r"0*([1-9]\d{6,13})")  # EAN, UPC, ISBN: zeros in front say nothing
_COUNTRY: Final = re.compile(r"(?:^|,)\s*([A-Za-z]{2})\s*(?=:|,|$)")
_IN_STOCK: Final = {
    **dict.fromkeys(("in stock", "limited availability", "available", "online only"), True),
    **dict.fromkeys(("out of stock", "sold out", "discontinued", "unavailable"), False),
    **dict.fromkeys(("preorder", "pre order", "presale", "backorder", "back order"), False),
    "in store only": False,
}
Period = tuple[datetime, datetime]


def _known_letters(text: str) -> str:
    if LOST in text:
        raise ValueError(f"holds bytes that are no letters of the feed's encoding ({LOST})")
    return text


def _plain(text: str) -> str:
    """Return text on one line, without marks that cannot be seen; refuse control characters."""
    text = " ".join(_known_letters(text).split())
    if text.isprintable():
        return text
    text = "".join(letter for letter in text if unicodedata.category(letter) != "Cf")
    if not text.isprintable():
        raise ValueError("holds control characters")
    return text


def _page(text: str) -> str:
    try:
        return checked_url(_known_letters(text), (merchant_of(text),))
    except LinkRefusedError as error:
        raise ValueError(str(error)) from error


def _picture(text: str) -> str:
    if not _known_letters(text).isprintable():
        raise ValueError("holds control characters")
    if text.startswith("https://"):
        return text
    path = PureWindowsPath(text)  # reads both kinds of slashes
    if path.anchor or ".." in path.parts or ":" in text:
        raise ValueError("neither an https address nor a path inside the feed's folder")
    return text


def _price(text: Any, info: ValidationInfo) -> Price | None:
    if not str(text).strip():
        return None
    return price_of(_known_letters(str(text)).strip(), (info.context or {}).get("currency", ""))


def _stock(text: Any) -> bool | None:
    said = str(text).rpartition("/")[2].replace("_", " ").replace("-", " ").strip()
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", said).lower()  # schema.org writes InStock
    return _IN_STOCK.get(words)


def _period(text: Any) -> Period | None:
    if not str(text).strip():
        return None
    begin, slash, end = str(text).replace(" ", "").partition("/")
    if not slash:
        raise ValueError('not a period such as "2026-05-01T00:00Z/2026-05-31T23:59Z"')
    return _moment(begin), _moment(end)


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _countries(text: Any) -> tuple[str, ...]:
    found = _COUNTRY.findall(str(text))
    return tuple(dict.fromkeys(country.upper() for country in found))


def _text(longest: int, *, shortest: int = 0) -> StringConstraints:
    return StringConstraints(min_length=shortest, max_length=longest)


class MerchantRow(BaseModel):
    """The attributes used; others are left alone. Validate with context {"currency": "EUR"}."""

    model_config = ConfigDict(
        str_strip_whitespace=True, frozen=True, extra="ignore", arbitrary_types_allowed=True
    )

    id: Annotated[str, _text(100, shortest=1), AfterValidator(_plain)]
    title: Annotated[str, _text(500, shortest=1), AfterValidator(_plain)]
    link: Annotated[str, _text(2048, shortest=1), AfterValidator(_page)]
    image_link: Annotated[str, _text(2048, shortest=1), AfterValidator(_picture)]
    price: Annotated[Price | None, BeforeValidator(_price)] = None
    sale_price: Annotated[Price | None, BeforeValidator(_price)] = None
    sale_price_effective_date: Annotated[Period | None, BeforeValidator(_period)] = None
    brand: Annotated[str, _text(100), AfterValidator(_plain)] = ""
    color: Annotated[str, _text(100), AfterValidator(_plain)] = ""
    size: Annotated[str, _text(100), AfterValidator(_plain)] = ""
    availability: Annotated[bool | None, BeforeValidator(_stock)] = None
    shipping: Annotated[tuple[str, ...], BeforeValidator(_countries)] = ()
    target_country: Annotated[tuple[str, ...], BeforeValidator(_countries)] = ()
    product_type: Annotated[str, _text(750)] = ""
    google_product_category: Annotated[str, _text(750)] = ""
    gtin: Annotated[str, _text(50)] = ""
    mpn: Annotated[str, _text(70)] = ""
    item_group_id: Annotated[str, _text(200)] = ""
    pattern: Annotated[str, _text(100)] = ""
    material: Annotated[str, _text(200)] = ""

    def price_at(self, moment: datetime) -> Price | None:
        """Return what is asked for at a moment: the price of a sale while there is one."""
        period = self.sale_price_effective_date
        on_sale = not period or period[0] <= moment <= period[1]
        return self.sale_price if self.sale_price and on_sale else self.price

    @property
    def identities(self) -> tuple[str, ...]:
        """What every row of the same product says, whoever sells it and whatever its size.

        item_group_id holds all variants of one shop's product; these differ in what is seen.
        """
        return tuple(filter(None, (self._global_number, self._part_number, self._variant)))

    @property
    def group(self) -> tuple[str, ...]:
        """What rows that differ in size alone have in common; empty where nothing says so."""
        if not self.item_group_id:
            return ()
        return (self._shop, self.item_group_id, self._seen, self.image_link)

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
        return f"variant {self._shop} {self.item_group_id} {self._seen}"

    @property
    def _shop(self) -> str:
        """Return the host of the link, which has been checked."""
        return self.link.split("/", 3)[2]

    @property
    def _seen(self) -> str:
        return f"{self.color}/{self.pattern}/{self.material}".lower()
