from __future__ import annotations

import numpy as np
import pytest

from app.covered_frame import covered_frame
from player.frame import Frame
from vision.types import Box

FACE = Box(50, 30, 90, 80)


def frame_with_face(features="lines"):
    """A frame with a face of black and white lines, or columns: as different as can be."""
    image = np.full((120, 160, 4), 90, np.uint8)
    face = image[30:80, 50:90]
    face[:] = 0
    (face[::2] if features == "lines" else face[:, ::2])[:] = 255
    return Frame(image, "film.mp4", 0.0)


def test_two_faces_cannot_be_told_apart():
    faces = (frame_with_face(features) for features in ("lines", "columns"))
    one, other = (covered_frame(face, [FACE]).image.astype(int) for face in faces)
    assert np.abs(one - other).max() < 20


def test_no_feature_of_the_face_is_left():
    covered = covered_frame(frame_with_face(), [FACE]).image[30:80, 50:90].astype(int)
    assert np.abs(np.diff(covered, axis=0)).max() <= 2
    assert np.abs(np.diff(covered, axis=1)).max() <= 2


def test_all_else_stays():
    frame = frame_with_face()
    covered = covered_frame(frame, [FACE])
    outside = np.ones((120, 160), bool)
    outside[30:80, 50:90] = False
    assert (covered.image[outside] == frame.image[outside]).all()


def test_the_frame_itself_stays_as_it_is():
    frame = frame_with_face()
    covered_frame(frame, [FACE])
    assert (frame.image == frame_with_face().image).all()


@pytest.mark.parametrize(
    "face", [Box(-20, -20, 3, 3), Box(150, 100, 400, 300), Box(7, 7, 8, 8), Box(500, 0, 600, 50)]
)
def test_faces_at_the_edge_and_beyond(face):
    assert covered_frame(frame_with_face(), [face]).image.shape == (120, 160, 4)
