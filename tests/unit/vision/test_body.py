"""Bodies: proportions from the face where there is one, else from the person's box."""

import pytest

from vision.body import hidden_face, measure
from vision.types import Box, Detection

WIDTH, HEIGHT = 1280, 720
STANDING = Detection(Box(500, 60, 660, 660), "person", 0.9)  # 600 high: a head of 80
FACE = Detection(Box(555, 75, 605, 140), "face", 0.9)


def one(persons, faces=()):
    (body,) = measure(persons, faces, (WIDTH, HEIGHT))
    return body


def test_a_standing_person_is_whole():
    body = one([STANDING], [FACE])
    assert body.whole
    assert body.unit == pytest.approx((660 - 140) / 6.5)


def test_a_person_cut_by_the_lower_edge_is_not_whole():
    assert not one([Detection(Box(500, 60, 660, 720), "person", 0.9)], [FACE]).whole


def test_a_person_behind_a_table_is_not_whole():
    """Cut by something, not by the frame: too few heads high."""
    body = one([Detection(Box(500, 60, 660, 380), "person", 0.9)], [FACE])
    assert not body.whole
    assert body.unit == pytest.approx(65 * 1.2)


def test_the_head_comes_from_the_face():
    body = one([STANDING], [FACE])
    assert body.face == FACE.box
    assert (body.centre, body.chin) == (580, 140)
    assert body.head == pytest.approx(78)


def test_without_a_face_the_head_is_at_the_top_of_the_box():
    body = one([STANDING])
    assert body.face is None
    assert 60 < body.chin < 60 + 600 / 7
    assert body.centre == 580


def test_of_two_faces_in_a_box_the_better_one_counts():
    print_ = Detection(Box(540, 150, 640, 250), "face", 0.6)
    assert one([STANDING], [print_, FACE]).face == FACE.box


def test_a_face_on_the_chest_is_no_head():
    body = one([STANDING], [Detection(Box(540, 400, 620, 480), "face", 0.9)])
    assert body.face is None


def test_of_overlapping_persons_the_smaller_one_owns_the_face():
    large = Detection(Box(300, 20, 900, 715), "person", 0.8)
    bodies = measure([large, STANDING], [FACE], (WIDTH, HEIGHT))
    assert [body.face for body in bodies] == [None, FACE.box]


def test_a_sure_close_up_without_a_person_is_one():
    close_up = Detection(Box(500, 100, 800, 500), "face", 0.95)
    body = one([], [close_up])
    assert body.face == close_up.box
    assert not body.whole
    assert body.box.y2 == HEIGHT


@pytest.mark.parametrize(
    "face",
    [Detection(Box(500, 100, 800, 500), "face", 0.6), Detection(Box(10, 10, 30, 40), "face", 0.95)],
    ids=["unsure", "tiny"],
)
def test_other_faces_without_a_person_are_none(face):
    assert measure([], [face], (WIDTH, HEIGHT)) == ()


def test_a_band_below_the_chin_stays_in_the_persons_box():
    body = one([STANDING], [FACE])
    band = body.below_chin(0.0, 99.0, 99.0)
    assert band == Box(500, 140, 660, 660)


def test_a_hidden_face_is_filled_in_the_middle_of_the_head():
    body = one([STANDING])
    box = hidden_face(body)
    assert body.box.y1 < box.y1 < box.y2 <= body.chin
    assert (box.x1 + box.x2) / 2 == body.centre
    assert box.width < body.head


def test_a_weak_person_counts_only_with_a_face():
    weak = Detection(STANDING.box, "person", 0.45)
    assert measure([weak], [], (WIDTH, HEIGHT), trusted=0.5) == ()
    assert len(measure([weak], [FACE], (WIDTH, HEIGHT), trusted=0.5)) == 1


@pytest.mark.parametrize(
    ("person", "side"), [(Box(0, 60, 160, 660), "left"), (Box(1120, 60, 1280, 660), "right")]
)
def test_of_a_person_cut_at_a_side_much_more_is_filled(person, side):
    body = one([Detection(person, "person", 0.9)])
    box = hidden_face(body)
    assert body.cut == side
    assert box.height == 240
    assert {box.x1, box.x2} & {0, 1280}
