"""What a screen reader is told: the real accessibility tree, over AT-SPI."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
NEEDED = ("xvfb-run", "xdotool", "dbus-run-session", SYSTEM_PYTHON)
USED = {"push button", "toggle button", "check box", "slider", "menu item", "combo box", "text"}


def is_there():
    looks = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    if not all(map(shutil.which, NEEDED)):
        return False
    tried = subprocess.run([SYSTEM_PYTHON, "-c", looks], capture_output=True, check=False)
    return tried.returncode == 0


pytestmark = pytest.mark.skipif(not is_there(), reason="needs AT-SPI, a session bus and Xvfb")


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    """What the tree was while playing, while paused, along Tab, and in the menu."""
    folder = tmp_path_factory.mktemp("accessible")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "TRENDFLIX_HOME": str(folder),
    }
    driver = str(Path(__file__).with_name("accessible_tree.py"))
    film = str(ROOT / "resources" / "demo" / "film.mp4")
    program = [sys.executable, "-m", "app", "watch", film]
    done = subprocess.run(
        ["xvfb-run", "-a", "dbus-run-session", "--", SYSTEM_PYTHON, driver, *program],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout.splitlines()[-1])  # the registry writes a line of its own


@pytest.mark.parametrize("when", ["playing", "paused"])
def test_everything_one_can_use_has_a_name(seen, when):
    nameless = [node for node in seen[when] if node["role"] in USED and not node["name"]]
    assert nameless == []


def test_everything_that_takes_keys_has_a_role_and_a_name(seen):
    odd = [
        node
        for node in seen["paused"]
        if "focusable" in node["states"]
        and node["role"] == "filler"
        and "TrendFlix" not in node["name"]
    ]
    assert odd == []


def test_a_press_by_the_screen_reader_pauses(seen):
    assert any(node["name"] == "Play" and node["role"] == "push button" for node in seen["paused"])


def test_tab_goes_round_and_is_never_trapped(seen):
    places = [stop and (stop["role"], stop["name"]) for stop in seen["tabs"]]
    assert len(set(places)) > 1
    assert all(one != following for one, following in pairwise(places))


def test_it_ends_cleanly(seen):
    assert seen["exit"] == 0
