"""37 misbehaving servers (and some more), each against a download in a process of its own."""

from __future__ import annotations

import sys

import pytest

from tests.bad_server import MODES
from tests.download_attacks import SHORT, attack, expected

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")


@pytest.fixture(scope="module")
def outcomes():
    return attack(SHORT)


@pytest.mark.parametrize("mode", MODES)
def test_right_file_or_none(outcomes, mode):
    assert outcomes[mode].state in expected(mode)


@pytest.mark.parametrize("mode", MODES)
def test_cost_is_bounded(outcomes, mode):
    outcome = outcomes[mode]
    assert outcome.seconds <= SHORT.deadline + 1
    assert outcome.requests <= SHORT.requests
    assert outcome.grown <= 32 << 20
