from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from app.seek_marks import FoundMark, SeekMarks
from player.track import Chapter

TRACK = QRectF(10, 20, 200, 4)


@pytest.fixture
def marks():
    marks = SeekMarks()
    marks.chapters = (Chapter("Opening", 0.0), Chapter("Middle", 50.0), Chapter("Beyond", 120.0))
    return marks


@pytest.mark.parametrize(
    ("seconds", "title"), [(0.0, "Opening"), (49.9, "Opening"), (50, "Middle")]
)
def test_the_chapter_of_a_moment(marks, seconds, title):
    assert marks.title_at(seconds) == title


def test_a_film_without_chapters_has_no_title():
    assert SeekMarks().title_at(5.0) == ""


def test_a_gap_lies_where_a_chapter_begins_inside_the_film(marks):
    assert [gap.center().x() for gap in marks.cut(TRACK, 100.0)] == [110.0]


def test_a_film_of_unknown_length_has_no_gaps(marks):
    assert marks.cut(TRACK, 0.0) == []


@pytest.mark.parametrize(
    ("loop", "inked"),
    [((None, None), set()), ((25.0, None), {60}), ((75.0, 25.0), {60, 110, 160})],
)
def test_the_loop_is_painted_over_its_part(qapp, loop, inked):
    marks = SeekMarks()
    marks.loop = loop
    image = QImage(220, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    painter = QPainter(image)
    marks.paint_loop(painter, TRACK, 100.0)
    painter.end()
    row = int(TRACK.top()) - 5
    assert {x for x in (30, 60, 110, 160, 200) if image.pixelColor(x, row).value() > 128} == inked


def test_a_moment_is_meant_near_its_mark_only():
    marks = SeekMarks()
    marks.found = (FoundMark(20.0, "a coat"), FoundMark(30.0, "a hat"))
    assert [marks.found_at(at, 2.0) for at in (19.0, 24.0, 29.0)] == ["a coat", "", "a hat"]


def test_a_moment_stands_out_over_the_track(qapp):
    marks = SeekMarks()
    marks.found = (FoundMark(50.0, "a coat"),)
    image = QImage(220, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    painter = QPainter(image)
    marks.paint_found(painter, TRACK, 100.0, QColor("white"))
    painter.end()
    row = int(TRACK.top()) - 4
    assert {x for x in range(220) if image.pixelColor(x, row).value() > 128} <= {108, 109, 110, 111}
    assert image.pixelColor(110, row).value() > 128
