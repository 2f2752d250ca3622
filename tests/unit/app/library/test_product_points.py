import pytest

from app.library.encoder_choice import library_encoder
from app.library.product_picture import ProductPictureQuestion
from app.library.product_points import product_picture, product_points
from store.errors import IndexMissingError
from store.index_writer import IndexMaker, write_index
from tests.small_index import ROWS


@pytest.fixture
def card(models, tmp_path, monkeypatch):
    """The encoder here, which made a small catalogue: the one in use."""
    card = library_encoder()
    sha256 = card.files["image"].sha256
    maker = IndexMaker(name="small", encoder=card.name, encoder_sha256=sha256, dimension=4)
    monkeypatch.setenv("TRENDFLIX_HOME", str(tmp_path))
    write_index(tmp_path / "index", maker, [ROWS])
    return card


def test_every_product_is_a_point(card):
    found = product_points(100, card)
    assert {point.words for point in found.points} == {
        f"Title of {name} · Brand" for name in ("shirt", "sweater", "far", "dress", "shoe")
    }


def test_a_point_knows_its_category(card):
    categories = [point.category for point in product_points(100, card).points]
    assert sorted(categories) == ["footwear", *["upper body"] * 3, "whole body"]


def test_of_too_many_products_some_of_each_category_are_drawn(card):
    found = product_points(3, card)
    assert {point.category for point in found.points} == {"footwear", "upper body", "whole body"}
    assert found.left_out == 5 - len(found.points)


def test_a_point_has_its_own_picture(card):
    shoe = next(p for p in product_points(100, card).points if p.words.startswith("Title of shoe"))
    answer = product_picture(ProductPictureQuestion(product=shoe.product), card)
    assert answer.picture == b"jpeg of shoe"


def test_a_product_that_is_gone_has_no_picture(card):
    assert product_picture(ProductPictureQuestion(product="3"), card).picture == b""


def test_without_a_catalogue_one_hears_so(models, tmp_path, monkeypatch):
    monkeypatch.setenv("TRENDFLIX_HOME", str(tmp_path))
    with pytest.raises(IndexMissingError):
        product_points(10, library_encoder())
