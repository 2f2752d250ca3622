"""schema.org products in JSON-LD: each of their offers becomes a record."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final
from urllib.parse import urljoin

_PRODUCTS: Final = ("Product", "ProductGroup", "IndividualProduct", "ProductModel", "SomeProducts")
_HOLDERS: Final = ("@graph", "mainEntity", "itemListElement", "item", "itemOffered")
"""What a product may stand in; what it is merely related to is not among them."""
_DEEPEST: Final = 12
_MOST: Final = 5000
"""Offers of one block."""
_GTINS: Final = ("gtin", "gtin13", "gtin14", "gtin12", "gtin8", "isbn")
_OWN: Final = ("image", "brand", "color", "size", "material", "pattern", "category", "name")

Node = Mapping[str, Any]
Cells = dict[str, str]


def products_of(text: str, address: str) -> Iterator[Cells]:
    """Yield the cells of each offer in a block of JSON-LD.

    address: of the page, for addresses without a host. Raises ValueError for what is no JSON.
    """
    try:
        read = json.loads(text)
    except RecursionError as error:
        raise ValueError("is nested too deeply") from error
    named = {node["@id"]: node for node in _nodes(read, 0) if _is_text(node.get("@id"))}
    count = 0
    for node in _nodes(read, 0):
        if _kinds(node) & set(_PRODUCTS):
            for cells in _Product(node, named, address).offers():
                count += 1
                if count > _MOST:
                    raise ValueError(f"holds more than {_MOST} offers")
                yield cells


def _nodes(read: Any, depth: int) -> Iterator[Node]:
    """Yield every node on the way to products and the products themselves, outermost first."""
    if depth > _DEEPEST:
        return
    if isinstance(read, list):
        for each in read:
            yield from _nodes(each, depth + 1)
    elif isinstance(read, dict):
        yield read
        for name in _HOLDERS:
            yield from _nodes(read.get(name), depth + 1)


class _Product:
    """One product of a block, with the other nodes its references may name."""

    def __init__(self, node: Node, named: Mapping[str, Node], address: str) -> None:
        self._node, self._named, self._address = node, named, address

    def offers(self) -> Iterator[Cells]:
        """Yield the cells of each offer, those of variants over those of their group."""
        variants = list(self._each(self._node.get("hasVariant")))
        if not variants:
            yield from self._offers_of(self._node, _text(self._node.get("inProductGroupWithID")))
        group = _text(self._node.get("productGroupID")) or _first(self._node, ("sku", "@id", "url"))
        shared = {name: self._node[name] for name in (*_OWN, "url", "offers") if name in self._node}
        for variant in variants:
            yield from self._offers_of({**shared, **variant}, group)

    def _offers_of(self, product: Node, group: str) -> Iterator[Cells]:
        common = self._common(product)
        offers = list(self._each(product.get("offers")))
        single = [
            one for offer in offers for one in list(self._each(offer.get("offers"))) or [offer]
        ]
        name = common["id"] or _first(product, (*_GTINS, "mpn", "@id", "url"))
        for number, offer in enumerate(single or [{}], start=1):
            cells = common | self._of_offer(offer, common)
            own = _text(offer.get("sku")) or (f"{name}/{number}" if len(single) > 1 else name)
            shared = group or (name if len(single) > 1 else "")
            yield cells | {"id": own, "item_group_id": shared}

    def _common(self, product: Node) -> Cells:
        return {
            "id": _first(product, ("sku", "productID")),
            "title": _text(product.get("name")),
            "link": self._absolute(_text(product.get("url")) or self._address),
            "image_link": self._absolute(self._picture(product.get("image"))),
            "brand": self._name(product.get("brand")),
            "color": _text(product.get("color")),
            "size": self._name(product.get("size")),
            "material": self._name(product.get("material")),
            "pattern": self._name(product.get("pattern")),
            "product_type": self._name(product.get("category")),
            "google_product_category": self._name(product.get("category")),
            "gtin": _first(product, _GTINS),
            "mpn": _text(product.get("mpn")),
        }

    def _of_offer(self, offer: Node, common: Cells) -> Cells:
        item = next(self._each(offer.get("itemOffered")), {})
        price = next(self._each(offer.get("priceSpecification")), {})
        amount = _first(offer, ("price", "lowPrice")) or _text(price.get("price"))
        currency = _text(offer.get("priceCurrency")) or _text(price.get("priceCurrency"))
        return {
            "link": self._absolute(_text(offer.get("url"))) or common["link"],
            "price": f"{amount} {currency}".strip() if amount else "",
            "availability": self._name(offer.get("availability")),
            "shipping": ",".join(self._countries(offer)),
            "size": self._name(item.get("size")) or common["size"],
            "color": _text(item.get("color")) or common["color"],
        }

    def _countries(self, offer: Node) -> Iterator[str]:
        for details in self._each(offer.get("shippingDetails")):
            for region in self._each(details.get("shippingDestination")):
                countries = region.get("addressCountry")
                for country in countries if isinstance(countries, list) else [countries]:
                    yield self._name(country)
        yield self._name(offer.get("eligibleRegion"))

    def _picture(self, value: Any) -> str:
        first = value[0] if isinstance(value, list) and value else value
        if _is_text(first):
            return str(first)
        return next((_first(node, ("contentUrl", "url")) for node in self._each(first)), "")

    def _name(self, value: Any) -> str:
        """Return a text, or the name of what stands in its place; of several the first."""
        first = value[0] if isinstance(value, list) and value else value
        return _text(first) or (_first(first, ("name", "value")) if isinstance(first, dict) else "")

    def _each(self, value: Any) -> Iterator[Node]:
        """Yield the nodes of a value: itself or a list, references followed."""
        for node in value if isinstance(value, list) else [value]:
            if isinstance(node, dict):
                name = node.get("@id")
                yield self._named.get(str(name), node) if len(node) == 1 else node

    def _absolute(self, address: str) -> str:
        if not address or not self._address:
            return address
        try:
            return urljoin(self._address, address)
        except ValueError:
            return address


def _kinds(node: Node) -> set[str]:
    kinds = node.get("@type")
    return {_text(kind) for kind in (kinds if isinstance(kinds, list) else [kinds])} | {
        _text(kind).rpartition("/")[2].rpartition(":")[2]
        for kind in (kinds if isinstance(kinds, list) else [kinds])
    }


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _first(node: Node, names: tuple[str, ...]) -> str:
    return next(filter(None, (_text(node.get(name)) for name in names)), "")


def _text(value: Any) -> str:
    """Return a text or a number as text, "" for anything else; of a list the first."""
    if isinstance(value, list) and value:
        value = value[0]
    return (
        str(value) if isinstance(value, (str, int, float)) and not isinstance(value, bool) else ""
    )
