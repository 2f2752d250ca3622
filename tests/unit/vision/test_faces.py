"""Faces are found: small and large ones, mirrored ones, and those of persons who are far away."""

import cv2
import numpy as np

from vision.drawn_face import WHERE, drawn_face
from vision.timing import Clock
from vision.types import Box, Detection


def test_both_actors_faces_are_found(finder, couple):
    faces = finder.find(couple, Clock())
    assert len(faces) == 2
    assert max(face.box.iou(Box(699, 115, 766, 213)) for face in faces) > 0.5
    assert max(face.box.iou(Box(950, 155, 1021, 260)) for face in faces) > 0.5


def test_a_mirrored_picture_has_mirrored_faces(finder, actor):
    (face,) = finder.find(actor, Clock())
    (other,) = finder.find(np.ascontiguousarray(actor[:, ::-1]), Clock())
    width = actor.shape[1]
    mirrored = Box(width - other.box.x2, other.box.y1, width - other.box.x1, other.box.y2)
    assert mirrored.iou(face.box) > 0.8


def test_a_close_up_is_found_too(finder, actor):
    """Larger than anything the model was trained on, at the full size."""
    (found,) = finder.find(actor, Clock())
    face = found.box
    near = actor[face.y1 - 20 : face.y2 + 20, face.x1 - 20 : face.x2 + 20]
    assert finder.find(np.repeat(np.repeat(near, 8, 0), 8, 1), Clock())


def test_a_picture_without_people_has_no_faces(finder):
    assert finder.find(np.full((360, 640, 3), 90, np.uint8), Clock()) == ()


def test_inference_is_timed(finder, actor):
    clock = Clock()
    finder.find(actor, clock)
    assert clock.models["faces"] > 0


def test_the_drawn_face_is_found_where_it_was_drawn(finder):
    (face,) = finder.find(drawn_face(), Clock())
    assert face.box.iou(WHERE) > 0.5


def test_a_person_far_away_is_looked_at_more_closely(finder, actor):
    """The actor's head of some ten pixels in a frame so wide that no other look resolves it."""
    frame = np.full((1440, 2560, 3), 120, np.uint8)
    small = cv2.resize(actor, None, fx=0.16, fy=0.16, interpolation=cv2.INTER_AREA)
    height, width = small.shape[:2]
    frame[700 : 700 + height, 1200 : 1200 + width] = small
    person = Detection(Box(1200, 700, 1200 + width, 700 + height), "person", 0.9)
    assert len(finder.find(frame, Clock(), [person])) == 1
