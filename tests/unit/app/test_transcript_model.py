from __future__ import annotations

import pytest
from PySide6.QtCore import QSize

from app.transcript_model import TranscriptModel
from player.subtitle_text import Line

LINES = [Line(float(at), at + 0.5, text) for at, text in enumerate(("One", "two\nthree", "One"))]


@pytest.fixture
def model(qapp):
    model = TranscriptModel(lambda _text: QSize(10, 10))
    model.add(LINES)
    return model


def texts(model):
    return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("seconds", "row"), [(-1.0, -1), (0.0, 0), (0.9, 0), (0.998, 1), (1.0, 1), (9.0, 2)]
)
def test_the_line_that_plays_began_last(model, seconds, row):
    assert model.row_at(seconds) == row


@pytest.mark.parametrize(
    ("words", "rows"), [("one", [0, 2]), ("TWO three", [1]), ("  ", []), ("x", [])]
)
def test_words_are_found_whatever_their_case_and_line(model, words, rows):
    assert model.rows_with(words) == rows


def test_a_line_is_there_once(model):
    model.add(LINES)
    assert model.rowCount() == 3


def test_a_line_said_before_comes_before(model):
    model.add([Line(0.5, 0.9, "between")])
    assert texts(model) == ["One", "between", "two\nthree", "One"]
    assert model.lines[1].text == "between"


def test_forgotten_lines_can_be_added_again(model):
    model.forget()
    assert model.rowCount() == 0
    model.add(LINES)
    assert model.rowCount() == 3
