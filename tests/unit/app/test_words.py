from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from app.words import tr


class Shouting(QTranslator):
    def translate(self, _context, text, _remark=None, _count=-1):
        return text.upper()


@pytest.fixture
def shouting(qapp):
    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_without_a_translation_words_are_english(qapp):
    assert tr("Copy link") == "Copy link"


def test_values_take_their_places(qapp):
    assert tr("Loading {what}…", what="models {0}") == "Loading models {0}…"


@pytest.mark.parametrize(("count", "words"), [(0, "0 offers"), (1, "1 offer"), (7, "7 offers")])
def test_counted_words_have_a_plural(qapp, count, words):
    assert tr("%n offer(s)", count=count) == words


def test_a_translation_is_used(shouting):
    assert tr("Copy link") == "COPY LINK"
