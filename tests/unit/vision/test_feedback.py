import numpy as np
import pytest

from vision.feedback import Pull, Verdict, reranked

SIZE = 120


@pytest.fixture
def found():
    """Return scores and vectors of two kinds that take turns in the list; kind 0 at even places."""
    random = np.random.default_rng(2)
    kinds = random.normal(size=(2, 16))
    rows = kinds[np.arange(SIZE) % 2] + random.normal(size=(SIZE, 16)) / 2
    vectors = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)
    return np.linspace(0.9, 0.1, SIZE, dtype=np.float32), vectors


def said(vectors, **places):
    yes, no = places.get("yes", ()), places.get("no", ())
    verdicts = [Verdict(vectors[place], good=True, place=place) for place in yes]
    return verdicts + [Verdict(vectors[place], good=False, place=place) for place in no]


def evens_among_first(order, count=40):
    return float(np.mean(order[:count] % 2 == 0))


def test_without_a_verdict_all_stays(found):
    again = reranked(*found, [])
    assert again.order.tolist() == list(range(SIZE))
    assert np.array_equal(again.scores, found[0])
    assert not again.moved.any()


def test_what_is_like_the_liked_rises(found):
    again = reranked(*found, said(found[1], yes=(0, 2, 4), no=(1, 3, 5)))
    assert evens_among_first(again.order) > 0.9


@pytest.mark.parametrize("pull", [Pull(spreading=0), Pull(rocchio=0)], ids=["rocchio", "spreading"])
def test_each_part_pulls_by_itself(found, pull):
    again = reranked(*found, said(found[1], yes=(0, 2, 4), no=(1, 3, 5)), pull)
    assert evens_among_first(again.order) > 0.6


def test_yes_comes_first_and_no_comes_last(found):
    again = reranked(*found, said(found[1], yes=(7, 80), no=(0, 2)))
    assert set(again.order[:2].tolist()) == {7, 80}
    assert set(again.order[-2:].tolist()) == {0, 2}


def test_scores_fall_along_the_order(found):
    again = reranked(*found, said(found[1], yes=(7, 80), no=(0, 2)))
    assert (np.diff(again.scores[again.order]) <= 0).all()


def test_moved_is_how_many_places_each_went_up(found):
    again = reranked(*found, said(found[1], yes=(7,), no=(0,)))
    assert again.moved[7] == 7
    assert again.moved[0] == 1 - SIZE
    assert [int(place) - again.moved[place] for place in again.order] == list(range(SIZE))


def test_a_list_that_got_nothing_but_yes_hardly_moves(found):
    again = reranked(*found, said(found[1], yes=range(6)))
    assert np.abs(again.moved).max() <= SIZE // 10


def test_nothing_but_no_moves_the_others_little(found):
    again = reranked(*found, said(found[1], no=range(5)))
    bold = reranked(*found, said(found[1], no=range(5)), Pull(safe=False))
    others = slice(5, None)
    moved, boldly = (np.abs(each.moved[others] - 5).mean() for each in (again, bold))
    assert moved < boldly / 2


def test_verdicts_that_contradict_each_other_leave_the_others_as_they_were(found):
    scores, vectors = found
    vectors = vectors.copy()
    vectors[:12] = vectors[0]  # the very same, six times liked and six times not
    order = reranked(scores, vectors, said(vectors, yes=range(0, 12, 2), no=range(1, 12, 2))).order
    others = order[order >= 12]
    assert others.tolist() == sorted(others.tolist())


def test_what_is_not_among_the_candidates_counts_too(found):
    scores, vectors = found
    outside = [Verdict(vectors[0], good=True), Verdict(vectors[1], good=False)]
    assert evens_among_first(reranked(scores, vectors, outside).order) > 0.6


def test_where_no_label_reaches_the_old_order_stays(found):
    scores, vectors = found
    apart = np.zeros((SIZE, 32), np.float32)
    apart[:60, :16], apart[60:, 16:] = vectors[:60], vectors[60:]
    told = said(apart, yes=(0, 2), no=(1, 3))
    order = reranked(scores, apart, told, Pull(rocchio=0)).order
    far = order[order >= 60]
    assert far.tolist() == sorted(far.tolist())


def test_the_same_question_has_the_same_answer(found):
    told = said(found[1], yes=(0, 2), no=(1,))
    assert np.array_equal(reranked(*found, told).scores, reranked(*found, told).scores)


def test_the_last_verdict_on_a_place_holds(found):
    changed = [Verdict(found[1][9], good=False, place=9), Verdict(found[1][9], good=True, place=9)]
    assert reranked(*found, changed).order[0] == 9


@pytest.mark.parametrize("count", [1, 2, 3])
def test_short_lists(found, count):
    scores, vectors = found[0][:count], found[1][:count]
    assert reranked(scores, vectors, said(vectors, no=(0,))).order[-1] == 0


def test_equal_scores_are_no_trouble(found):
    flat = np.ones(SIZE, np.float32)
    again = reranked(flat, found[1], said(found[1], yes=(0, 2), no=(1,)))
    assert np.isfinite(again.scores).all()
