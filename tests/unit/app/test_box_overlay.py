from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize

from app.box_overlay import BoxOverlay
from tests.scripted_lookup import item
from vision.types import Box


@pytest.fixture
def boxes(qtbot):
    """A 400x300 overlay over a 200x100 frame shown 400x200, with bars of 50."""
    boxes = BoxOverlay()
    qtbot.addWidget(boxes)
    boxes.resize(400, 300)
    boxes.place_picture(QRectF(0, 50, 400, 200))
    boxes.show_items(
        (item(1, box=Box(10, 10, 110, 90)), item(2, box=Box(50, 40, 70, 60))), QSize(200, 100)
    )
    return boxes


def test_boxes_lie_where_the_picture_is(boxes):
    assert boxes.area_of(Box(10, 10, 110, 90)) == QRectF(20, 70, 200, 160)


def test_smallest_box_wins(boxes):
    assert boxes.item_at(QPointF(120, 150)) == 2


def test_nothing_outside_all_boxes(boxes):
    assert boxes.item_at(QPointF(390, 290)) is None


def test_pointer_tells_its_item_once(qtbot, boxes):
    told = []
    boxes.item_hovered.connect(told.append)
    for x in (30, 31, 32):
        qtbot.mouseMove(boxes, QPointF(x, 100).toPoint())
        qtbot.wait(5)
    assert told == [1]


def test_lit_box_looks_different(boxes):
    plain = boxes.grab().toImage()
    boxes.light_up(2)
    assert boxes.grab().toImage() != plain


def test_cleared_overlay_is_gone(boxes):
    boxes.clear()
    assert boxes.isHidden()
    assert boxes.item_at(QPointF(120, 150)) is None


def test_labels_do_not_cover_each_other(boxes):
    box = Box(10, 10, 110, 90)
    boxes.show_items(tuple(item(key, box=box) for key in range(3)), QSize(200, 100))
    first, second, third = boxes.label_areas().values()
    assert not first.intersects(second)
    assert not second.intersects(third)
    assert not first.intersects(third)


def test_boxes_follow_a_mirrored_and_upended_picture(boxes):
    boxes.place_picture(QRectF(0, 50, 400, 200), mirrored=True, upended=True)
    assert boxes.area_of(Box(10, 20, 110, 90)) == QRectF(180, 70, 200, 140)
