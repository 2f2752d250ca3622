"""What is loaded when the first picture of a film comes: little, for a film must not wait."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from tests.conftest import ROOT

HEAVY = {
    "PIL",
    "av",
    "cv2",
    "numkong",
    "numpy",
    "onnxruntime",
    "pydantic",
    "rembg",
    "requests",
    "rich",
    "sqlalchemy",
    "tokenizers",
    "typer",
    "usearch",
}
LATER = {
    "PySide6.QtNetwork",
    "app.desktop.link",
    "app.drawer",
    "app.furnishing",
    "app.lookup",
    "app.main_menu",
    "app.opening",
    "app.product_panel",
    "app.settings_dialog",
    "app.transport_bar",
    "app.welcome",
}
"""The rest of the window: it is loaded while the film plays."""
MOST_MODULES = 290
"""Python's own among them. Each is some 0.3 ms; there were 259 when this was written."""

START = """
import json, os, sys
from PySide6.QtCore import QTimer
from app import front, outcome, window

def tell(_seconds):
    print(json.dumps(sorted(sys.modules)), flush=True)
    os._exit(0)

app = window.make_application()
shown = window.make_bare_window({"ao": "null"})
shown.player.position_changed.connect(tell)
window.begin_bare(shown, [sys.argv[1]])
QTimer.singleShot(30_000, lambda: os._exit(1))
app.exec()
"""


@pytest.fixture(scope="module")
def start(clips, tmp_path_factory):
    """The modules there are at the first picture, and what -X importtime wrote until then."""
    home = str(tmp_path_factory.mktemp("home"))
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", START, str(clips.mp4)],
        cwd=ROOT,
        env=os.environ | {"TRENDFLIX_HOME": home, "TRENDFLIX_RENDER": "software"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout), done.stderr


def test_nothing_heavy_is_loaded_before_the_first_picture(start):
    modules, _ = start
    assert not HEAVY & {name.partition(".")[0] for name in modules}


def test_no_opengl_is_loaded_for_the_software_surface(start):
    modules, _ = start
    assert "PySide6.QtOpenGLWidgets" not in modules


def test_only_what_the_picture_needs_is_loaded(start):
    modules, _ = start
    assert not LATER & set(modules)


def test_few_modules_are_loaded_before_the_first_picture(start):
    _, times = start
    assert times.count("import time:") <= MOST_MODULES


def test_the_door_needs_nothing_to_tell_a_film_from_a_command():
    code = "import sys; from app.front import is_film; assert is_film('a.mkv'); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert not {"PySide6", "typer", "player"} & set(done.stdout.split())
