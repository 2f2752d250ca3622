import numpy as np
import pytest

from app.labelled_frames import Asked, Labelled
from app.simulated_feedback import ROUNDS, gains


@pytest.fixture
def rows():
    """Return eighty frames that show one of four things, in turn."""
    random = np.random.default_rng(4)
    things = random.normal(size=(4, 12))
    rows = things[np.arange(80) % 4] + random.normal(size=(80, 12)) / 4
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def asked(rows, thing, query):
    return Asked(f"thing {thing}", "", query, np.arange(80) % 4 == thing)


def test_a_question_that_was_misunderstood_gains(rows):
    between = rows[0] + rows[1]  # shows thing 1 as well
    *_, last = gains(asked(rows, 0, between), rows)
    assert last.before < 0.9
    assert last.gain > 0.08


def test_what_nobody_judged_gains_too(rows):
    first, *_ = gains(asked(rows, 0, rows[0] + rows[1]), rows)
    assert first.rest > 0.08


def test_a_perfect_list_loses_nothing(rows):
    won = list(gains(asked(rows, 0, rows[0::4].mean(axis=0)), rows))
    assert [each.before for each in won] == [1.0] * len(ROUNDS)
    assert [each.gain for each in won] == [0.0] * len(ROUNDS)


def test_a_person_who_is_mistaken_gains_less(rows):
    question = asked(rows, 0, rows[0] + rows[1])
    *_, true = gains(question, rows)
    *_, wrong = gains(question, rows, mistaken=lambda frame: frame % 3 == 0)
    assert wrong.gain < true.gain


def test_the_rest_is_not_known_where_all_that_is_right_was_judged(rows):
    relevant = np.zeros(80, bool)
    relevant[0] = True
    *_, last = gains(Asked("one", "", rows[0], relevant), rows)
    assert np.isnan(last.rest)


def test_the_halves_share_nothing_that_is_asked_about(rows):
    about = ["coat", "coat", "hat", "tie"]
    asked = [Asked(str(n), each, rows[0], np.ones(80, bool)) for n, each in enumerate(about)]
    labelled = Labelled("frames", rows, asked)
    halves = [{each.about for each in labelled.half(other=other)} for other in (False, True)]
    assert halves == [{"coat", "tie"}, {"hat"}]
