"""Shopify's export: a product is its variants, by the handle they share."""

from __future__ import annotations

import pytest

from store.errors import FeedError
from store.feed import FeedRow, read_feed
from store.feed_mapping import AS_IT_IS

OLD_HEADER = (
    "Handle,Title,Body (HTML),Vendor,Type,Published,Option1 Name,Option1 Value,"
    "Option2 Name,Option2 Value,Variant SKU,Variant Inventory Tracker,"
    "Variant Inventory Qty,Variant Inventory Policy,Variant Price,Variant Barcode,"
    "Image Src,Image Position,Variant Image,Status"
)
NEW_HEADER = (
    "Title,URL handle,Description,Vendor,Product category,Type,Tags,"
    "Published on online store,Status,SKU,Barcode,Option1 name,Option1 value,Price,"
    "Compare-at price,Inventory tracker,Inventory quantity,"
    "Continue selling when out of stock,Product image URL,Image position,"
    "Variant image URL"
)
OLD = f"""{OLD_HEADER}
tee,Tee,"<p>
soft</p>",Marlow,Shirts,TRUE,Colour,Red,Size,S,T-R-S,shopify,3,deny,20.00,,https://cdn.example/r.jpg,1,https://cdn.example/r.jpg,active
tee,,,,,,,Red,,M,T-R-M,shopify,0,deny,20.00,,https://cdn.example/2.jpg,2,https://cdn.example/r.jpg,
tee,,,,,,,Blue,,M,T-B-M,shopify,0,continue,22.00,,,,https://cdn.example/b.jpg,
tee,,,,,,,,,,,,,,,,https://cdn.example/3.jpg,3,,
cap,Cap,,Marlow,Hats,TRUE,Title,Default Title,,,C,,0,deny,9.00,'4006381333931,https://cdn.example/c.jpg,1,,active
bag,Bag,,Marlow,Bags,TRUE,Title,Default Title,,,B,shopify,1,deny,9.00,,https://cdn.example/d.jpg,1,,draft
"""
NEW = f"""{NEW_HEADER}
Tee,tee,soft,Marlow,Apparel & Accessories > Clothing > Shirts & Tops,,,TRUE,Active,T-S,,Size,S,20.00,25.00,shopify,3,FALSE,https://cdn.example/1.jpg,1,
,tee,,,,,,,,T-M,,,M,20.00,,shopify,0,DENY,https://cdn.example/2.jpg,2,
,,,,,,,,,,,,,,,,,,https://cdn.example/3.jpg,3,
"""


@pytest.fixture
def read(tmp_path):
    def read(text, shop="https://marlow.example/"):
        path = tmp_path / "products_export.csv"
        path.write_text(text)
        return list(read_feed(path, mapping=AS_IT_IS.in_currency("EUR"), shop=shop))

    return read


def products(rows):
    return {
        row.product.id: [variant.id for variant in row.variants]
        for row in rows
        if isinstance(row, FeedRow)
    }


def test_variants_are_one_product_for_each_colour(read):
    assert products(read(OLD)) == {"tee/Red/S": ["tee/Red/M"], "tee/Blue/M": [], "cap": []}


def test_new_headers_are_read_alike(read):
    assert products(read(NEW)) == {"tee/S": ["tee/M"]}


def test_a_variant_says_all_that_its_product_says(read):
    _red, blue, *_rest = (row for row in read(OLD) if isinstance(row, FeedRow))
    product = blue.product
    assert (product.title, product.brand, product.category) == ("Tee", "Marlow", "upper body")
    assert (product.price, product.currency) == (22.0, "EUR")
    assert (product.color, product.size) == ("Blue", "M")
    assert product.url == "https://marlow.example/products/tee"
    assert blue.picture == "https://cdn.example/b.jpg"


def test_stock_is_what_may_be_bought(read):
    rows = [row for row in read(OLD) if isinstance(row, FeedRow)]
    offers = [offer for row in rows for offer in (row.product, *row.variants)]
    assert {offer.id: offer.in_stock for offer in offers} == {
        "tee/Red/S": True,
        "tee/Red/M": False,
        "tee/Blue/M": True,  # sold on when it is out
        "cap": True,  # not counted
    }


def test_the_first_picture_serves_variants_without_one(read):
    (row,) = read(NEW)
    assert row.picture == "https://cdn.example/1.jpg"


def test_a_barcode_names_the_product_everywhere(read):
    cap = next(row for row in read(OLD) if isinstance(row, FeedRow) and row.product.id == "cap")
    assert cap.identities == ("gtin 4006381333931",)


def test_what_is_not_for_sale_is_named(read):
    refused = [str(row) for row in read(OLD) if not isinstance(row, FeedRow)]
    assert refused == ["line 8, row: is not for sale: draft"]


@pytest.mark.parametrize(
    ("shop", "reason"),
    [("", "add --shop"), ("http://marlow.example", "Only https"), ("marlow", "no https address")],
)
def test_an_export_needs_its_shop(read, shop, reason):
    with pytest.raises(FeedError, match=reason):
        read(OLD, shop)


def test_a_price_needs_a_currency(tmp_path):
    path = tmp_path / "feed.csv"
    path.write_text(NEW)
    rows = list(read_feed(path, shop="https://marlow.example"))
    assert [row.reason for row in rows] == ["the price names no currency such as EUR"] * 2
