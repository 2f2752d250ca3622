"""The examples of docs/feeds.md are right."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from store.feed import FeedRow, read_feed
from store.feed_mapping import AS_IT_IS, read_mapping

PAGE = Path(__file__).parents[3] / "docs/feeds.md"


def block(heading):
    """Return the last block of code under a heading."""
    part = PAGE.read_text(encoding="utf-8").partition(f"\n## {heading}")[2].partition("\n## ")[0]
    return re.findall(r"```\w*\n(.*?)```", part, flags=re.DOTALL)[-1]


@pytest.mark.parametrize(
    ("heading", "products"),
    [
        ("Google Merchant: CSV and TSV", {"7-S": ["7-M"]}),
        ("Google Merchant: XML", {"7": []}),
        ("Shopify", {"tee/S": ["tee/M"]}),
        ("Saved pages: schema.org in JSON-LD", {"7": []}),
    ],
)
def test_an_example_is_read_whole(tmp_path, heading, products):
    path = tmp_path / "feed"
    path.write_text(block(heading), encoding="utf-8")
    rows = list(read_feed(path, mapping=AS_IT_IS.in_currency("EUR"), shop="https://shop.example"))
    assert all(isinstance(row, FeedRow) for row in rows), rows
    assert {row.product.id: [each.id for each in row.variants] for row in rows} == products
    assert {row.product.price for row in rows} == {59.0}


def test_the_mapping_is_right(tmp_path):
    path = tmp_path / "mapping.toml"
    path.write_text(block("Any other table"), encoding="utf-8")
    mapping = read_mapping(path)
    assert (mapping.columns["id"], mapping.constants["brand"]) == ("artikelnummer", "Marlow")
