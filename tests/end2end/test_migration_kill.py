"""A library whose migration is killed at any moment."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from tests.conftest import ROOT
from tests.old_library import FILMS

KILLS = 6


@pytest.mark.skipif(not hasattr(os, "fork"), reason="takes a system that can fork")
def test_no_kill_costs_a_film(tmp_path):
    command = [sys.executable, "-m", "tests.migration_kills", str(tmp_path), str(KILLS), "1"]
    done = subprocess.run(command, capture_output=True, cwd=ROOT, check=True, timeout=100)
    told = json.loads(done.stdout)
    assert told["films"] == [FILMS] * KILLS
    assert told["early"] > KILLS // 2
