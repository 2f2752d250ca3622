from __future__ import annotations

import pytest

from app.library_page.judging import Judging

FILM = "f" * 32


@pytest.fixture
def judging():
    return Judging()


def verdicts(judging):
    return [(one.shot, one.good) for one in judging.now]


def test_yes_and_no_are_kept(judging):
    judging.judge(FILM, 1, good=True)
    judging.judge(FILM, 2, good=False)
    assert verdicts(judging) == [(1, True), (2, False)]


def test_the_same_again_takes_it_back(judging):
    judging.judge(FILM, 1, good=True)
    judging.judge(FILM, 1, good=True)
    assert judging.verdict(FILM, 1) is None


def test_the_other_word_counts_in_its_place(judging):
    judging.judge(FILM, 1, good=True)
    judging.judge(FILM, 1, good=False)
    assert verdicts(judging) == [(1, False)]


def test_the_same_shot_of_another_film_is_another(judging):
    judging.judge(FILM, 1, good=True)
    assert judging.verdict("e" * 32, 1) is None


def test_undo_and_redo_go_step_by_step(judging):
    for shot in (1, 2):
        judging.judge(FILM, shot, good=True)
    judging.undo()
    judging.undo()
    judging.redo()
    assert verdicts(judging) == [(1, True)]


def test_clear_is_one_step_that_can_be_undone(judging):
    for shot in (1, 2):
        judging.judge(FILM, shot, good=True)
    judging.clear()
    assert verdicts(judging) == []
    judging.undo()
    assert verdicts(judging) == [(1, True), (2, True)]


def test_what_was_undone_is_gone_once_something_else_is_judged(judging):
    judging.judge(FILM, 1, good=True)
    judging.undo()
    judging.judge(FILM, 2, good=True)
    assert not judging.redo()


@pytest.mark.parametrize("step", ["undo", "redo", "clear"])
def test_there_is_nothing_to_take_back_at_first(judging, step):
    assert not getattr(judging, step)()


def test_another_search_begins_without_steps(judging):
    judging.judge(FILM, 1, good=True)
    judging.begin()
    assert (judging.now, judging.can_undo) == ((), False)
