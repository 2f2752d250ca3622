"""Cards that show one picture twice."""

from __future__ import annotations

from app.eval_demo import repeated
from app.lookup_messages import FoundItem, LookupAnswer, Stage
from store.types import Match, Product
from tests.pictures import encoded, packshot
from vision.types import Box


def answer(*pictures):
    matches = tuple(
        Match(Product(str(n), "", "", None, "", "", "bag", "", picture), 0.9, 0.95)
        for n, picture in enumerate(pictures)
    )
    item = FoundItem(0, Box(0, 0, 9, 9), "bag", "bag", 1.0, matches)
    return LookupAnswer(1, Stage.REFINED, (), (item,))


def test_the_same_picture_compressed_anew_repeats():
    again = encoded(packshot("navy"), "JPEG")

    assert repeated([answer(encoded(packshot("navy")), again)]).value == 0.5


def test_another_colour_of_the_same_product_does_not_repeat():
    assert repeated([answer(encoded(packshot("navy")), encoded(packshot("black")))]).value == 0.0


def test_the_same_card_of_two_items_does_not_repeat():
    one = answer(encoded(packshot("navy")))

    assert repeated([one, one]).value == 0.0
