from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.shown_text import LONGEST, shown, shown_in_menu


@pytest.mark.parametrize(
    "text",
    [
        "Fine-knit jumper", "Größe 38", "Tricot à manches", "\u6f22\u5b57", "\u0634\u0631\u062a",
        "\u05e9\u05de\u05dc\u05d4",
        "\u0939\u093f\u0928\u094d\u0926\u0940", "\u0645\u06cc\u200c\u062e",
        "\U0001f457\U0001f3fd", "\U0001f468\u200d\U0001f469\u200d\U0001f467",
        "Vi\u1ec7t", "Vie\u0323\u0302t",
    ],
)  # fmt: skip
def test_words_of_any_language_stay(text):
    assert shown(text) == text


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("two\nlines", "two lines"),
        ("a \t\r\n b", "a b"),
        ("gnp\u202e.exe", "gnp.exe"),
        ("zero\u200bwidth", "zerowidth"),
        ("\x1b[2Jclear", "[2Jclear"),
        ("a\x00b", "ab"),
        ("o" + "\u0301" * 50, "o" + "\u0301" * 4),
        ("\u2028", ""),
        ("\ud800", ""),
    ],
)
def test_what_is_not_seen_goes(text, seen):
    assert shown(text) == seen


def test_a_long_name_ends_in_an_ellipsis():
    assert shown("x" * 10_000) == "x" * (LONGEST - 1) + "…"


def test_an_ampersand_is_one_in_a_menu():
    assert shown_in_menu("A & B") == "A && B"


@given(st.text())
def test_what_was_made_harmless_stays_as_it_is(text):
    assert shown(shown(text)) == shown(text)
