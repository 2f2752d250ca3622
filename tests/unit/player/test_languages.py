from __future__ import annotations

import pytest

from player import languages


@pytest.mark.parametrize("code", ["de", "deu", "ger"])
def test_a_language_has_many_spellings(code):
    assert languages.spellings(code)[0] == code
    assert set(languages.spellings(code)) == {"de", "deu", "ger"}


def test_a_country_is_kept_beside_its_language():
    assert languages.spellings("pt-BR") == ("pt-BR", "pt", "por")


def test_no_code_has_no_spelling():
    assert languages.spellings("") == ()


@pytest.mark.parametrize(("code", "short"), [("ger", "de"), ("fil", "fil"), ("xx", "xx"), ("", "")])
def test_the_shortest_code(code, short):
    assert languages.shortest(code) == short


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("ger", "de-AT", True), ("de", "nl", False), ("", "", False), ("xx", "xx", True)],
)
def test_languages_are_compared_by_meaning(one, other, same):
    assert languages.same(one, other) is same
