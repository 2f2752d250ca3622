"""Saved pages are a feed: a folder of them, one page, or JSON-LD alone."""

from __future__ import annotations

import json
import os

import pytest

from store.errors import FeedError
from store.feed import FeedRow, read_feed

PRODUCT = {
    "@type": "Product",
    "name": "Größe Dress",
    "sku": "d",
    "image": "https://cdn.example/d.jpg",
    "offers": {"price": 5, "priceCurrency": "EUR"},
}
PAGE = """<!doctype html><html><head><meta charset="{charset}">
<link rel="canonical" href="https://shop.example/p/1"><title>a < b</title>
<script type="application/ld+json">{block}</script></head><body><p>unclosed
"""


def page(block=None, charset="utf-8"):
    return PAGE.format(block=block or json.dumps(PRODUCT, ensure_ascii=False), charset=charset)


def read(path):
    return list(read_feed(path))


def test_a_page_is_read(tmp_path):
    path = tmp_path / "page"
    path.write_text(page(), encoding="utf-8")
    (row,) = read(path)
    assert (row.product.title, row.product.url) == ("Größe Dress", "https://shop.example/p/1")
    assert (row.product.price, row.product.category, row.line) == (5.0, "whole body", 3)


def test_a_page_in_another_encoding_is_read(tmp_path):
    path = tmp_path / "page.html"
    path.write_bytes(page(charset="iso-8859-1").encode("latin-1"))
    assert read(path)[0].product.title == "Größe Dress"


def test_json_alone_is_read(tmp_path):
    path = tmp_path / "products.json"
    path.write_text(json.dumps([PRODUCT | {"url": "https://shop.example/1"}]))
    assert [row.product.id for row in read(path)] == ["d"]


def test_a_folder_is_read_page_by_page(tmp_path):
    (tmp_path / "sub").mkdir()
    for name, sku in (("b.html", "2"), ("a.html", "1"), ("sub/c.htm", "3")):
        block = json.dumps(PRODUCT | {"sku": sku})
        (tmp_path / name).write_text(page(block))
    (tmp_path / "logo.png").write_bytes(b"picture")
    assert [row.product.id for row in read(tmp_path)] == ["1", "2", "3"]


def test_a_price_is_as_old_as_its_page(tmp_path):
    (tmp_path / "a.html").write_text(page())
    os.utime(tmp_path / "a.html", (0, 0))
    assert read(tmp_path)[0].product.priced_on == "1970-01-01"


def test_pages_that_cannot_be_used_are_named(tmp_path):
    (tmp_path / "bad.html").write_text(page("{broken"))
    (tmp_path / "good.html").write_text(page())
    (tmp_path / "none.html").write_text("<html><p>About us")
    (tmp_path / "same.html").write_text(page())
    rows = read(tmp_path)
    assert [row.product.id for row in rows if isinstance(row, FeedRow)] == ["d"]
    refused = [str(row) for row in rows if not isinstance(row, FeedRow)]
    assert refused[0].startswith("bad.html, line 3, row: its JSON-LD cannot be read")
    assert refused[1:] == [
        "none.html, line 1, row: holds no product in JSON-LD",
        "same.html, line 3, id: d is already on good.html, line 3",
    ]


def test_a_page_that_is_too_large_is_named(tmp_path):
    path = tmp_path / "page.html"
    path.write_text(page() + " " * 20_000_000)
    (row,) = read(path)
    assert "more than 20,000,000 bytes" in row.reason


def test_a_folder_without_pages(tmp_path):
    with pytest.raises(FeedError, match="holds no saved pages"):
        read(tmp_path)
