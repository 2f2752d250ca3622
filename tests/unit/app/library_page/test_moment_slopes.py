from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF

from app.library_page.moment_slopes import nearest, slopes_of
from tests.scripted_librarian import moment

ROOM = QRectF(0, 0, 100, 100)
MOMENTS = (moment(0, score=0.9, score_before=0.5), moment(1, score=0.1, score_before=0.5))


def test_the_highest_score_is_at_the_top_and_the_lowest_at_the_bottom():
    first, second = slopes_of(MOMENTS, ROOM)
    assert (first.after, second.after) == (QPointF(100, 0), QPointF(100, 100))
    assert first.before == second.before == QPointF(0, 50)


def test_what_rose_and_what_fell():
    first, second = slopes_of(MOMENTS, ROOM)
    assert (first.rose, second.rose) == (pytest.approx(0.4), pytest.approx(-0.4))


def test_a_shot_without_a_score_before_has_no_line():
    assert [slope.row for slope in slopes_of((moment(0), MOMENTS[0]), ROOM)] == [1]


def test_scores_that_are_all_alike_lie_in_the_middle():
    (only,) = slopes_of((moment(0, score=0.5, score_before=0.5),), ROOM)
    assert (only.before.y(), only.rose) == (50, 0)


def test_the_nearest_line_is_meant():
    slopes = slopes_of(MOMENTS, ROOM)
    assert nearest(slopes, QPointF(50, 27), 10) is slopes[0]


def test_far_from_all_lines_none_is_meant():
    assert nearest(slopes_of(MOMENTS, ROOM), QPointF(10, 5), 10) is None
