from __future__ import annotations

import pytest

from app.library_page.moment_words import hits_in, moved_words, time_words, whole_words, why_words
from tests.scripted_librarian import moment

LINE = "The dogs are running, dog by dog."


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("dog", ["dogs", "dog", "dog"]),
        ("DOG run", ["dogs", "running", "dog", "dog"]),
        ("running -dog", ["running"]),
        ("a", []),
        ("", []),
    ],
)
def test_words_that_were_asked_for_are_found_in_the_line(words, found):
    assert [LINE[start : start + length] for start, length in hits_in(LINE, words)] == found


@pytest.mark.parametrize(("moved", "words"), [(3, "▲ 5 → 2"), (-1, "▼ 1 → 2"), (0, "")])
def test_where_a_shot_went(moved, words):
    assert moved_words(moment(moved=moved), 2).strip("\N{LEFT-TO-RIGHT ISOLATE}\u2069") == words


@pytest.mark.parametrize(
    ("seen", "said", "words"),
    [
        (0.5, None, "seen 0.50"),
        (0.5, 0.25, "seen 0.50 · said 0.25"),
        (0.001, 0.25, "said 0.25"),
        (None, None, ""),
    ],
)
def test_why_names_the_sides_that_gave_something(seen, said, words):
    assert why_words(moment(seen=seen, said=said)) == words


def test_times_are_on_the_clock_of_the_viewer():
    times = time_words(moment(start=100.0, end=107.0, clock=65.0))
    assert "1:05" in times
    assert "1:12" in times


def test_a_screen_reader_hears_what_was_judged_and_moved():
    words = whole_words(moment(moved=2, line="Hello"), 1, verdict=False)
    assert "Hello, moved from place 3 to 1, you said no" in words
