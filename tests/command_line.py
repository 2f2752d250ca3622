"""`trendflix ...` as a person runs it: a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.conftest import ROOT


def trendflix(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command to its end; `environment` is added to our own."""
    return subprocess.run(
        [sys.executable, "-m", "app", *map(str, arguments)],
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )


def told(done: subprocess.CompletedProcess[str]) -> tuple[str, str]:
    """Return what happened and what to do, after making sure that nothing else was said."""
    assert (done.returncode, done.stdout) == (1, ""), done.stderr
    what, action = done.stderr.splitlines()
    return what, action.strip()
