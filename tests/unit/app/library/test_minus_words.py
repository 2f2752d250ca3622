"""What a person types: words, phrases and minus-words."""

import pytest

from app.library.minus_words import Wish, read_wish


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("a street", Wish("a street", loose=("a", "street"))),
        ("a street -night -rain", Wish("a street", (), ("a", "street"), ("night", "rain"))),
        ('-"heavy rain" street', Wish("street", (), ("street",), ("heavy rain",))),
        ('he says "good  night" twice', Wish("he says good night twice", ("good night",),
         ("he", "says", "twice"))),
        ("a t-shirt", Wish("a t-shirt", loose=("a", "t-shirt"))),
        ("dog \N{MINUS SIGN}snow", Wish("dog", (), ("dog",), ("snow",))),
        ('an "open quote', Wish("an open quote", ("open quote",), ("an",))),
        ('- -- ""', Wish("")),
        ("", Wish("")),
    ],
)  # fmt: skip
def test_words_are_read(text, wish):
    assert read_wish(text) == wish
