"""Whatever a file holds: rows, refused rows or a FeedError, and nothing else."""

from __future__ import annotations

import json
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.errors import FeedError
from store.feed import FeedRow, RefusedRow, read_feed
from store.merchant_row import MerchantRow

QUICK = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
NAMES = tuple(MerchantRow.model_fields)
HEADER = ",".join(NAMES).encode()
STARTS = st.sampled_from(
    [
        *(b"", HEADER + b"\n", b"id\ttitle\tlink\timage_link\n", b"\xef\xbb\xbf", b"\xff\xfe"),
        *(b"<rss><channel><item>", b"<feed><entry>", b"{", b"[", b"<html><script>"),
        b"Handle,Title,Variant Price,Image Src\n",
        b'<html><script type="application/ld+json">',
    ]
)
CELL = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        ['"', "\0", "59,00 €", "https://shop.example/1", "a.png", "x" * 3000, "\ud7ff"]
    ),
)
SCHEMA = st.sampled_from(
    [
        *("@type", "@id", "@graph", "Product", "ProductGroup", "hasVariant", "offers", "price"),
        *("name", "image", "url", "brand", "size", "sku", "mainEntity", "itemOffered"),
    ]
)
NODES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), SCHEMA, st.text(max_size=8)),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(SCHEMA, inner, max_size=6),
    max_leaves=25,
)


@pytest.fixture
def check(tmp_path):
    def check(content):
        path = tmp_path / "feed"
        path.write_bytes(content)
        with suppress(FeedError):
            for row in read_feed(path, shop="https://shop.example"):
                assert isinstance(row, (FeedRow, RefusedRow))
                str(row)

    return check


@QUICK
@given(start=STARTS, rest=st.binary(max_size=2000))
def test_any_bytes(check, start, rest):
    check(start + rest)


@QUICK
@given(rows=st.lists(st.lists(CELL, max_size=len(NAMES)), max_size=8))
def test_any_cells(check, rows):
    lines = (",".join(row) for row in rows)
    check(HEADER + b"\n" + "\n".join(lines).encode("utf-8", "replace"))


@QUICK
@given(cells=st.fixed_dictionaries({}, optional=dict.fromkeys(NAMES, CELL)))
def test_any_cells_of_a_whole_row(check, cells):
    quoted = (f'"{cells.get(name, "").replace(chr(34), chr(34) * 2)}"' for name in NAMES)
    check(HEADER + b"\n" + ",".join(quoted).encode("utf-8", "replace") + b"\n")


@QUICK
@given(cells=st.lists(st.tuples(st.sampled_from(NAMES), st.text(max_size=20)), max_size=12))
def test_any_elements(check, cells):
    item = "".join(f"<g:{name}>{text}</g:{name}>" for name, text in cells)
    check(f"<rss><channel><item>{item}</item></channel></rss>".encode("utf-8", "replace"))


@QUICK
@given(node=NODES)
def test_any_nodes(check, node):
    check(json.dumps({"@type": "Product", "offers": [node], "hasVariant": node}).encode())
    check(json.dumps([node, {"@type": "Product", "name": node, "image": node}]).encode())
