"""Shopify's product export: old headers and new ones, variants and pictures by handle."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Final

from store.errors import FeedError, LinkRefusedError
from store.feed_record import Record
from store.links import merchant_of

_NAMES: Final = {
    "url_handle": "handle",
    "vendor": "brand",
    "type": "product_type",
    "variant_price": "price",
    "variant_barcode": "gtin",
    "barcode": "gtin",
    "variant_sku": "sku",
    "image_src": "image",
    "product_image_url": "image",
    "variant_image_url": "variant_image",
    "variant_inventory_qty": "quantity",
    "inventory_quantity": "quantity",
    "variant_inventory_tracker": "tracker",
    "inventory_tracker": "tracker",
    "variant_inventory_policy": "policy",
    "continue_selling_when_out_of_stock": "policy",
    "published_on_online_store": "published",
    "google_shopping_/_google_product_category": "google_product_category",
}
"""Shopify's column, of either kind of header -> the name used here."""
_OF_ALL: Final = ("title", "brand", "product_type", "product_category", "google_product_category")
_COLOUR: Final = ("color", "colour", "farbe", "couleur", "colore", "cor", "kleur", "颜色", "اللون")
_SIZE: Final = ("size", "größe", "grösse", "taille", "talla", "taglia", "tamanho", "maat", "尺寸")
_OPTIONS: Final = ("option1", "option2", "option3")
_MOST: Final = 5000
"""Rows of one product: Shopify has up to 2048 variants and 250 pictures."""
_FILLED: Final = ("price", "sku", "option1_value")
"""A row without any of these only brings another picture."""


def is_shopify(columns: Iterable[str]) -> bool:
    """Tell whether a table's columns are those of a Shopify export."""
    named = {_NAMES.get(column, column) for column in columns}
    return {"handle", "title"} <= named and "link" not in named


def shop_address(text: str) -> str:
    """Return the start of a shop's product pages. Raises FeedError."""
    if not text:
        raise FeedError(
            "A Shopify export does not name its shop: add --shop https://shop.example to it."
        )
    try:
        return f"https://{merchant_of(text)}/products/"
    except LinkRefusedError as error:
        raise FeedError(f"The shop {text} is no https address: {error}") from error


def shopify_records(records: Iterable[Record], shop: str) -> Iterator[Record]:
    """Yield a record for each variant, from the rows of a table in its order.

    shop: https://shop.example. Raises FeedError.
    """
    start = shop_address(shop)
    for _handle, rows in groupby(_with_handles(records), key=lambda row: row.cells.get("handle")):
        part: list[Record] = []
        for row in rows:
            if row.fault or len(part) == _MOST:
                yield replace(row, fault=row.fault or f"has more than {_MOST} rows")
            else:
                part.append(row)
        yield from _variants(part, start)


def _with_handles(records: Iterable[Record]) -> Iterator[Record]:
    """Name the cells alike; a row without a handle belongs to the product above it."""
    handle = ""
    for record in records:
        cells = {_NAMES.get(name, name): text.strip() for name, text in record.cells.items()}
        handle = cells.get("handle") or handle
        yield replace(record, cells=cells | {"handle": handle})


def _variants(rows: Sequence[Record], start: str) -> Iterator[Record]:
    if not rows:
        return
    first = rows[0].cells
    pictures = (row.cells.get("image", "") for row in rows)
    common = {name: first.get(name, "") for name in _OF_ALL}
    common |= {f"{option}_name": first.get(f"{option}_name", "") for option in _OPTIONS}
    common |= {"image": next(filter(None, pictures), ""), "link": start + first["handle"]}
    for row in rows:
        if row is rows[0] or any(row.cells.get(name) for name in _FILLED):
            yield replace(row, cells=_merchant(row.cells | common), fault=_unsold(first))


def _merchant(cells: dict[str, str]) -> dict[str, str]:
    """Return Google's attributes of a variant."""
    values = [cells.get(f"{option}_value", "") for option in _OPTIONS]
    named = {
        cells[f"{option}_name"].lower(): value
        for option, value in zip(_OPTIONS, values, strict=True)
    }
    chosen = [value for value in values if value and value != "Default Title"]
    return {
        "id": "/".join([cells["handle"], *chosen]),
        "title": cells["title"],
        "link": cells["link"],
        "image_link": cells.get("variant_image") or cells["image"],
        "price": cells.get("price", ""),
        "brand": cells["brand"],
        "product_type": cells["product_type"],
        "google_product_category": cells["google_product_category"] or cells["product_category"],
        "gtin": cells.get("gtin", "").strip("'"),  # Excel's sign for text
        "item_group_id": cells["handle"],
        "color": next((named[name] for name in _COLOUR if name in named), ""),
        "size": next((named[name] for name in _SIZE if name in named), ""),
        "availability": _availability(cells),
    }


def _availability(cells: dict[str, str]) -> str:
    """Tell whether a variant is sold: what is not counted, or sold on when it is out, is."""
    if not re.fullmatch(r"-?\d{1,9}", cells.get("quantity", "")):
        return ""
    sold_on = cells.get("policy", "").lower() in {"continue", "true"}
    counted = bool(cells.get("tracker", "shopify"))
    return "in stock" if sold_on or not counted or int(cells["quantity"]) > 0 else "out of stock"


def _unsold(first: dict[str, str]) -> str:
    if first.get("status", "").lower() in {"draft", "archived"}:
        return f"is not for sale: {first['status'].lower()}"
    if first.get("published", "").lower() == "false":
        return "is not for sale: not published"
    return ""
