from __future__ import annotations

import io
from dataclasses import replace

import pytest
from rich.console import Console

from app.shop_report import as_json, as_table
from store.types import Band
from tests.scripted_lookup import READY, answer, item, match
from vision.types import Box

TIMED = {"faces": 12.345, "total": 99.96}
LONG = "Double-breasted wool coat with a belt, sky & navy"


def found(media, *items, faces=()):
    seen = replace(answer(1, items, final=True), timings_ms=TIMED, faces=faces)
    return as_json(media, 12.5, READY, seen)


def text(found):
    console = Console(width=100, file=io.StringIO())
    console.print(as_table(found))
    return console.file.getvalue()


@pytest.mark.parametrize(
    ("media", "title"),
    [
        ("/a/long/way/to/film [hd].mp4", "film [hd].mp4 at 12.5 s"),
        ("https://example.com/a/film%20one.m3u8?key=1", "film one.m3u8 at 12.5 s"),
    ],
)
def test_the_title_is_the_name_alone(media, title):
    assert text(found(media)).splitlines()[0].strip() == title


def test_the_table_fits_a_hundred_columns():
    matches = tuple(match(number, Band.LOOSE, LONG) for number in range(3))
    lines = text(found("film.mp4", item(0, matches))).splitlines()
    assert max(map(len, lines)) <= 100
    assert "loosely similar (0.80)" in "".join(lines)


@pytest.mark.parametrize("title", ["Shirt [red]", "[/bold] shirt", "[link=https://x.example]y[/]"])
def test_a_title_that_looks_like_markup_is_shown_as_it_is(title):
    assert title in text(found("film.mp4", item(0, (match(1, title=title),))))


def test_an_item_without_products_says_so():
    assert "nothing like this" in text(found("film.mp4", item(0, ())))


def test_one_face_is_one_face():
    assert "1 face covered" in text(found("film.mp4", faces=(Box(1, 2, 3, 4),)))


def test_the_json_is_rounded_and_complete():
    told = found("film.mp4", item(0, (match(1),)), faces=(Box(1, 2, 3, 4),))
    assert told["timings_ms"] == {"faces": 12.3, "total": 100.0}
    assert told["faces"] == [[1, 2, 3, 4]]
    assert told["items"][0]["matches"][0] == {
        "product_id": "p1",
        "title": "Fine-knit jumper",
        "brand": "Nordlund",
        "price": 40.9,
        "currency": "EUR",
        "url": "https://shop.example.com/p/1",
        "similarity": 0.8,
        "band": "similar",
    }


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "https://other.example/1", "https://me@shop.example.com/1"]
)
def test_the_json_names_no_page_that_may_not_be_opened(url):
    one = match(1)
    hostile = replace(one, product=replace(one.product, url=url))
    told = found("film.mp4", item(0, (hostile,)))
    assert told["items"][0]["matches"][0]["url"] == ""
