"""The files of translators fit the words in the code."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QTranslator

from app.language import LANGUAGES
from installers.translations import CONTEXT, FOLDER, FORMS, translated, words_in_code

_NAMES = re.compile(r"\{[^}]*\}|%n")


@pytest.fixture(scope="module")
def words():
    return words_in_code()


def test_every_language_but_english_has_a_file():
    assert {"en", *FORMS} == set(LANGUAGES)


@pytest.mark.parametrize("language", FORMS)
def test_every_word_is_translated_and_none_is_left_over(language, words):
    known = translated(FOLDER / f"app_{language}.ts")
    assert [word for word in words if not all(known.get(word, [""]))] == []
    assert set(known) == set(words)


@pytest.mark.parametrize("language", FORMS)
def test_translations_name_the_same_values(language):
    wrong = [
        (word, form)
        for word, forms in translated(FOLDER / f"app_{language}.ts").items()
        for form in forms
        if not set(_NAMES.findall(form)) <= set(_NAMES.findall(word))
        or (("%n" not in word) and set(_NAMES.findall(form)) != set(_NAMES.findall(word)))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", FORMS)
def test_what_is_compiled_is_what_was_translated(qapp, language):
    compiled = QTranslator()
    assert compiled.load(f"app_{language}", str(FOLDER))
    plain = {
        word: forms[0]
        for word, forms in translated(FOLDER / f"app_{language}.ts").items()
        if forms and "%n" not in word
    }
    assert {word: compiled.translate(CONTEXT, word) for word in plain} == plain
