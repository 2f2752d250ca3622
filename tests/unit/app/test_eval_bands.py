"""What is said of products that are not in the catalogue, from sightings whose truth is known."""

from __future__ import annotations

from pathlib import Path

from app.eval_bands import (
    Sighting,
    halves,
    of_films,
    of_removed,
    of_strictness,
    strange_garments,
    worn_garments,
)
from app.lookup_messages import FoundItem
from app.truth import TrueFrame, TrueGarment, Truth
from store.types import STRICTNESS, Match, Product
from vision.types import Box

BOX = Box(40, 40, 80, 100)


def match(name, closeness, color="red"):
    product = Product(name, name, "", None, "", "https://shop.example/p", "upper body", color)
    return Match(product, closeness, closeness)


def sighting(group="ada", **closest):
    found = {name: match(name, closeness) for name, closeness in closest.items()}
    return Sighting(group, "upper body", **found)


def values(figures):
    return {figure.name: figure.value for figure in figures}


def test_what_is_shown_in_place_of_a_removed_product_is_counted_by_band():
    worn = [sighting(stranger=0.92), sighting(stranger=0.85), sighting(), sighting(stranger=0.99)]
    figures = values(of_removed(worn))
    assert figures["product removed: nothing like this"] == 0.5
    assert figures["product removed: at most loosely similar"] == 0.75
    assert figures["product removed: very close"] == 0.25


def test_films_of_which_there_is_nothing_are_counted_alike():
    figures = values(of_films([sighting(stranger=0.92), sighting()]))
    assert figures["other films: nothing like this"] == 0.5
    assert figures["other films: very close"] == 0.0


def test_the_stricter_the_fewer_right_products_are_kept():
    worn = [sighting(right=closeness) for closeness in STRICTNESS]
    figures = values(of_strictness(worn, ()))
    kept = [figures[f"closeness {step:.2f}: right products kept"] for step in STRICTNESS]
    assert kept == [1.0, 0.75, 0.5, 0.25]


def test_no_film_is_in_both_halves():
    first, second = halves([Path(name) for name in "abcde"])
    assert not set(first) & set(second)


def test_a_worn_garment_is_told_from_its_strangers(clips):
    truth = Truth(
        size=(320, 240),
        duration=4.0,
        frames=(TrueFrame(time=0.0, garments=(worn("hoodie-1"),)),),
    )
    matches = (match("hoodie-1", 0.95), match("hoodie-2", 0.97), match("shirt-1", 0.8, "blue"))
    seen = next(worn_garments(clips.mp4, truth, lambda _frame: [item(matches)]))
    assert (seen.group, seen.right, seen.stranger, seen.unlike) == ("ada", *matches)


def test_a_garment_of_another_film_is_a_stranger(clips):
    seen = next(strange_garments([clips.mp4], lambda _frame: [item(())]))
    assert (seen.group, seen.right, seen.stranger) == ("plain.mp4", None, None)


def worn(product):
    return TrueGarment(
        product_id=product,
        category="upper body",
        person="ada",
        box=(40, 40, 80, 100),
        pixels=9000,
        visible=1.0,
    )


def item(matches):
    return FoundItem(0, BOX, "upper body", "upper body", 0.9, matches)
