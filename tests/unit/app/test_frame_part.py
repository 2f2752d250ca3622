from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QRectF, QSize

from app.frame_part import frame_part

PICTURE = QRectF(100, 50, 400, 200)
FRAME = QSize(800, 400)


@pytest.mark.parametrize(
    ("chosen", "part"),
    [
        (PICTURE, QRect(0, 0, 800, 400)),
        (QRectF(100, 50, 200, 100), QRect(0, 0, 400, 200)),
        (QRectF(300, 150, -200, -100), QRect(0, 0, 400, 200)),
        (QRectF(0, 0, 200, 100), QRect(0, 0, 200, 100)),
    ],
    ids=["whole", "corner", "drawn backwards", "beyond the picture"],
)
def test_part_of_the_frame_below_what_was_drawn(chosen, part):
    assert frame_part(chosen, PICTURE, FRAME) == part


@pytest.mark.parametrize(
    ("look", "corner"), [({"mirrored": True}, (400, 0)), ({"upended": True}, (0, 200))]
)
def test_a_turned_picture_shows_the_other_side_of_the_frame(look, corner):
    part = frame_part(QRectF(100, 50, 200, 100), PICTURE, FRAME, **look)
    assert part.topLeft().toTuple() == corner


@pytest.mark.parametrize("chosen", [QRectF(0, 0, 50, 20), QRectF(120, 60, 2, 100)])
def test_too_little_is_nothing(chosen):
    assert frame_part(chosen, PICTURE, FRAME).isEmpty()
