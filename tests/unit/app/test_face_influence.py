"""Whether another face on the same person changes what is found."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from app.face_influence import OTHERS, Looks, paste, softened, swaps
from app.golden_faces import FaceFrame
from vision.types import Box

FACE, SHIRT = Box(40, 10, 80, 60), Box(20, 70, 100, 180)
GALLERY = np.eye(3, dtype=np.float32)


def portrait(number):
    """A grey person whose face is of one colour."""
    picture = np.full((200, 120, 3), 90, np.uint8)
    picture[FACE.y1 : FACE.y2, FACE.x1 : FACE.x2] = 20 * number
    return FaceFrame(f"{number}.png", 0.0, (FACE,)), picture


PORTRAITS = [portrait(number) for number in range(10)]


def looking(filled):
    def mask(picture):
        pixels = picture.copy()
        for box in filled:
            pixels[box.y1 : box.y2, box.x1 : box.x2] = 127
        return SimpleNamespace(pixels=pixels, filled=filled)

    def encode(pixels, boxes):
        """The mean of all pixels, so that a face which is left counts."""
        row = np.array([pixels.mean(), 1.0, 1.0], np.float32)
        return np.stack([row / np.linalg.norm(row) for _ in boxes])

    return Looks(lambda _picture: [SHIRT], mask, encode)


def test_faces_that_are_filled_do_not_count():
    found = list(swaps(PORTRAITS, looking([FACE]), GALLERY))
    assert len(found) == len(PORTRAITS) * OTHERS
    changes = [change for swap in found for change in (swap.held, swap.anew)]
    assert [change.cosine for change in changes] == pytest.approx([1.0] * len(changes))
    assert all(change.shared == 1.0 for change in changes)


def test_faces_that_are_left_show():
    found = list(swaps(PORTRAITS, looking([]), GALLERY))
    assert min(swap.held.cosine for swap in found) < 1 - 1e-6


def test_a_face_of_one_colour_is_the_same_when_blurred():
    changes = list(softened(PORTRAITS, looking([]), GALLERY))
    assert [change.cosine for change in changes] == pytest.approx([1.0] * len(PORTRAITS))


def test_another_face_is_put_where_one_was():
    _, picture = PORTRAITS[0]
    changed = picture.copy()
    paste(changed, FACE, np.full((30, 30, 3), 250, np.uint8))
    assert changed[35, 60].tolist() == [250, 250, 250]
    outside = changed.copy()
    outside[FACE.y1 : FACE.y2, FACE.x1 : FACE.x2] = 0
    assert (outside == picture).all()
