"""`trendflix demo` without a display: the main job, as the first command of the README does it."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from PySide6.QtGui import QImage

from tests.conftest import ROOT


@pytest.fixture(scope="module")
def shown(models, tmp_path_factory):
    """What the command left: the folder with three screenshots and a JSON file."""
    out = tmp_path_factory.mktemp("demo")
    command = [sys.executable, "-m", "app", "demo", "--headless", "--out", str(out)]
    subprocess.run(command, cwd=ROOT, capture_output=True, timeout=110, check=True)
    return out


def test_three_pictures_of_the_whole_window(shown):
    pictures = [QImage(str(path)) for path in sorted(shown.glob("*.png"))]
    assert [(picture.width(), picture.height()) for picture in pictures] == [(1280, 720)] * 3


def test_pictures_show_film_and_panel(shown):
    picture = QImage(str(next(iter(sorted(shown.glob("*.png"))))))
    colours = {picture.pixel(x, y) for x in range(0, 1280, 16) for y in range(0, 720, 16)}
    assert len(colours) > 200


def test_found_says_what_was_found_at_each_pause(shown):
    found = json.loads((shown / "found.json").read_text("utf-8"))
    assert all(any(item["matches"] for item in look["items"]) for look in found)
    assert len(found) == 3
