"""The whole program in its own process, on a real X server, with real keys."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).parents[2]
SIZES = [(1280, 720), (1920, 1080)]
NEEDED = ("xvfb-run", "xdotool", "ffmpeg")

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, NEEDED)), reason=f"needs {', '.join(NEEDED)}"
)

# Space pauses, Space plays, q leaves: the film's own window must be the one that hears them.
SCRIPT = """
shot() { ffmpeg -v error -y -f x11grab -video_size $SIZE -i $DISPLAY -frames:v 1 "$OUT/$1.png"; }
"$PYTHON" -c 'from app.window import run_window; raise SystemExit(run_window("'$FILM'"))' &
for _ in $(seq 100); do
  sleep 0.1; window=$(xdotool search --onlyvisible --name TrendFlix | tail -1)
  [ -n "$window" ] && break
done
sleep 2
xdotool windowsize --sync $window ${SIZE%x*} ${SIZE#*x}
xdotool windowfocus --sync $window
sleep 0.5; shot playing
xdotool key space; sleep 2; shot paused
xdotool key space; sleep 1; shot resumed
xdotool key q
wait $!
"""


@pytest.fixture(scope="module", params=SIZES, ids=[f"{w}x{h}" for w, h in SIZES])
def shots(request, tmp_path_factory):
    """Pictures of the screen while playing, paused and playing again; and the exit code."""
    width, height = request.param
    folder = tmp_path_factory.mktemp("window")
    film = make_long_clip(folder)
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "xcb",
        "TRENDFLIX_HOME": str(folder / "home"),
        "SIZE": f"{width}x{height}",
        "OUT": str(folder),
        "PYTHON": sys.executable,
        "FILM": str(film),
    }
    screen = f"-screen 0 {width}x{height}x24"
    done = subprocess.run(
        ["xvfb-run", "-a", "-s", screen, "bash", "-c", SCRIPT],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        check=False,
        timeout=90,
    )
    pictures = {
        name: QImage(str(folder / f"{name}.png")) for name in ("playing", "paused", "resumed")
    }
    return pictures, done


def make_long_clip(folder):
    """Return a film of 30 seconds: bright red, so that its place on the screen can be seen."""
    path = folder / "red.mp4"
    source = "color=c=red:s=320x180:r=25:d=30"
    command = ["ffmpeg", "-v", "error", "-f", "lavfi", "-i", source, "-pix_fmt", "yuv420p"]
    subprocess.run([*command, str(path)], check=True, timeout=60)
    return path


def is_film(colour):
    return colour.red() > 200 and colour.green() < 60 and colour.blue() < 60


def film_width(image):
    """Return how many pixels of the row at a third of the height belong to the film."""
    row = image.height() // 3
    return sum(is_film(image.pixelColor(x, row)) for x in range(image.width()))


def test_film_fills_the_window(shots):
    pictures, _ = shots
    assert film_width(pictures["playing"]) >= pictures["playing"].width() - 2


def test_pause_puts_the_panel_beside_the_film(shots):
    pictures, _ = shots
    share = film_width(pictures["paused"]) / pictures["paused"].width()
    assert 0.65 < share < 0.8


def test_panel_has_something_to_read(shots):
    pictures, _ = shots
    image = pictures["paused"]
    left = film_width(image) + 20
    colours = Counter(
        image.pixelColor(x, y).name()
        for x in range(left, image.width() - 20, 2)
        for y in range(10, 160, 2)
    )
    assert len(colours) > 8


def test_play_gives_the_film_the_window_back(shots):
    pictures, _ = shots
    assert film_width(pictures["resumed"]) >= pictures["resumed"].width() - 2


def test_quits_cleanly(shots):
    _, done = shots
    assert done.returncode == 0, done.stderr.decode()
    assert b"Traceback" not in done.stderr
