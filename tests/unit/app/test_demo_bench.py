"""The figures of `trendflix bench demo`, and the tables beside them."""

from __future__ import annotations

import io

from rich.console import Console

from app.demo_bench import Judged, as_json, as_table, missed_table
from app.truth import TrueGarment

GARMENT = TrueGarment(
    product_id="cap-08",
    category="headwear",
    person="ravi",
    box=(0, 0, 10, 10),
    pixels=5000,
    visible=1.0,
)


def judged(rank, *, seen=True):
    return Judged(1.0, GARMENT, seen, rank, rank)


def text(table):
    console = Console(width=120, file=io.StringIO())
    console.print(table)
    return console.file.getvalue()


def test_the_json_has_shares_and_the_count():
    ranks = [judged(1), judged(5), judged(6), judged(None)]
    usual = {"top1": 0.25, "top5": 0.5, "top10": 0.75}
    loose = {f"loose_{name}": share for name, share in usual.items()}
    assert as_json(ranks) == {**usual, **loose, "n": 4}


def test_each_category_has_a_row_and_all_have_one():
    assert as_table([judged(1), judged(2)]).row_count == 2


def test_a_garment_among_the_first_five_was_not_missed():
    assert missed_table([judged(5)]).row_count == 0


def test_a_missed_garment_says_which_place_its_product_came_in():
    assert "6" in text(missed_table([judged(6)]))


def test_a_garment_no_box_lies_on_was_not_seen():
    assert "not seen" in text(missed_table([judged(None, seen=False)]))
