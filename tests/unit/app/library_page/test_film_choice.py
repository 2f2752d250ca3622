"""Which films are shown, and in which order."""

from __future__ import annotations

import pytest

from app.library_page.film_choice import (
    FilmChoice,
    FoldedTexts,
    Part,
    PartKind,
    arranged,
    categories,
    seasons,
)
from app.library_page.film_order import FilmOrder
from store.history import Watched
from tests.unit.app.library_page.conftest import FILMS

NOTHING = {}
BEGUN = Watched("/films/2.mkv", "Bird", 30.0, 60.0, 100.0)


def titles(choice, watched=NOTHING, collections=NOTHING):
    tiles = arranged(FILMS, choice, FoldedTexts(), watched, collections)
    return [tile.title for tile in tiles]


def test_films_stand_by_title_without_accents_and_series_are_one_tile():
    assert titles(FilmChoice()) == ["Bird", "Éclair", "Harbour", "The long way"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("eclair", ["Éclair"]),
        ("SHORT", ["Éclair"]),
        ("wi", ["Bird"]),
        ("harb", ["Harbour"]),
        ("night 5", ["Night 5"]),
        ("bird eclair", []),
        ("ird", []),
    ],
)
def test_words_are_looked_for_in_all_that_is_known(words, found):
    assert titles(FilmChoice(words=words)) == found


def test_words_of_two_parts_are_no_words_of_one():
    assert not titles(FilmChoice(words="éclairshort"))


def test_a_series_stands_alone_in_the_order_of_its_episodes():
    assert titles(FilmChoice(series="Harbour")) == ["Night 5", "Night 4", "Night 6"]


def test_a_season_leaves_the_others_out():
    assert titles(FilmChoice(series="Harbour", season=2)) == ["Night 6"]


@pytest.mark.parametrize(
    ("order", "first"),
    [
        (FilmOrder.YEAR, "Bird"),
        (FilmOrder.ADDED, "Éclair"),
        (FilmOrder.LENGTH, "The long way"),
        (FilmOrder.WATCHED, "Bird"),
    ],
)
def test_orders_begin_with_the_greatest(order, first):
    assert titles(FilmChoice(order=order), {BEGUN.address: BEGUN})[0] == first


@pytest.mark.parametrize(
    ("part", "shown"),
    [
        (Part(PartKind.CATEGORY, "Films"), ["Éclair", "The long way"]),
        (Part(PartKind.VANISHED), ["The long way"]),
        (Part(PartKind.UNSEEN), ["Éclair", "Harbour"]),
        (Part(PartKind.COLLECTION, "Rain"), ["Bird"]),
    ],
)
def test_parts_leave_the_rest_out(part, shown):
    keys = {"Rain": (FILMS[1].key,)}
    assert titles(FilmChoice(part=part), {BEGUN.address: BEGUN}, keys) == shown


def test_how_far_a_film_was_watched_is_known():
    tiles = arranged(FILMS, FilmChoice(), FoldedTexts(), {BEGUN.address: BEGUN}, {})
    assert [tile.share for tile in tiles] == [0.5, 0.0, 0.0, 0.0]


def test_a_part_is_read_as_it_was_written():
    part = Part(PartKind.CATEGORY, "a: b")
    assert Part.read(str(part)) == part


def test_what_is_no_part_is_the_whole_library():
    assert Part.read("nonsense") == Part()


def test_categories_and_seasons_are_those_there_are():
    assert categories(FILMS) == ["Clips", "Films"]
    assert seasons(FILMS[3:]) == [1, 2]
