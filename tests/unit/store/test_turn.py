from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from store.turn import Turn

HOLDER = """
import sys, time
from pathlib import Path
from store.turn import Turn
with Turn(Path(sys.argv[1]), 1.0):
    print("held", flush=True)
    time.sleep(60)
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "turn"


@pytest.fixture
def holder(path):
    process = subprocess.Popen([sys.executable, "-c", HOLDER, path], stdout=subprocess.PIPE)
    process.stdout.readline()
    yield process
    process.kill()
    process.wait()
    process.stdout.close()


def test_a_turn_is_given_back(path):
    for _ in range(2):
        with Turn(path, 0.0):
            pass


def test_another_process_waits_in_vain(path, holder):
    with pytest.raises(TimeoutError), Turn(path, 0.05):
        pass


def test_a_killed_process_frees_its_turn(path, holder):
    holder.kill()
    with Turn(path, 5.0):
        pass


def test_waiting_leaves_no_handle_open(path, holder):
    handles = Path("/proc/self/fd")
    if not handles.is_dir():
        pytest.skip("handles can be counted on Linux alone")
    before = len(list(handles.iterdir()))
    with pytest.raises(TimeoutError), Turn(path, 0.0):
        pass
    assert len(list(handles.iterdir())) == before


def test_patience_is_kept(path, holder):
    start = time.monotonic()
    with pytest.raises(TimeoutError), Turn(path, 0.2):
        pass
    assert time.monotonic() - start >= 0.2
