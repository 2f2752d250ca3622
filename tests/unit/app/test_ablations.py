"""Ranks of garments among all products, and what an ablation makes of them."""

from __future__ import annotations

import numpy as np

from app.ablation_film import Film, Shelf, Shown
from app.ablation_report import as_json, as_markdown
from app.ablations import Trial, ranks_of

SHELF = Shelf(
    ("shirt", "coat", "jeans"),
    ("upper body", "whole body", "lower body"),
    np.array([[1, 0], [0.6, 0.8], [0, 1]], np.float32),
    lambda embedding: embedding,
)
QUERY = np.array([[0.0, 1.0]], np.float32)


def film(*shown, products):
    return Film(shown, products)


def test_the_own_category_comes_first():
    seen = film(Shown("upper body", {}, (0,)), products=["shirt"])

    assert ranks_of(seen, SHELF, QUERY) == (1,)
    assert ranks_of(seen, SHELF, QUERY, everywhere=True) == (3,)


def test_a_garment_no_item_is_has_no_rank():
    assert ranks_of(film(products=["shirt"]), SHELF, QUERY[:0]) == (None,)


def test_of_several_items_the_best_place_counts():
    items = Shown("upper body", {}, (0,)), Shown("whole body", {}, (0,))

    assert ranks_of(film(*items, products=["coat"]), SHELF, QUERY.repeat(2, axis=0)) == (1,)


TRIALS = [Trial("search", "all", (1, None)), Trial("search", "first", (1, 2), chosen=True)]


def test_json_has_the_shares_by_question_and_choice():
    assert as_json(TRIALS) == {
        "search": {
            "all": {"top1": 0.5, "top5": 0.5, "top10": 0.5},
            "first": {"top1": 0.5, "top5": 1.0, "top10": 1.0},
        }
    }


def test_the_choice_of_the_program_is_bold_in_markdown():
    lines = as_markdown(TRIALS).splitlines()

    assert lines[0] == "## Search"
    assert lines[-1].startswith("| **first** | 50.0% |")
