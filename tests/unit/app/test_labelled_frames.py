"""Labelled frames: the demo film's questions, from its feed and what is worn."""

import pytest

from app.labelled_frames import _wordings

FEED = """id,color,product_type
coat-1,forest/cream,whole body > coat
coat-2,ochre,whole body > coat
hat-1,forest,headwear > hat
hat-2,sand,headwear > hat
"""


@pytest.fixture
def wordings(tmp_path):
    """Return what is asked where all but the second coat are worn."""
    (tmp_path / "feed.csv").write_text(FEED, encoding="utf-8")
    return _wordings(tmp_path / "feed.csv", {"coat-1", "hat-1", "hat-2"})


def test_a_kind_names_every_product_of_it_that_is_worn(wordings):
    assert wordings["hat"] == ("hat", {"hat-1", "hat-2"})


def test_a_colour_names_the_products_whose_first_colour_it_is(wordings):
    assert wordings["green hat"] == ("hat", {"hat-1"})


def test_what_nobody_wears_is_not_asked_for(wordings):
    assert "yellow coat" not in wordings


def test_a_colour_without_an_everyday_name_is_not_asked_for(wordings):
    assert {text for text in wordings if text.endswith("hat")} == {"hat", "green hat"}
