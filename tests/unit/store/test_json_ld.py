"""schema.org products out of blocks of JSON-LD."""

from __future__ import annotations

import json

import pytest

from store.json_ld import products_of

PAGE = "https://shop.example/p/1"
DRESS = {
    "@context": "https://schema.org",
    "@type": "Product",
    "name": "Dress",
    "sku": "d",
    "brand": {"@type": "Brand", "name": "Marlow"},
    "color": "red",
    "image": ["/d.jpg", "/e.jpg"],
    "gtin13": "4006381333931",
    "offers": {
        "@type": "Offer",
        "price": 59.5,
        "priceCurrency": "EUR",
        "availability": "https://schema.org/InStock",
        "shippingDetails": {"shippingDestination": {"addressCountry": ["DE", "AT"]}},
    },
}


def found(node, address=PAGE):
    return list(products_of(json.dumps(node), address))


def ids(node):
    return [cells["id"] for cells in found(node)]


def test_a_product_and_its_offer():
    (cells,) = found(DRESS)
    assert {name: cells[name] for name in ("id", "title", "brand", "color", "gtin")} == {
        "id": "d",
        "title": "Dress",
        "brand": "Marlow",
        "color": "red",
        "gtin": "4006381333931",
    }
    assert (cells["link"], cells["image_link"]) == (PAGE, "https://shop.example/d.jpg")
    assert (cells["price"], cells["shipping"]) == ("59.5 EUR", "DE,AT,")
    assert cells["availability"] == "https://schema.org/InStock"


@pytest.mark.parametrize(
    "holder",
    [
        lambda node: [node],
        lambda node: {"@graph": [{"@type": "WebSite"}, node]},
        lambda node: {"@type": "WebPage", "mainEntity": node},
        lambda node: {
            "@type": "ItemList",
            "itemListElement": [{"@type": "ListItem", "item": node}],
        },
        lambda node: node | {"@type": ["Product", "Vehicle"]},
        lambda node: node | {"@type": "http://schema.org/Product"},
        lambda node: node | {"@type": "schema:Product"},
    ],
)
def test_a_product_is_found_wherever_it_stands(holder):
    assert ids(holder(DRESS)) == ["d"]


def test_what_is_only_related_is_not_taken():
    assert ids(DRESS | {"isRelatedTo": DRESS | {"sku": "other"}}) == ["d"]


def test_variants_of_a_group_take_what_it_says():
    group = DRESS | {
        "@type": "ProductGroup",
        "productGroupID": "g",
        "hasVariant": [
            {"@type": "Product", "sku": "s", "size": "S"},
            {"@type": "Product", "sku": "m", "size": {"name": "M"}, "color": "blue"},
        ],
    }
    rows = [(c["id"], c["size"], c["color"], c["title"], c["price"]) for c in found(group)]
    assert rows == [("s", "S", "red", "Dress", "59.5 EUR"), ("m", "M", "blue", "Dress", "59.5 EUR")]
    assert {cells["item_group_id"] for cells in found(group)} == {"g"}


def test_offers_of_sizes_are_one_group():
    offers = [{"sku": "a", "price": "5"}, {"price": "6"}]
    rows = [(c["id"], c["item_group_id"], c["price"]) for c in found(DRESS | {"offers": offers})]
    assert rows == [("a", "d", "5"), ("d/2", "d", "6")]


def test_an_aggregate_offer_gives_its_lowest_price():
    offer = {"@type": "AggregateOffer", "lowPrice": "5", "highPrice": 9, "priceCurrency": "USD"}
    assert [cells["price"] for cells in found(DRESS | {"offers": offer})] == ["5 USD"]


def test_offers_inside_an_aggregate_offer_are_taken():
    offers = {"@type": "AggregateOffer", "lowPrice": 5, "offers": [{"price": 5}, {"price": 6}]}
    assert [cells["price"] for cells in found(DRESS | {"offers": offers})] == ["5", "6"]


def test_a_price_may_stand_in_a_specification():
    offer = {"priceSpecification": [{"price": "7.00", "priceCurrency": "EUR"}]}
    assert [cells["price"] for cells in found(DRESS | {"offers": offer})] == ["7.00 EUR"]


def test_references_within_a_block_are_followed():
    graph = [DRESS | {"offers": {"@id": "#o"}}, {"@id": "#o", "@type": "Offer", "price": 8}]
    assert [cells["price"] for cells in found({"@graph": graph})] == ["8"]


def test_a_product_without_an_offer_is_a_product():
    assert ids({name: value for name, value in DRESS.items() if name != "offers"}) == ["d"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [("{broken", "Expecting"), ("[" * 100_000, "nested too deeply"), ("1" * 5000, "digits")],
)
def test_what_is_no_json_is_said(text, reason):
    with pytest.raises(ValueError, match=reason):
        list(products_of(text, ""))


def test_a_flood_of_offers_is_cut():
    with pytest.raises(ValueError, match="more than 5000 offers"):
        found(DRESS | {"offers": [{"price": 1}] * 6000})
