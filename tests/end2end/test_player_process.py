"""Whole player programs: both ways to draw, every order to end, odd surroundings."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.clips import HEIGHT, WIDTH

if TYPE_CHECKING:
    from pathlib import Path

XVFB = shutil.which("xvfb-run")
BACKENDS = [
    "software",
    pytest.param(
        "opengl", marks=pytest.mark.skipif(XVFB is None, reason="OpenGL needs xvfb-run, not found")
    ),
]


def run(*command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    inherited = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    return subprocess.run(
        command,
        env=inherited | environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=90,
    )


def play(film: Path, backend: str, ending: str = "shutdown", **environment: str) -> dict:
    program = (sys.executable, "-m", "tests.end2end.player_child", str(film), ending)
    if backend == "opengl":
        assert XVFB
        screen = (XVFB, "-a", "-s", "-screen 0 1024x768x24")
        environment |= {"TRENDFLIX_RENDER": "opengl", "QT_QPA_PLATFORM": "xcb"}
        result = run(*screen, *program, **environment)
    else:
        result = run(*program, QT_QPA_PLATFORM="offscreen", **environment)
    assert result.returncode == 0, result.stderr
    assert "Traceback" not in result.stderr
    return json.loads(result.stdout)


@pytest.mark.parametrize("backend", BACKENDS)
def test_the_window_shows_the_frame_the_player_hands_out(clips, backend):
    seen = play(clips.mp4, backend)
    assert seen["backend"] == backend
    assert (seen["frame"], seen["screen"]) == (50, 50)
    assert seen["colours"] > 10
    assert seen["bar"] == [0, 0, 0]
    left, top, width, height = seen["rect"]
    assert (left, width) == (0, 500)
    assert top * 2 + height == pytest.approx(400)
    assert width / height == pytest.approx(WIDTH / HEIGHT)


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_widget_lies_over_the_picture(clips, backend):
    assert play(clips.mp4, backend)["overlay"] == [255, 0, 255]


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("ending", ["shutdown", "window", "surface"])
def test_every_order_to_end_is_clean(clips, backend, ending):
    assert play(clips.mp4, backend, ending)["frame"] == 50


WHICH = """
from PySide6.QtWidgets import QApplication
from player.video_surface import wanted_backend
app = QApplication([])
print(wanted_backend())
"""


WINDOW = """
from app.window import make_application, make_window
app = make_application()
window = make_window({"ao": "null"})
print(window.stage.surface.backend)
window.close()
"""


@pytest.mark.skipif(XVFB is None, reason="needs xvfb-run, not found")
@pytest.mark.parametrize(
    ("wish", "backend"),
    [
        ("", "software"),
        ("auto", "software"),
        ("gl", "opengl"),
        ("opengl", "opengl"),
        ("software", "software"),
    ],
)
def test_opengl_played_by_the_processor_is_used_only_on_request(wish, backend):
    screen = (str(XVFB), "-a", sys.executable, "-c", WHICH)
    result = run(*screen, QT_QPA_PLATFORM="xcb", LIBGL_ALWAYS_SOFTWARE="1", TRENDFLIX_RENDER=wish)
    assert result.stdout.strip() == backend, result.stderr


@pytest.mark.skipif(XVFB is None, reason="needs xvfb-run, not found")
@pytest.mark.parametrize(
    ("remembered", "backend"), [("auto", "software"), ("gl", "opengl"), ("software", "software")]
)
def test_the_window_draws_as_the_settings_wish(tmp_path, remembered, backend):
    (tmp_path / "settings.toml").write_text(f'surface = "{remembered}"\n')
    screen = (str(XVFB), "-a", sys.executable, "-c", WINDOW)
    result = run(*screen, QT_QPA_PLATFORM="xcb", TRENDFLIX_HOME=str(tmp_path))
    assert result.stdout.strip() == backend, result.stderr


def test_without_any_opengl_the_processor_draws_whatever_the_request():
    program = (sys.executable, "-c", WHICH)
    result = run(*program, QT_QPA_PLATFORM="offscreen", TRENDFLIX_RENDER="opengl")
    assert result.stdout.strip() == "software", result.stderr


def test_a_locale_with_a_decimal_comma_does_no_harm(clips, german):
    check = "import locale; locale.setlocale(locale.LC_ALL, ''); print(f'{1.5:n}')"
    assert run(sys.executable, "-c", check, **german).stdout.strip() == "1,5"
    assert play(clips.mp4, "software", **german)["frame"] == 50


def test_frames_are_read_without_a_screen_and_without_qt(clips):
    script = (
        "import sys\n"
        "from player.headless import FrameReader\n"
        "with FrameReader(sys.argv[1]) as reader:\n"
        "    print(reader.frame_at(1.0).image.shape)\n"
        "print([name for name in sys.modules if name.startswith('PySide6')])"
    )
    result = run(sys.executable, "-c", script, str(clips.mp4))
    assert result.stdout.splitlines() == [f"({HEIGHT}, {WIDTH}, 4)", "[]"], result.stderr


def test_a_player_before_the_application_is_a_bug_that_says_so():
    script = "from player.player import Player\nPlayer()"
    result = run(sys.executable, "-c", script)
    assert "Create the QApplication before the Player" in result.stderr
