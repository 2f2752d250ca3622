from __future__ import annotations

import pytest

from app.library.moment import Judgement, MomentQuestion
from app.library_page.saved_searches import SavedSearches
from app.library_page.shelf import Shelf

RAIN = MomentQuestion(
    words="rain", picture="YWJj", spoken=0.7, judged=(Judgement(film="f", shot=1, good=True),)
)


@pytest.fixture
def shelf(qapp, tmp_path):
    shelf = Shelf(tmp_path / "library.sqlite")
    yield shelf
    shelf.shutdown()


@pytest.fixture
def saved(shelf):
    return SavedSearches(shelf)


def test_a_search_is_kept_with_its_picture_and_judgements(qtbot, shelf, saved):
    saved.save("Rain", RAIN)
    again = SavedSearches(shelf)
    with qtbot.waitSignal(again.changed):
        again.read()
    assert again.known == {"Rain": RAIN}


def test_a_search_gets_another_name(qtbot, saved):
    saved.save("Rain", RAIN)
    saved.rename("Rain", "Wet")
    qtbot.waitUntil(lambda: list(saved.known) == ["Wet"])


def test_a_search_keeps_its_own_name(qtbot, saved):
    saved.save("Rain", RAIN)
    saved.rename("Rain", "Rain")
    saved.save("Snow", RAIN)
    qtbot.waitUntil(lambda: list(saved.known) == ["Rain", "Snow"])


def test_a_search_is_forgotten(qtbot, saved):
    saved.save("Rain", RAIN)
    saved.save("Snow", RAIN)
    saved.forget("Rain")
    qtbot.waitUntil(lambda: list(saved.known) == ["Snow"])


def test_a_search_of_another_program_is_left_out(qtbot, shelf, saved):
    shelf.do(lambda library: library.save_search("Strange", '{"kind": "other"}'))
    saved.save("Rain", RAIN)
    qtbot.waitUntil(lambda: list(saved.known) == ["Rain"])
