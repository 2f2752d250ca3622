"""Lines of libmpv, complete whatever the timing."""

from __future__ import annotations

import time

import pytest

from player.libmpv import start_mpv
from player.log import Log
from player.options import READING


class SlowLog(Log):
    """Takes its time over each line, so that lines pile up behind events."""

    def add(self, level, prefix, text):
        time.sleep(0.05)
        super().add(level, prefix, text)


@pytest.fixture
def watched():
    log = SlowLog()
    mpv = start_mpv(READING, log.add)
    log.watch(mpv)
    yield mpv, log
    mpv.terminate()


def complain(mpv, count):
    for number in range(count):
        with pytest.raises(ValueError, match="parameter"):
            mpv.command(f"complaint-{number}")


def test_no_line_written_before_is_missing(watched):
    mpv, log = watched
    complain(mpv, 5)
    assert [f"complaint-{n}" in line for n, line in enumerate(log.lines())] == [True] * 5


def test_our_own_marks_are_no_lines(watched):
    _mpv, log = watched
    assert log.lines() == log.lines() == ()


def test_lines_before_clear_are_gone(watched):
    mpv, log = watched
    complain(mpv, 3)
    log.clear()
    assert log.lines() == ()
