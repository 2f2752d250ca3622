"""The window on other screens: finer ones, larger interfaces, two of them; each in its own process.

Qt reads scale and screens once, when the application is made.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

_CHILD = """
import json, sys
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication
from app.window import make_application, make_window

app = make_application()
window = make_window({"ao": "null"})
window.show()

def until(done):
    loop = QEventLoop()
    timer = QTimer(interval=20)
    timer.timeout.connect(lambda: done() and loop.quit())
    timer.start()
    QTimer.singleShot(30_000, lambda: sys.exit("it never came"))
    loop.exec()

def told(**facts):
    print(json.dumps(facts))

"""

_SHARP = """
window.open(sys.argv[1])
picture = window.stage.surface._picture
ratio = window.devicePixelRatioF()
wanted = (round(picture.width() * ratio), round(picture.height() * ratio))
until(lambda: picture._picture is not None and picture._picture.size == wanted)
told(ratio=ratio, size=window.size().toTuple())
window.close()
"""

_TWO = """
from app.shortcuts import Action
go = window.modes.handlers()[Action.NEXT_SCREEN]
seen = [window.screen().name()]
window.showFullScreen()
go()
until(lambda: window.screen().name() != seen[0])
seen.append(window.screen().name())
full = window.isFullScreen()
window.showNormal()
window.setGeometry(2100, 80, 900, 500)
until(lambda: window.geometry().x() == 2100)
window.close()
told(seen=seen, full=full)
"""

_AGAIN = "told(screen=window.screen().name(), place=window.geometry().getRect())\nwindow.close()\n"


@pytest.fixture
def run(tmp_path):
    """Run lines in a window of its own process, with an environment; return what they told."""

    def run(lines: str, *arguments: str, **environment: str) -> dict:
        known = {name: text for name, text in os.environ.items() if name != "QT_SCALE_FACTOR"}
        ours = {"TRENDFLIX_HOME": str(tmp_path), "TRENDFLIX_RENDER": "software"}
        done = subprocess.run(
            [sys.executable, "-c", _CHILD + lines, *arguments],
            env=known | ours | {"QT_QPA_PLATFORM": "offscreen"} | environment,
            cwd=Path(__file__).parents[2],
            capture_output=True,
            text=True,
            timeout=100,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout.splitlines()[-1])

    return run


@pytest.fixture
def two_screens(tmp_path):
    """The platform with a screen of 1920x1080 and another of 1600x900 to its right."""
    screens = [
        {"name": "left", "x": 0, "y": 0, "width": 1920, "height": 1080},
        {"name": "right", "x": 1920, "y": 0, "width": 1600, "height": 900},
    ]
    common = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    path = tmp_path / "screens.json"
    path.write_text(json.dumps({"screens": [screen | common for screen in screens]}))
    return f"offscreen:configfile={path}"


@pytest.mark.parametrize("factor", ["1.5", "2"])
def test_the_film_is_drawn_at_the_resolution_of_the_screen(run, clips, factor):
    told = run(_SHARP, str(clips.mp4), QT_SCALE_FACTOR=factor)
    assert told["ratio"] == float(factor)


def test_a_larger_interface_keeps_the_film_sharp(run, clips, tmp_path):
    (tmp_path / "settings.toml").write_text("interface_zoom = 150\n")
    assert run(_SHARP, str(clips.mp4))["ratio"] == 1.5


def test_the_next_screen_and_back_to_it_after_a_new_start(run, two_screens):
    told = run(_TWO, QT_QPA_PLATFORM=two_screens)
    assert told == {"seen": ["left", "right"], "full": True}
    again = run(_AGAIN, QT_QPA_PLATFORM=two_screens)
    assert again == {"screen": "right", "place": [2100, 80, 900, 500]}


def test_a_screen_that_is_gone_is_done_without(run, two_screens):
    run(_TWO, QT_QPA_PLATFORM=two_screens)
    left, top, *_ = run(_AGAIN)["place"]
    assert 0 <= left < 800
    assert 0 <= top < 800
