"""One viewing with real keys and a real mouse on a real X server, told by those who watch.

What happened is asked of the desktop (MPRIS), of the windows' titles, of the folder of pictures and
of pictures of the screen; never of the program itself.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.private_bus import private_bus

ROOT = Path(__file__).parents[2]
SCREEN, WINDOW = (1600, 900), (1280, 720)
PLAYER = "org.mpris.MediaPlayer2"
PATIENCE = 8
NEEDED = ("Xvfb", "xdotool", "ffmpeg", "playerctl", "dbus-daemon", "dbus-send")
MANAGER = shutil.which("openbox")
"""Only a window manager fills the screen with a window."""
LENGTH = 40
LEFT, MIDDLE, CORNER = (150, 400), (640, 300), (1590, 20)
"""Places of the screen: where a panel of the left is, in the film, and outside of the window."""
SEEK_BAR = (640, 660)

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, NEEDED)), reason=f"needs {', '.join(NEEDED)}"
)


class Viewer:
    """Presses, clicks, and watches."""

    def __init__(self, folder, program):
        self.folder, self.program = folder, program
        self.window = ""

    def find_window(self):
        assert soon(lambda: self.windows("TrendFlix")), self.program.poll()
        self.window = self.windows("TrendFlix")[-1]
        xdotool("windowsize", "--sync", self.window, *map(str, WINDOW))
        xdotool("windowmove", self.window, "0", "0")
        xdotool("windowfocus", "--sync", self.window)

    def press(self, key):
        xdotool("key", "--clearmodifiers", key)

    def click(self, place, button=1):
        xdotool("mousemove", *map(str, place))
        xdotool("click", str(button))

    def windows(self, name):
        return xdotool("search", "--onlyvisible", "--name", name).split()

    @property
    def title(self):
        return xdotool("getwindowname", self.window)

    @property
    def pictures(self):
        return [*(self.folder / "pictures").glob("*.png")]

    def colour(self, place):
        """Return what is on the screen at a place: a film's colour, or that of the window."""
        shot = self.folder / "screen.png"
        size = "x".join(map(str, SCREEN))
        grab = ("-f", "x11grab", "-video_size", size, "-i", os.environ["DISPLAY"])
        told("ffmpeg", "-v", "error", "-y", *grab, "-frames:v", "1", str(shot))
        colour = QImage(str(shot)).pixelColor(*place)
        names = {"red": colour.red(), "blue": colour.blue(), "green": colour.green()}
        name = max(names, key=names.get)
        return name if names[name] > 180 and sorted(names.values())[1] < 80 else "dark"


def told(*command):
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=10)
    return done.stdout.strip()


def xdotool(*words):
    return told("xdotool", *words)


def playerctl(*words):
    return told("playerctl", *words)


def number(*words):
    return float(playerctl(*words) or "nan")


def mpris(face, name):
    """Return what D-Bus tells of a property, e.g. "variant double 1.1"."""
    ask = "org.freedesktop.DBus.Properties.Get"
    words = ("--print-reply=literal", f"--dest={PLAYER}.trendflix")
    reply = told(
        "dbus-send", *words, "/org/mpris/MediaPlayer2", ask, f"string:{face}", f"string:{name}"
    )
    return " ".join(reply.split())


def soon(is_so):
    """Ask until it is so, or the patience is over; tell whether it came to that."""
    end = time.monotonic() + PATIENCE
    while not is_so():
        if time.monotonic() > end:
            return False
    return True


def is_managed():
    """Say whether a window manager is at work: it alone names the active window."""
    asked = ["xdotool", "getactivewindow"]
    return not subprocess.run(asked, capture_output=True, check=False).returncode


def make_film(path, colour):
    source = f"color=c={colour}:s=320x180:r=10:d={LENGTH}"
    command = ["ffmpeg", "-v", "error", "-f", "lavfi", "-i", source, "-g", "10", str(path)]
    subprocess.run(command, check=True, timeout=60)


@contextmanager
def x_server(patch):
    """Start an X server of our own, and make it the display."""
    size = "x".join(map(str, SCREEN))
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", f"{size}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    patch.setenv("DISPLAY", ":" + server.stdout.readline().strip())
    manager = subprocess.Popen([MANAGER]) if MANAGER else None
    try:
        yield
    finally:
        if manager:
            manager.kill()
            manager.wait()
        server.terminate()
        server.wait()
        server.stdout.close()


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    """What was seen of the whole viewing, step by step."""
    folder = tmp_path_factory.mktemp("viewing")
    more, home = folder / "more", folder / "home"
    for made in (more, home, folder / "runtime"):
        made.mkdir(mode=0o700)
    films = {"red": folder / "red.mp4", "blue": folder / "blue.mp4", "green": more / "green.mp4"}
    for colour, path in films.items():
        make_film(path, colour)
    (folder / "red.srt").write_text("1\n00:00:01,000 --> 00:00:02,000\nGood morning.\n")
    (home / "settings.toml").write_text(
        'panel_hidden = true\ntheme = "dark"\nvolume = 50.0\n'
        f'picture_folder = "{folder}/pictures"\n'
    )
    with pytest.MonkeyPatch.context() as patch, x_server(patch), private_bus(patch):
        for name, value in {
            "QT_QPA_PLATFORM": "xcb",
            "TRENDFLIX_HOME": str(home),
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder / "runtime"),
        }.items():
            patch.setenv(name, value)
        command = [sys.executable, "-m", "app", str(films["red"]), str(films["blue"]), str(more)]
        log = (folder / "log.txt").open("wb")
        with log, subprocess.Popen(command, cwd=ROOT, stderr=log) as program:
            try:
                yield view(Viewer(folder, program)) | {"log": folder / "log.txt"}
            finally:
                program.kill()


def view(viewer):
    """Do everything once, in order; return what was seen."""
    return {**begin(viewer), **move(viewer), **look(viewer), **leave(viewer)}


def begin(viewer):
    viewer.find_window()
    seen = {"playing": soon(lambda: playerctl("status") == "Playing")}
    seen["title"] = soon(lambda: viewer.title.startswith("red.mp4"))
    seen["film"] = soon(lambda: viewer.colour(MIDDLE) == "red")
    viewer.press("space")
    seen["paused"] = soon(lambda: playerctl("status") == "Paused")
    return seen


def move(viewer):
    seen = {}
    start = number("position")
    viewer.press("Right")
    seen["ahead"] = soon(lambda: abs(number("position") - start - 5) < 0.3)
    viewer.press("Left")
    seen["back"] = soon(lambda: abs(number("position") - start) < 0.3)
    viewer.press("bracketright")
    seen["faster"] = soon(lambda: mpris(f"{PLAYER}.Player", "Rate") == "variant double 1.1")
    viewer.click(SEEK_BAR)
    seen["middle"] = soon(lambda: abs(number("position") - LENGTH / 2) < 1)
    viewer.click(MIDDLE, 4)
    seen["louder"] = soon(lambda: 0.5 < number("volume") < 0.6)
    return seen


def look(viewer):
    seen = {"managed": is_managed()}
    viewer.press("f")
    seen["full"] = soon(lambda: viewer.colour(CORNER) == "red")
    viewer.press("f")
    seen["not full"] = soon(lambda: viewer.colour(CORNER) != "red")
    viewer.click((300, 300), 3)
    seen["menu"] = soon(lambda: viewer.colour((330, 330)) == "dark")
    viewer.press("Escape")
    seen["no menu"] = soon(lambda: viewer.colour((330, 330)) == "red")
    for name, key, place in (
        ("playlist", "ctrl+l", LEFT),
        ("transcript", "ctrl+t", LEFT),
        ("keys", "question", MIDDLE),
    ):
        viewer.press(key)
        seen[name] = soon(lambda place=place: viewer.colour(place) == "dark")
        viewer.press("Escape")
        seen[f"no {name}"] = soon(lambda place=place: viewer.colour(place) == "red")
    viewer.press("ctrl+comma")
    seen["settings"] = soon(lambda: viewer.windows("Settings"))
    xdotool("windowfocus", "--sync", *viewer.windows("Settings"))  # no window manager does it here
    viewer.press("Escape")
    seen["no settings"] = soon(lambda: not viewer.windows("Settings"))
    xdotool("windowfocus", "--sync", viewer.window)
    return seen


def leave(viewer):
    seen = {}
    viewer.press("s")
    seen["picture"] = soon(lambda: len(viewer.pictures) == 1)
    viewer.press("Next")
    seen["next"] = soon(lambda: playerctl("metadata", "xesam:title") == "blue.mp4")
    viewer.press("Next")
    seen["of the folder"] = soon(lambda: viewer.title.startswith("green.mp4"))
    viewer.press("ctrl+w")
    seen["closed"] = soon(lambda: playerctl("status") == "Stopped" and viewer.title == "TrendFlix")
    viewer.press("q")
    try:
        seen["exit"] = viewer.program.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        seen["exit"] = "it never left"
    return seen


def test_the_first_film_plays_and_gives_the_window_its_title(seen):
    assert seen["playing"]
    assert seen["title"]
    assert seen["film"]


@pytest.mark.parametrize(
    "step",
    ["paused", "ahead", "back", "faster", "middle", "louder", "full", "not full"]
    + [prefix + name for name in ("menu", "playlist", "transcript", "keys", "settings")
       for prefix in ("", "no ")]
    + ["picture", "next", "of the folder", "closed"],
)  # fmt: skip
def test_what_a_key_or_the_mouse_asks_for_happens(seen, step):
    if step == "full" and not seen["managed"]:
        pytest.skip("needs a window manager that runs, openbox")
    assert seen[step]


def test_it_leaves_cleanly(seen):
    assert seen["exit"] == 0
    assert b"Traceback" not in seen["log"].read_bytes()
