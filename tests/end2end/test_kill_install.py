"""kill -9 in the middle of updates, for real: whatever was cut off, the folder opens."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.conftest import ROOT


@pytest.mark.skipif(sys.platform == "win32", reason="the installer is forked")
def test_folder_opens_after_each_of_60_kills():
    command = [sys.executable, "-m", "tests.kill_install", "--kills", "60", "--seed", "5"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    report = json.loads(done.stdout)
    assert sum(report["served"].values()) == 60
    assert len(report["served"]) > 1, "only ever one release was seen: nothing was cut"
