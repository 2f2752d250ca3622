"""A person's words in FTS5: nothing they type has a meaning of its own there."""

import sqlite3

import pytest

from app.library.minus_words import read_wish
from app.library.word_match import WordMatch

LINES = (
    "Good night, sweet prince",
    "Good morning",
    "The night is long",
    "Café au lait",
    "He is running away",
)


@pytest.fixture
def said():
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE VIRTUAL TABLE said USING fts5(text, tokenize='unicode61 remove_diacritics 2')"
    )
    connection.executemany("INSERT INTO said VALUES (?)", [(line,) for line in LINES])
    yield lambda expression: {
        row[0]
        for row in connection.execute("SELECT text FROM said WHERE said MATCH ?", (expression,))
    }
    connection.close()


def expression(text):
    return WordMatch.of(read_wish(text)).expression(1000, lambda _term: 1)


def found(said, text):
    return said(expression(text))


def test_any_word_is_enough(said):
    assert found(said, "good night") == set(LINES[:3])


def test_a_phrase_in_quotes_is_needed_whole(said):
    assert found(said, '"good night"') == {LINES[0]}


def test_a_minus_word_takes_lines_away(said):
    assert found(said, "night -sweet") == {LINES[2]}


def test_accents_and_case_do_not_count(said):
    assert found(said, "CAFE") == {LINES[3]}


def test_the_last_word_may_be_begun(said):
    assert found(said, "runn") == {LINES[4]}


@pytest.mark.parametrize(
    "text", ['" OR "', "night*", "NEAR(good night)", "text : good", "^good", "a\0b", "'; --", "{x}"]
)
def test_no_sign_breaks_the_search(said, text):
    assert not expression(text) or isinstance(found(said, text), set)


def test_signs_alone_want_nothing():
    assert expression("?! ...") == ""


def test_words_of_many_lines_are_looked_for_only_alone():
    counts = {"a": 500, "the": 900, "dog": 3}
    match = WordMatch.of(read_wish("a dog the the"))
    said = match.expression(1000, lambda term: counts[term.words[0]])
    assert said == '"dog"'
    match = WordMatch.of(read_wish("the a"))
    assert match.expression(1000, lambda term: counts[term.words[0]]) == '"a"'


def test_a_rare_word_weighs_more(said):
    match = WordMatch.of(read_wish("good prince"))
    share = match.weigher(len(LINES), lambda term: len(said(term.expression)))
    assert share("a prince") > share("good day") > share("nothing") == 0.0
    assert share("good prince") == pytest.approx(1.0)


def test_the_only_line_that_has_the_word_has_a_share_of_it():
    match = WordMatch.of(read_wish("a coat"))
    share = match.weigher(1, lambda term: term.words[0] == "coat")
    assert share("Where did you find that coat?") > 0.3
