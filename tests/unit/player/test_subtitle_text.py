from __future__ import annotations

import pytest

from player.subtitle_text import plain, plain_text


@pytest.mark.parametrize(
    ("event", "text"),
    [
        (rb"0,0,Default,,0,0,0,,{\i1}Hello{\i0},\Nyou", "Hello,\nyou"),
        (rb"1,0,Default,,0,0,0,,a\hb", "a b"),
        (b"2,0,Default,,0,0,0,,", ""),
        (b"words only, with a comma", "words only, with a comma"),
        (b"0,0,Default,,0,0,0,,\xff\xfe", "\ufffd\ufffd"),
    ],
)
def test_an_event_says_its_words(event, text):
    assert plain(event) == text


def test_a_drawing_says_nothing():
    assert plain(rb"0,0,Sign,,0,0,0,,{\an7\p1}m 0 0 l 100 0 100 100") == ""


def test_lines_are_clean():
    assert plain_text(" <b>One </b>\n\n  two\t ") == "One\ntwo"


def test_garbage_is_cut():
    assert len(plain_text("x" * 10_000)) == 2000
