"""One writer in a folder, and no lock that outlives its holder."""

from __future__ import annotations

import os
import signal
import sys
import time

import pytest

from store.errors import IndexBusyError
from store.sole_writer import sole_writer


def test_second_writer_is_told(tmp_path):
    with sole_writer(tmp_path), pytest.raises(IndexBusyError), sole_writer(tmp_path):
        pytest.fail("two writers")


def test_next_writer_is_let_in(tmp_path):
    for _ in range(2):
        with sole_writer(tmp_path):
            pass


@pytest.mark.skipif(sys.platform == "win32", reason="the holder is forked")
def test_killed_holder_lets_go(tmp_path):
    heard, told = os.pipe()
    if (child := os.fork()) == 0:
        with sole_writer(tmp_path):
            os.write(told, b".")
            time.sleep(60)
    os.read(heard, 1)
    with pytest.raises(IndexBusyError), sole_writer(tmp_path):
        pytest.fail("two writers")
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with sole_writer(tmp_path):
        pass
