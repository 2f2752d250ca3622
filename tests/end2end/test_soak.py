"""A short soak on a real X server; the long one is `python -m tests.soak --rounds 300`."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(not shutil.which("xvfb-run"), reason="needs xvfb-run")


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    """What 30 rounds of open, seek, pause, full screen and close left behind."""
    home = {"QT_QPA_PLATFORM": "xcb", "TRENDFLIX_HOME": str(tmp_path_factory.mktemp("soak"))}
    screen = "-screen 0 1280x720x24"
    done = subprocess.run(
        ["xvfb-run", "-a", "-s", screen, sys.executable, "-m", "tests.soak", "--rounds", "30"],
        cwd=ROOT,
        env={**os.environ, **home},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout.splitlines()[-1])


def test_no_handle_is_left_open(report):
    assert report["handles_per_100"] == 0


def test_no_thread_is_left_running(report):
    assert report["threads_per_100"] == 0
