"""Bags: whose they are, where they are looked for, and where one seen in a crop is."""

from vision.body import measure
from vision.carried import around_hips, likeliest_bag, owned
from vision.types import Box, Detection

FRAME = (1280, 720)
PERSON = Detection(Box(500, 60, 700, 660), "person", 0.9)
(BODY,) = measure([PERSON], [], FRAME)
CROP = Box(450, 300, 750, 660)


def test_hips_are_looked_at_with_room_for_a_bag_on_both_sides():
    assert around_hips(BODY, *FRAME) == CROP


def test_hips_end_at_the_frame():
    (body,) = measure([Detection(Box(0, 60, 200, 720), "person", 0.9)], [], FRAME)
    hips = around_hips(body, *FRAME)
    assert (hips.x1, hips.y2) == (0, 720)


def test_a_bag_seen_in_a_crop_is_placed_in_the_frame():
    bag = Detection(Box(10, 20, 70, 90), "handbag", 0.3)
    assert likeliest_bag(BODY, CROP, [bag]).detection.box == Box(460, 320, 520, 390)


def test_the_best_of_several_bags_counts():
    bags = [Detection(Box(x, 20, x + 60, 90), "backpack", x / 100) for x in (30, 50, 40)]
    assert likeliest_bag(BODY, CROP, bags).detection.score == 0.5


def test_what_is_no_bag_or_as_large_as_its_owner_is_none():
    tie = Detection(Box(10, 20, 70, 90), "tie", 0.9)
    coat = Detection(Box(0, 0, 250, 360), "suitcase", 0.9)
    assert likeliest_bag(BODY, CROP, [tie, coat]) is None


def test_a_bag_belongs_to_the_person_it_touches_most():
    other = Detection(Box(720, 60, 920, 660), "person", 0.9)
    bodies = measure([PERSON, other], [], FRAME)
    bag = Detection(Box(680, 400, 760, 480), "handbag", 0.7)
    ((owner, region),) = owned(bodies, [bag])
    assert (owner.box, region.category) == (other.box, "bag")
