"""Judging answers by what really is on screen."""

from __future__ import annotations

import json

import pytest

from app.lookup_messages import FoundItem
from app.truth import TrueFrame, TrueGarment, Truth, read_truth, share_within
from store.types import Match, Product
from vision.types import Box

SIZE = (800, 400)
AROUND = Box(90, 90, 210, 210)


def garment(product="red-shirt", box=(100, 100, 200, 200), pixels=5000, visible=1.0):
    return TrueGarment(
        product_id=product,
        category="upper body",
        person="ada",
        box=box,
        pixels=pixels,
        visible=visible,
    )


def item(*products, box=AROUND):
    matches = tuple(
        Match(
            Product(name, name, "", None, "EUR", "https://shop.example", "upper body", ""),
            0.9,
            0.95,
        )
        for name in products
    )
    return FoundItem(0, box, "upper body", "upper body", 0.9, matches)


def truth(*frames):
    return Truth(size=SIZE, duration=40.0, frames=frames)


def test_the_rank_is_the_place_among_the_matches():
    assert garment().rank([item("blue-shirt", "red-shirt")]) == 2


def test_the_best_of_several_items_counts():
    assert garment().rank([item("blue", "red-shirt"), item("red-shirt")]) == 1


def test_a_product_that_is_not_among_the_matches_has_no_rank():
    assert garment().rank([item("blue-shirt")]) is None


def test_an_item_elsewhere_does_not_count():
    assert garment().rank([item("red-shirt", box=Box(400, 0, 500, 100))]) is None


def test_an_item_beside_the_centre_counts_when_it_overlaps_well():
    assert garment().rank([item("red-shirt", box=Box(152, 100, 200, 200))]) == 1


def test_an_item_that_was_not_searched_has_no_match():
    unsearched = FoundItem(0, Box(90, 90, 210, 210), "upper body", "upper body", 0.9)
    assert garment().rank([unsearched]) is None


def test_the_pose_held_at_a_time_is_the_last_one_begun():
    poses = [TrueFrame(time=t, garments=(garment(f"at-{t}"),)) for t in (0.0, 1.0, 2.0)]
    assert [g.product_id for g in truth(*poses).garments_at(1.9)] == ["at-1.0"]


@pytest.mark.parametrize(
    ("seen", "count"),
    [({"visible": 0.49}, 0), ({"visible": 0.5}, 1), ({"pixels": 479}, 0), ({"pixels": 480}, 1)],
)
def test_a_garment_hardly_seen_does_not_count(seen, count):
    frame = TrueFrame(time=0.0, garments=(garment(**seen),))
    assert len(truth(frame).garments_at(0.0)) == count


def test_sampled_times_are_the_middles_of_equal_parts():
    assert truth().sampled_times(4) == [5.0, 15.0, 25.0, 35.0]


def test_shares_count_ranks_within_the_first_places():
    ranks = [1, 5, 6, None]
    assert [share_within(ranks, places) for places in (1, 5, 10)] == [0.25, 0.5, 0.75]


def test_no_garment_is_no_share():
    assert share_within([], 5) == 0.0


def test_truth_is_read_from_its_file(tmp_path):
    written = {
        "film": "film.mp4",
        "fps": 24,
        "size": SIZE,
        "duration": 40.0,
        "frames": [{"time": 0.0, "garments": [garment().model_dump()], "faces": []}],
    }
    path = tmp_path / "truth.json"
    path.write_text(json.dumps(written))
    assert read_truth(path) == truth(TrueFrame(time=0.0, garments=(garment(),)))
