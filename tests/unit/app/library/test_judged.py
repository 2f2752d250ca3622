"""Yes and no to shots: what the answer becomes."""

import pytest

from app.library.eyes import Eyes
from app.library.moment import Judgement
from tests.word_library import WordLibrary

DOGS = ("a dog in snow", "a dog on a sofa", "a dog in snow", "a dog on a sofa")
OTHERS = ("a kitchen", "a bottle", "a book", "a window", "a door", "a cup", "a street", "a car")


@pytest.fixture(scope="module")
def eyes():
    return Eyes.of_this_machine()


@pytest.fixture
def library(eyes, tmp_path):
    """Four films; in each a dog in snow is shot 0, one on a sofa shot 2."""
    library = WordLibrary(tmp_path, eyes)
    for number in range(4):
        library.add("a dog in snow", OTHERS[number], "a dog on a sofa", OTHERS[number + 4])
    return library


@pytest.fixture
def films(library):
    return sorted({moment.film for moment in library.find("a dog").moments})


def shots(answer):
    return [(moment.film, moment.shot) for moment in answer.moments]


def test_without_judgements_nothing_moved(library):
    answer = library.find("a dog")
    assert {moment.moved for moment in answer.moments} == {0}
    assert {moment.score_before for moment in answer.moments} == {None}


def test_what_is_like_the_liked_comes_before_what_is_like_the_other(library, films):
    judged = (
        Judgement(film=films[0], shot=2, good=True),
        Judgement(film=films[0], shot=0, good=False),
    )
    first = shots(library.find("a dog", judged=judged))[:4]
    assert [shot for _, shot in first] == [2, 2, 2, 2]
    assert first[0] == (films[0], 2)


def test_a_moment_says_what_it_was_before_and_how_far_it_moved(library, films):
    before = library.find("a dog")
    last = before.moments[-1]
    judged = (Judgement(film=last.film, shot=last.shot, good=True),)
    first = library.find("a dog", judged=judged).moments[0]
    assert (first.film, first.shot) == (last.film, last.shot)
    assert first.score_before == pytest.approx(last.score)
    assert first.moved > 0


def test_the_last_judgement_of_a_shot_holds(library, films):
    told = [Judgement(film=films[1], shot=2, good=good) for good in (False, True)]
    assert shots(library.find("a dog", judged=tuple(told)))[0] == (films[1], 2)


def test_scores_fall_and_stay_shares(library, films):
    judged = (
        Judgement(film=films[0], shot=2, good=True),
        Judgement(film=films[1], shot=0, good=False),
    )
    scores = [moment.score for moment in library.find("a dog", judged=judged).moments]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 1 for score in scores)


@pytest.mark.parametrize("shot", [0, 99])
def test_judgements_of_what_is_not_searched_change_nothing(library, shot):
    plain = shots(library.find("a dog"))
    stranger = Judgement(film="f" * 32, shot=shot, good=False)
    assert shots(library.find("a dog", judged=(stranger,))) == plain


def test_a_shot_beyond_the_best_that_are_looked_at_counts_too(library, films, monkeypatch):
    monkeypatch.setattr("app.library.judged.MOST", 5)
    judged = (
        Judgement(film=films[0], shot=1, good=False),
        Judgement(film=films[0], shot=2, good=True),
    )
    assert shots(library.find("a dog", judged=judged))[0] == (films[0], 2)
