"""Which found boxes are persons of the truth."""

from __future__ import annotations

from app.eval_detection import extents, found_of
from app.truth import TrueGarment
from vision.types import Box

PERSON, NEIGHBOUR = Box(0, 0, 100, 300), Box(200, 0, 300, 300)


def test_a_person_with_a_box_that_overlaps_by_half_is_found():
    assert found_of([PERSON, NEIGHBOUR], [Box(10, 0, 110, 280)]) == 1


def test_two_boxes_on_one_person_count_once():
    assert found_of([PERSON, NEIGHBOUR], [PERSON, Box(5, 0, 105, 300)]) == 1


def test_a_small_part_of_a_person_is_not_the_person():
    assert found_of([PERSON], [Box(0, 0, 100, 100)]) == 0


def test_what_a_person_wears_is_one_box():
    hat = {"product_id": "h", "category": "headwear", "pixels": 9, "visible": 1.0}
    worn = [
        TrueGarment(**hat, person="ravi", box=(10, 0, 20, 5)),
        TrueGarment(**hat, person="ravi", box=(5, 40, 15, 90)),
        TrueGarment(**hat, person="mara", box=(60, 0, 70, 9)),
    ]

    assert extents(worn) == {"ravi": Box(5, 0, 20, 90), "mara": Box(60, 0, 70, 9)}
