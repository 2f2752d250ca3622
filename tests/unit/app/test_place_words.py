from __future__ import annotations

import pytest

from app.place_words import place_of

FILM = 4000.0


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("1:02:03", 3723.0),
        ("62:03", 3723.0),
        ("0:1.5", 1.5),
        ("90s", 90.0),
        ("90", 90.0),
        ("1h2m3s", 3723.0),
        ("2m", 120.0),
        ("50%", 2000.0),
        ("12,5 %", 500.0),
        ("+30", 130.0),
        ("-1:00", 40.0),
        ("-500", 0.0),
        ("+2h", FILM),
    ],
)
def test_words_mean_a_place(text, place):
    assert place_of(text, 100.0, FILM) == pytest.approx(place)


@pytest.mark.parametrize("text", ["", " ", "+", "%", "abc", "1:2:3:4", "120%", "2h", "5:", "1e3"])
def test_words_that_mean_none(text):
    assert place_of(text, 100.0, FILM) is None


def test_a_share_of_an_unknown_length_means_none():
    assert place_of("50%", 0.0, 0.0) is None
