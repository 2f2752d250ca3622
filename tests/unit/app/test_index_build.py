"""A feed becomes an index: real pictures, real files, a small encoder that averages colours."""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from app.build_engine import LocalEngine
from app.build_step import BuildStep
from app.index_build import build_index
from store.calibration import Calibration, curve_through
from store.errors import FeedError, IndexMissingError, SourceError
from store.search import ProductIndex
from tests.pictures import encoded, jpeg_that_declares, packshot
from vision.card import ModelCard, ModelFile, Preprocessing

SHA = hashlib.sha256(b"mean colour").hexdigest()
CALIBRATION = Calibration(curve_through(0.5, 0.9, 0.99))
HEADER = "id,title,link,image_link,price,product_type"


@dataclass
class MeanColour:
    """Encodes a crop as the mean of its inked pixels' colour."""

    card = ModelCard(
        name="mean-colour",
        role="encoder",
        title="Mean colour",
        licence="Apache-2.0",
        architecture="dual",
        files={"image": ModelFile(Path("none.onnx"), 11, SHA)},
        preprocessing=Preprocessing((8, 8), "rgb", "squash"),
        dimension=3,
    )

    def encode(self, crops):
        pictures = [crop.pixels for crop in crops]
        rows = [each[each.min(axis=2) < 245].mean(axis=0) + 1 for each in pictures]
        return np.array([row / np.linalg.norm(row) for row in rows], np.float32)


@pytest.fixture
def shop(tmp_path):
    """A feed of two good rows; add(line) adds more."""
    (tmp_path / "images").mkdir()
    (tmp_path / "images/red.png").write_bytes(encoded(packshot("red")))
    (tmp_path / "images/blue.webp").write_bytes(encoded(packshot("blue"), "WEBP"))
    lines = [
        HEADER,
        "r,Red,https://shop.example/r,images/red.png,59.00 EUR,upper body > shirt",
        "b,Blue,https://shop.example/b,images/blue.webp,9.00 EUR,upper body > shirt",
    ]
    return Shop(tmp_path, lines)


class Shop:
    def __init__(self, folder, lines):
        self.folder, self.lines = folder, lines

    def add(self, name, content=None, **cells):
        if content is not None:
            (self.folder / "images" / name).write_bytes(content)
        row = {"id": name, "image_link": f"images/{name}", **cells}
        self.lines.append(
            f"{row['id']},Title,https://shop.example/{name},{row['image_link']},,upper body"
        )

    def build(self, **options):
        feed = self.folder / "feed.csv"
        feed.write_text("\n".join(self.lines))
        options.setdefault("fetch", refuse_to_fetch)
        return build_index(feed, self.folder / "index", LocalEngine(MeanColour()), **options)

    def search(self, colour):
        with ProductIndex.open(self.folder / "index", "mean-colour", SHA, CALIBRATION) as index:
            query = np.array(colour, np.float32)
            return index.search(query / np.linalg.norm(query), "upper body", 5)


def refuse_to_fetch(url):
    raise SourceError(f"{url} is not there")


def test_the_product_with_that_colour_is_found(shop):
    shop.build()
    assert [match.product.id for match in shop.search((255, 1, 1))] == ["r"]


def test_thumbnail_is_a_square_webp_of_the_product(shop):
    shop.build()
    (match,) = shop.search((255, 1, 1))
    with Image.open(io.BytesIO(match.product.thumbnail)) as picture:
        assert (picture.format, picture.width) == ("WEBP", picture.height)


def test_progress_ends_with_all_rows(shop):
    steps = []
    shop.build(progress=steps.append)
    assert steps == [BuildStep(products=2, encoded=2, line=3)]


def test_https_picture_is_fetched(shop):
    shop.add("g", image_link="https://cdn.example/g.png")
    asked = []

    def fetch(url):
        asked.append(url)
        return encoded(packshot("green"))

    shop.build(fetch=fetch)
    assert asked == ["https://cdn.example/g.png"]
    assert [match.product.id for match in shop.search((1, 128, 1))] == ["g"]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (jpeg_that_declares(56321, 7789), "pixels"),
        (jpeg_that_declares(5000, 4001), "5000x4001 pixels"),
        (jpeg_that_declares(11000, 10000), "11000x10000 pixels"),
        (b"", "not a JPEG, PNG or WebP"),
        (b"not a picture at all", "not a JPEG, PNG or WebP"),
        (encoded(packshot("red"), "GIF"), "not a JPEG, PNG or WebP"),
        (encoded(packshot("red"))[:150], "damaged"),
        (encoded(packshot("red")) + bytes(5_000_000), "larger than 5000000"),
        (None, "cannot be read"),
    ],
    ids=["bomb", "20 Mpx", "110 Mpx", "empty", "text", "gif", "cut", "5 MB", "missing"],
)
def test_bad_picture_is_named_with_its_line(shop, content, reason):
    shop.add("x", content)
    report = shop.build()
    (row,) = report.refused
    assert (row.line, row.field, report.info.count) == (4, "image_link", 2)
    assert reason in row.reason


def test_picture_that_cannot_be_fetched_is_named(shop):
    shop.add("x", image_link="https://cdn.example/x.png")
    (row,) = shop.build().refused
    assert "https://cdn.example/x.png is not there" in row.reason


def test_strict_refuses_a_bad_row(shop):
    shop.lines.insert(1, "no,No page,ftp://shop.example,images/red.png,,bag")
    with pytest.raises(FeedError, match="line 2, link: Only https"):
        shop.build(strict=True)


def test_strict_refuses_a_bad_picture(shop):
    shop.add("x", b"text")
    with pytest.raises(FeedError, match=r"line 4, image_link: images/x"):
        shop.build(strict=True)
    with pytest.raises(IndexMissingError):
        shop.search((255, 1, 1))


def test_feed_without_a_usable_row_keeps_the_former_index(shop):
    shop.build()
    shop.lines[1:] = ["z,Zed,https://shop.example/z,images/none.png,,bag"]
    with pytest.raises(FeedError, match=r"No row of feed\.csv can be used: line 2"):
        shop.build()
    assert len(shop.search((255, 1, 1))) == 1


def test_copies_of_a_picture_are_shown_once(shop):
    shop.add("copy.jpg", encoded(packshot("red")))
    assert shop.build().info.count == 2
    assert [match.product.id for match in shop.search((255, 1, 1))] == ["r"]
