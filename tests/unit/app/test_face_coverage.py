"""What is left of faces once they are filled."""

from __future__ import annotations

import numpy as np
import pytest

from app.face_coverage import covered_faces, leak_of
from app.golden_faces import FaceFrame, face_frames
from vision.types import Box

FACE = Box(100, 50, 140, 100)


@pytest.mark.parametrize(
    ("filled", "leak"),
    [
        ([], 1.0),
        ([Box(90, 40, 150, 110)], 0.0),
        ([Box(0, 0, 120, 300)], 0.5),
        ([Box(100, 50, 120, 100), Box(110, 50, 140, 100)], 0.0),
        ([Box(140, 50, 180, 100), Box(0, 0, 90, 40)], 1.0),
    ],
    ids=["nothing", "around it", "its left half", "two that overlap", "beside it"],
)
def test_a_leak_is_the_share_no_region_covers(filled, leak):
    assert leak_of(FACE, filled) == pytest.approx(leak)


def test_faces_are_looked_at_in_two_sizes():
    class Masked:
        def __init__(self, picture):
            height, width = picture.shape[:2]
            self.filled = (Box(0, 0, width // 2, height),)

    frame = FaceFrame("a.mkv", 0.0, (FACE, Box(300, 50, 340, 100)))
    faces = list(covered_faces([(frame, np.zeros((200, 400, 3), np.uint8))], Masked))
    assert [(face.height, face.leak) for face in faces] == [(50, 0), (50, 1), (25, 0), (25, 1)]


def test_every_golden_face_is_a_box_with_pixels():
    frames = face_frames()
    assert len(frames) > 40
    assert all(face.area for frame in frames for face in frame.faces)
