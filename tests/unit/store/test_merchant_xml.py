"""RSS and Atom feeds, read as they come; what is broken costs itself alone."""

from __future__ import annotations

import pytest

from store.errors import FeedError
from store.feed import FeedRow, read_feed

HEAD = """<?xml version="1.0"?>
<rss xmlns:g="http://base.google.com/ns/1.0" version="2.0"><channel><title>Shop</title>
<lastBuildDate>Sun, 03 May 2026 10:00:00 GMT</lastBuildDate>
"""
ITEM = """<item><g:id>{id}</g:id><title>Red sweater &amp; scarf</title>
<link>https://shop.example/{id}</link><g:image_link>https://cdn.example/{id}.jpg</g:image_link>
<g:price>59.00 EUR</g:price>{more}</item>
"""
FOOT = "</channel></rss>"
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xmlns:goog="http://base.google.com/ns/1.0">
<updated>2026-05-03T10:00:00Z</updated><entry><goog:id>1</goog:id><title>Tie</title>
<link rel="self" href="https://no.example/"/><link href="https://shop.example/1"/>
<goog:image_link>a.jpg</goog:image_link><goog:price>9,00 €</goog:price></entry></feed>"""


def item(number, more=""):
    return ITEM.format(id=number, more=more)


@pytest.fixture
def read(tmp_path):
    def read(text, encoding="utf-8"):
        path = tmp_path / "feed"
        path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
        return list(read_feed(path))

    return read


def good(rows):
    return [row.product.id for row in rows if isinstance(row, FeedRow)]


def refused(rows):
    return [str(row) for row in rows if not isinstance(row, FeedRow)]


def test_an_item_becomes_a_product(read):
    (row,) = read(HEAD + item(1) + FOOT)
    assert (row.line, row.product.title) == (4, "Red sweater & scarf")
    assert (row.product.price, row.product.currency) == (59.0, "EUR")
    assert (row.product.url, row.picture) == ("https://shop.example/1", "https://cdn.example/1.jpg")


def test_the_feed_says_when_it_was_made(read):
    (row,) = read(HEAD + item(1) + FOOT)
    assert row.product.priced_on == "2026-05-03"


def test_a_date_to_come_is_not_believed(read):
    (row,) = read(HEAD.replace("2026", "2226") + item(1) + FOOT)
    assert row.product.priced_on < "2200"


@pytest.mark.parametrize(
    ("period", "price"),
    [
        ("2026-05-01T00:00+0100/2026-05-09T00:00+0100", 49.0),
        ("2026-05-04T00:00Z/2026-05-09T00:00Z", 59.0),
        ("2026-04-01/2026-05-01", 59.0),
        ("", 49.0),
    ],
)
def test_a_sale_counts_while_it_lasts(read, period, price):
    more = (
        "<g:sale_price>49.00 EUR</g:sale_price>"
        f"<g:sale_price_effective_date>{period}</g:sale_price_effective_date>"
    )
    (row,) = read(HEAD + item(1, more) + FOOT)
    assert row.product.price == price


def test_countries_of_shipping_are_gathered(read):
    more = "".join(
        f"<g:shipping><g:country>{country}</g:country><g:price>0 EUR</g:price></g:shipping>"
        for country in ("DE", "AT")
    )
    (row,) = read(HEAD + item(1, more) + FOOT)
    assert row.product.ships_to == ("DE", "AT")


def test_regions_of_shipping_are_no_countries(read):
    more = "<g:shipping><g:region>CA</g:region><g:service>DE</g:service></g:shipping>"
    (row,) = read(HEAD + item(1, more) + FOOT)
    assert row.product.ships_to == ()


def test_letters_inside_marks_belong_to_the_element(read):
    (row,) = read(HEAD + item(1, "<g:color>dark <b>sea</b> blue</g:color>") + FOOT)
    assert row.product.color == "dark sea blue"


def test_atom_is_read_alike(read):
    (row,) = read(ATOM)
    product = row.product
    assert (product.url, product.price, product.priced_on) == (
        "https://shop.example/1",
        9.0,
        "2026-05-03",
    )


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be", "cp1252"])
def test_any_encoding(read, encoding):
    (row,) = read(ATOM.replace("Tie", "Größe-Tie") * 1, encoding)
    assert row.product.title == "Größe-Tie"


@pytest.mark.parametrize("broken", ["a & b", "&nbsp;", "<b>", "</x>", "\x01", '<g:x y="1>2</g:x>'])
def test_a_broken_item_costs_itself_alone(read, broken):
    rows = read(HEAD + item(1) + item(2, f"<g:brand>{broken}</g:brand>") + item(3) + item(4) + FOOT)
    assert good(rows) == ["1", "3", "4"]
    assert refused(rows)[0].startswith("line 7, row: not well-formed")


def test_many_broken_items_are_named_each(read):
    rows = read(HEAD + "".join(item(n, "&" if n % 2 else "") for n in range(600)) + FOOT)
    assert len(good(rows)) == 300
    assert [row.line for row in rows if not isinstance(row, FeedRow)] == [
        4 + 3 * n for n in range(1, 600, 2)
    ]


def test_a_wrong_byte_is_named_with_its_item(read):
    text = (HEAD + item(1) + item(2, "<g:brand>Caf#</g:brand>") + item(3) + FOOT).encode()
    rows = read(text.replace(b"#", b"\xe9") + "<!-- größe für größe -->".encode())
    assert good(rows) == ["1", "3"]
    assert "line 7, brand: holds bytes" in refused(rows)[0]


def test_a_file_that_breaks_off_keeps_what_came(read):
    rows = read((HEAD + item(1) + item(2))[:-30])
    assert good(rows) == ["1"]
    assert refused(rows) == ["line 7, row: the file breaks off in this item"]


def test_a_tag_without_an_end_costs_little_memory(read):
    rows = read(HEAD + item(1) + "<!-- " + "x" * 3_000_000 + item(2) + FOOT)
    assert good(rows) == ["1", "2"]


@pytest.mark.parametrize(
    "declared",
    [
        '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>',
        '<!DOCTYPE rss SYSTEM "https://evil.example/x.dtd">',
        '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    ],
)
def test_a_document_type_is_refused(read, declared):
    with pytest.raises(FeedError, match="document type"):
        read(f'<?xml version="1.0"?>{declared}<rss><channel>{item(1)}</channel></rss>')
