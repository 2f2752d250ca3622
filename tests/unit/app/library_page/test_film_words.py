"""What is said of films."""

from __future__ import annotations

import pytest

from app.library_page.film_tile import Tile
from app.library_page.film_words import fact_words, length_words, spoken_words, under_words
from tests.unit.app.library_page.conftest import FILMS, episode, film


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, ""), (20, "1 min"), (3599, "1 h 0 min"), (6120, "1 h 42 min"), (1500, "25 min")],
)
def test_a_length_is_said_as_people_say_it(seconds, words):
    assert length_words(seconds) == words


def test_below_a_title_stand_year_and_length():
    assert under_words(Tile((film(1, "A", year=1999),))) == "1999 · 1 min"


def test_below_an_episode_stands_which_it_is():
    assert under_words(Tile((episode(1, 2, 3),))) == "S2 E3 · 1 min"


def test_a_screen_reader_hears_which_episode_it_is():
    assert spoken_words(Tile((episode(1, 2, 3),))) == "Night 1, Season 2, episode 3, 1 min"


def test_below_a_series_stands_how_many_there_are():
    assert under_words(Tile(FILMS[3:], "Harbour")) == "3 episodes"


def test_a_screen_reader_hears_that_a_film_is_missing():
    assert spoken_words(Tile((FILMS[2],))).endswith("its file is missing")


def test_a_screen_reader_hears_how_far_it_was_watched():
    assert spoken_words(Tile((FILMS[1],), share=0.5)).endswith("50 % watched")


def test_the_facts_hold_nothing_that_could_turn_the_line_around():
    assert "\u202e" not in fact_words(film(1, "A", category="x\u202ey"))


def test_each_fact_keeps_its_own_direction():
    facts = fact_words(film(1, "A", category="x", width=854, height=480))
    assert "\u2068854 x 480\u2069" in facts
