"""A feed's good rows become products; each bad one is named by line, field and reason."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from store.errors import FeedError
from store.feed import FeedRow, RefusedRow, read_feed

COLUMNS = [
    *("id", "title", "description", "link", "image_link", "availability", "price", "condition"),
    *("brand", "color", "gender", "product_type", "google_product_category"),
]
GOOD = {
    "id": "1",
    "title": "Red sweater",
    "link": "https://shop.example/1",
    "image_link": "images/1.webp",
    "price": "59.00 EUR",
    "brand": "Brand",
    "color": "red",
    "product_type": "upper body > sweater",
}


@dataclass
class Read:
    rows: list[FeedRow]
    refused: list[RefusedRow]


def everything(path, **options):
    read = list(read_feed(path, **options))
    return Read(
        [row for row in read if isinstance(row, FeedRow)],
        [row for row in read if isinstance(row, RefusedRow)],
    )


@pytest.fixture
def feed(tmp_path):
    """Return a function that writes rows as a feed and reads it."""

    def read(*rows, columns=COLUMNS, separator=",", encoding="utf-8"):
        lines = [columns, *([row.get(name, "") for name in columns] for row in rows)]
        text = "\r\n".join(separator.join(line) for line in lines)
        path = tmp_path / "feed.csv"
        path.write_bytes(text.encode(encoding))
        return everything(path)

    return read


def raw(tmp_path, content):
    path = tmp_path / "feed.csv"
    path.write_bytes(content)
    return path


def test_good_row_becomes_a_product(feed):
    (row,) = feed(GOOD).rows
    product = row.product
    assert (row.line, row.picture) == (2, "images/1.webp")
    assert (product.id, product.title, product.brand) == ("1", "Red sweater", "Brand")
    assert (product.price, product.currency, product.color) == (59.0, "EUR", "red")
    assert (product.url, product.category) == ("https://shop.example/1", "upper body")


@pytest.mark.parametrize("separator", [",", "\t", ";"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_separators_and_bom(feed, separator, encoding):
    (row,) = feed(GOOD | {"title": "Größe Ω"}, separator=separator, encoding=encoding).rows
    assert row.product.title == "Größe Ω"


def test_column_names_as_google_exports_them(feed):
    columns = ["ID", "Title", "Link", "Image Link", "g:price", "product type"]
    row = {
        "ID": "1",
        "Title": "Bag",
        "Link": "https://shop.example/1",
        "Image Link": "a.png",
        "g:price": "5 EUR",
        "product type": "bag",
    }
    (read,) = feed(row, columns=columns).rows
    assert (read.product.price, read.product.category) == (5.0, "bag")


@pytest.mark.parametrize(
    ("price", "expected"),
    [
        ("", (None, "")),
        ("59.00 EUR", (59.0, "EUR")),
        ("59 USD", (59.0, "USD")),
        ("59,5 CHF", (59.5, "CHF")),
        ("0.99GBP", (0.99, "GBP")),
    ],
)
def test_price(feed, price, expected):
    (row,) = feed(GOOD | {"price": price}, separator="\t").rows
    assert (row.product.price, row.product.currency) == expected


@pytest.mark.parametrize(
    ("change", "field", "reason"),
    [
        ({"id": " "}, "id", "at least 1 character"),
        ({"title": ""}, "title", "at least 1 character"),
        ({"title": "x" * 501}, "title", "at most 500"),
        ({"title": "a\x1bb"}, "title", "control characters"),
        ({"brand": "a\x00b"}, "brand", "control characters"),
        ({"link": ""}, "link", "at least 1 character"),
        ({"link": "http://shop.example/1"}, "link", "Only https"),
        ({"link": "javascript:alert(1)"}, "link", "Only https"),
        ({"link": "https://user@shop.example"}, "link", "user name"),
        ({"image_link": ""}, "image_link", "at least 1 character"),
        ({"image_link": "http://shop.example/1.png"}, "image_link", "neither an https address"),
        ({"image_link": "file:///etc/passwd"}, "image_link", "neither an https address"),
        ({"image_link": "/etc/passwd"}, "image_link", "neither an https address"),
        ({"image_link": "../1.png"}, "image_link", "neither an https address"),
        ({"image_link": "..\\1.png"}, "image_link", "neither an https address"),
        ({"image_link": "\\\\host\\share\\1.png"}, "image_link", "neither an https address"),
        ({"image_link": "C:\\1.png"}, "image_link", "neither an https address"),
        ({"price": "free"}, "price", "not a price"),
        ({"price": "-5.00 EUR"}, "price", "not a price"),
        ({"price": "nan EUR"}, "price", "not a price"),
        ({"price": "59.00"}, "price", "names no currency"),
        ({"sale_price": "cheap"}, "sale_price", "not a price"),
        ({"sale_price_effective_date": "May"}, "sale_price_effective_date", "not a period"),
        (
            {"product_type": "", "google_product_category": "Electronics > Phones"},
            "google_product_category",
            "none of our categories",
        ),
    ],
)
def test_bad_row_is_named_and_the_good_ones_stay(feed, change, field, reason):
    columns = list(dict.fromkeys([*COLUMNS, *change]))
    read = feed(GOOD, GOOD | {"id": "2"} | change, GOOD | {"id": "3"}, columns=columns)
    (refused,) = read.refused
    assert (refused.line, refused.field) == (3, field)
    assert reason in refused.reason
    assert [row.product.id for row in read.rows] == ["1", "3"]


def test_second_row_of_an_id_is_refused(feed):
    read = feed(GOOD, GOOD | {"title": "Again"})
    assert [str(row) for row in read.refused] == ["line 3, id: 1 is already on line 2"]
    assert [row.product.title for row in read.rows] == ["Red sweater"]


def test_tracking_is_taken_out_of_links(feed):
    (row,) = feed(GOOD | {"link": "https://shop.example/1?utm_source=feed&v=2"}).rows
    assert row.product.url == "https://shop.example/1?v=2"


def test_cells_beyond_the_columns_are_named(tmp_path):
    path = raw(
        tmp_path,
        b"id,title,link,image_link,product_type\n"
        b"1,Two, titles,https://shop.example/1,a.png,bag\n"
        b"2,Bag,https://shop.example/2,b.png,bag\n",
    )
    read = everything(path)
    assert [str(row) for row in read.refused] == ["line 2, row: 6 cells under 5 columns"]
    assert [row.product.id for row in read.rows] == ["2"]


def test_lines_count_as_an_editor_counts_them(tmp_path):
    path = raw(
        tmp_path,
        b"id,title,link,image_link,product_type,description\n"
        b'1,Bag,https://shop.example/1,a.png,bag,"two\nlines"\n'
        b"\n"
        b"2,Bag,ftp://shop.example/2,b.png,bag,\n",
    )
    assert [row.line for row in everything(path).refused] == [5]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "no column named id, title, link, image_link"),
        (b"id,title\n1,Bag\n", "no column named link, image_link"),
        (b"\xff\xfe\x00\x01", "no column named id, title, link, image_link"),
        (bytes(range(256)), "no column named id, title, link, image_link"),
    ],
)
def test_file_that_is_no_feed(tmp_path, content, message):
    with pytest.raises(FeedError, match=message):
        everything(raw(tmp_path, content))


def test_missing_feed(tmp_path):
    with pytest.raises(FeedError, match="cannot be read: No such file"):
        everything(tmp_path / "none.csv")


def test_feed_of_a_header_alone_is_empty(feed):
    read = feed()
    assert (read.rows, read.refused) == ([], [])


def identities(feed, **cells):
    (row,) = feed(GOOD | cells, columns=[*COLUMNS, *cells]).rows
    return row.identities


def test_a_global_number_names_a_product_however_many_zeros_it_has(feed):
    short = identities(feed, gtin="4006381333931")
    assert short == identities(feed, gtin="04006381333931") == ("gtin 4006381333931",)


@pytest.mark.parametrize("number", ["", "0", "00000000", "n/a", "12"])
def test_what_is_no_global_number_names_nothing(feed, number):
    assert identities(feed, gtin=number) == ()


def test_a_part_number_names_a_product_of_its_brand(feed):
    assert identities(feed, mpn="X-7") == ("mpn brand X-7",)


def test_colours_of_an_item_group_are_different_products(feed):
    red = identities(feed, item_group_id="g1")
    assert len(red) == 1
    assert red != identities(feed, item_group_id="g1", color="blue")


def test_an_item_group_that_names_no_colour_says_nothing(feed):
    assert identities(feed, item_group_id="g1", color="") == ()
