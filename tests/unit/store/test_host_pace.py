"""Turns of hosts come one after the other, by a clock that the test holds."""

from __future__ import annotations

import threading

import pytest

from store.host_pace import HostPace
from store.transfer import UnreachableSourceError


@pytest.fixture
def slept():
    return []


@pytest.fixture
def pace(slept):
    return HostPace(interval=0.5, patience=2, clock=lambda: 100.0, sleep=slept.append)


def test_turns_of_a_host_keep_their_distance(pace, slept):
    for _ in range(3):
        with pace.turn("shop.example"):
            pass
    assert slept == [0.0, 0.5, 1.0]


def test_hosts_do_not_wait_for_each_other(pace, slept):
    for host in ("shop.example", "other.example"):
        with pace.turn(host):
            pass
    assert slept == [0.0, 0.0]


def test_a_host_that_asks_for_time_gets_it(pace, slept):
    pace.hold("shop.example", 30.0)
    with pace.turn("shop.example"):
        pass
    assert slept == [30.0]


def test_a_wait_ends_when_all_is_stopped():
    pace = HostPace()
    pace.hold("shop.example", 60.0)
    threading.Timer(0.05, pace.stop).start()
    with pytest.raises(UnreachableSourceError, match="stopped"), pace.turn("shop.example"):
        pass


def test_an_answer_forgives_former_failures(pace):
    pace.failed("shop.example")
    pace.answered("shop.example")
    pace.failed("shop.example")
    with pace.turn("shop.example"):
        pass


def test_a_host_that_fails_too_often_is_not_asked(pace):
    pace.failed("shop.example")
    pace.failed("shop.example")
    with (
        pytest.raises(UnreachableSourceError, match="did not answer 2 times"),
        pace.turn("shop.example"),
    ):
        pass
