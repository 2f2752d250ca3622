"""A mapping says what a shop's own columns are called."""

from __future__ import annotations

import pytest

from store.errors import FeedError
from store.feed import read_feed
from store.feed_mapping import AS_IT_IS, read_mapping

TABLE = """Artikel-Nr;Bezeichnung;Seite;Bild;Preis;Farbe
7;Strickpullover;https://laden.example/7;bild/7.jpg;1.059,00;rot
"""
MAPPING = """
currency = "EUR"
[columns]
id = "Artikel-Nr"
title = "Bezeichnung"
link = "Seite"
image_link = "Bild"
price = "Preis"
color = "Farbe"
[constants]
brand = "Marlow"
product_type = "upper body"
"""


@pytest.fixture
def write(tmp_path):
    def write(name, text):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_a_table_of_other_names_is_read(write):
    mapping = read_mapping(write("m.toml", MAPPING))
    (row,) = read_feed(write("feed.csv", TABLE), mapping=mapping)
    product = row.product
    assert (product.id, product.title, product.brand) == ("7", "Strickpullover", "Marlow")
    assert (product.price, product.currency, product.color) == (1059.0, "EUR", "rot")
    assert (product.category, row.picture) == ("upper body", "bild/7.jpg")


def test_a_constant_stands_only_where_the_shop_says_nothing(write):
    mapping = read_mapping(write("m.toml", '[constants]\nbrand = "Ours"\n'))
    table = "id,title,link,image_link,brand\n1,A,https://a.example/1,a.png,\n2,B,https://a.example/2,b.png,Theirs\n"
    rows = read_feed(write("feed.csv", table), mapping=mapping)
    assert [row.product.brand for row in rows] == ["Ours", "Theirs"]


def test_an_encoding_that_is_named_is_used(write):
    mapping = read_mapping(write("m.toml", 'encoding = "cp1250"'))
    path = write("feed.csv", "")
    path.write_bytes(
        "id,title,link,image_link\n1,Żółw,https://a.example/1,a.png\n".encode("cp1250")
    )
    (row,) = read_feed(path, mapping=mapping)
    assert row.product.title == "Żółw"


def test_a_column_that_is_not_there_is_named(write):
    mapping = read_mapping(write("m.toml", '[columns]\nid = "Nummer"\n'))
    with pytest.raises(FeedError, match="names nummer, which is no column"):
        list(read_feed(write("feed.csv", TABLE), mapping=mapping))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[columns", "not a TOML file"),
        ("colums = 1", "colums: Extra inputs"),
        ('currency = "Euro"', "currency: String should match"),
        ('encoding = "hex"', "encoding: Value error, is no encoding"),
        ("[columns]\nid = 7", "columns.id: Input should be a valid string"),
        ('[columns]\nname = "x"', "names name, which is none of: id, title"),
    ],
)
def test_a_mapping_that_is_wrong_is_named(write, text, reason):
    with pytest.raises(FeedError, match=reason):
        read_mapping(write("m.toml", text))


def test_a_mapping_that_is_not_there(tmp_path):
    with pytest.raises(FeedError, match="cannot be read"):
        read_mapping(tmp_path / "none.toml")


def test_what_is_no_currency_is_refused():
    with pytest.raises(FeedError, match="euro is no currency"):
        AS_IT_IS.in_currency("euro")
