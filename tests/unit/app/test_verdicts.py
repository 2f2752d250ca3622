import pytest

from app.verdicts import Verdicts


@pytest.fixture
def verdicts():
    verdicts = Verdicts()
    verdicts.judge("hat", good=True)
    verdicts.judge("coat", good=False)
    return verdicts


def test_what_was_said_is_known(verdicts):
    assert (verdicts.of("hat"), verdicts.of("coat"), verdicts.of("tie")) == (True, False, None)


def test_the_same_again_takes_it_back(verdicts):
    verdicts.judge("hat", good=True)
    assert verdicts.now == (("coat", False),)


def test_the_contrary_replaces_it(verdicts):
    verdicts.judge("hat", good=False)
    assert verdicts.now == (("coat", False), ("hat", False))


def test_undo_and_redo(verdicts):
    verdicts.undo()
    assert verdicts.now == (("hat", True),)
    verdicts.redo()
    assert verdicts.now == (("hat", True), ("coat", False))


def test_clearing_can_be_undone(verdicts):
    verdicts.clear()
    assert verdicts.now == ()
    verdicts.undo()
    assert len(verdicts.now) == 2


def test_a_new_verdict_ends_what_could_be_redone(verdicts):
    verdicts.undo()
    verdicts.judge("tie", good=True)
    assert not verdicts.can_redo


def test_nothing_to_undo_is_no_trouble():
    verdicts = Verdicts()
    verdicts.undo()
    verdicts.redo()
    assert verdicts.now == ()


def test_a_new_beginning_forgets_all(verdicts):
    verdicts.begin()
    assert verdicts.now == ()
    assert not verdicts.can_undo
    assert not verdicts.can_redo
