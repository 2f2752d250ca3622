from __future__ import annotations

import pytest

from app.time_words import seconds_of


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("90", 90), ("1:30", 90), ("1:02:03", 3723), ("1:02.5", 62.5), ("0", 0), ("100:00", 6000)],
)
def test_a_time_as_people_write_it(text, seconds):
    assert seconds_of(text) == seconds


@pytest.mark.parametrize(
    "text", ["", "x", "-5", "1:60", "1:2:3:4", "1.5:00", "nan", "inf", "9s", ":"]
)
def test_what_is_no_time(text):
    with pytest.raises(ValueError, match=r"no time|float"):
        seconds_of(text)
