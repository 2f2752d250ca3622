"""Real starts of the whole program; the real playerctl says what its window plays."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.private_bus import private_bus

ROOT = Path(__file__).parents[2]
PATIENCE = 20

pytestmark = pytest.mark.skipif(not shutil.which("playerctl"), reason="playerctl not found")


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A machine of the test's own: bus, sockets, settings."""
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    monkeypatch.setenv("HOME", str(tmp_path / "person"))
    monkeypatch.setenv("PYTHONPATH", str(ROOT), prepend=os.pathsep)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("TRENDFLIX_HOME", str(tmp_path / "home"))
    with private_bus(monkeypatch):
        yield tmp_path


@pytest.fixture
def start(home):
    """Start the program with words of a command line."""
    started = []

    def begin(*words, **options):
        command = [sys.executable, "-P", "-m", "app", *map(str, words)]
        started.append(subprocess.Popen(command, stderr=subprocess.PIPE, **options))
        return started[-1]

    yield begin
    for one in started:
        one.kill()
        one.communicate()


def playerctl(*words):
    command = ["playerctl", *words]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=10)
    return done.stdout.strip()


def plays(film):
    """Wait until the window plays a film, and return whether it came to that."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if playerctl("metadata", "xesam:title") == film.name:
            return True
    return False


def windows():
    return len(playerctl("-l").splitlines())


def test_a_second_start_hands_its_film_over(start, clips):
    first = start(clips.mp4)
    assert plays(clips.mp4)
    second = start(clips.mkv.name, cwd=clips.mkv.parent)
    assert second.wait(PATIENCE) == 0
    assert plays(clips.mkv)
    assert first.poll() is None
    assert windows() == 1


def test_a_new_window_where_that_is_asked_for(start, clips):
    start(clips.mp4)
    assert plays(clips.mp4)
    second = start("watch", clips.mkv, "--new-window")
    assert any(windows() == 2 for _ in until())
    assert second.poll() is None


def test_a_new_window_where_the_settings_say_so(home, start, clips):
    (home / "home").mkdir()
    (home / "home" / "settings.toml").write_text("one_window = false\n")
    start(clips.mp4)
    assert plays(clips.mp4)
    start(clips.mkv)
    assert any(windows() == 2 for _ in until())


def test_a_start_after_a_kill_opens_a_window(start, clips):
    first = start(clips.mp4)
    assert plays(clips.mp4)
    first.kill()
    first.wait()
    second = start(clips.mkv)
    assert plays(clips.mkv)
    assert second.poll() is None


def test_what_may_not_be_opened_is_not(start, clips):
    start(clips.mp4)
    assert plays(clips.mp4)
    assert start("av://lavfi:testsrc").wait(PATIENCE) == 0
    assert playerctl("metadata", "xesam:title") == clips.mp4.name


def test_a_portable_program_writes_only_into_its_folder(home, start, clips, monkeypatch):
    monkeypatch.delenv("TRENDFLIX_HOME")
    stick = home / "stick"
    start("--portable", stick, clips.mp4)
    assert plays(clips.mp4)
    playerctl("pause")
    playerctl("--player=trendflix", "stop")
    assert any((stick / "history.sqlite").exists() for _ in until())
    written = [path for path in (home / "person").rglob("*") if path.is_file()]
    assert written == []


def until():
    """Go round until the patience is over."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        yield
        time.sleep(0.05)
