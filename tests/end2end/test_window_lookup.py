"""The window with a real player and a real worker process behind it."""

from __future__ import annotations

import locale
import os
import signal
import subprocess
import sys

import pytest

from app.lookup import Lookup
from app.lookup_messages import WorkerPlan, WorkerReady, WorkerRestarting
from app.main_window import MainWindow
from app.remembered import Remembered
from app.settings import Settings
from player.player import Player
from tests.conftest import ROOT
from tests.lookup_engines import named

# Notes, the moment the worker is started, whether the window and the film's player were there.
ORDER = """
import multiprocessing, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app import window
from app.lookup import Lookup

def note(lookup):
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    print(len(shown), len(multiprocessing.active_children()), shown[0].player.media, flush=True)
    start(lookup)
    QTimer.singleShot(0, QApplication.closeAllWindows)

start, Lookup.start = Lookup.start, note
if __name__ == "__main__":
    raise SystemExit(window.run_window(sys.argv[1]))
"""


@pytest.fixture
def make_window(qtbot, qapp, tmp_path):
    """Show a window without a film; its lookup follows a plan."""

    def make(plan):
        locale.setlocale(locale.LC_NUMERIC, "C")
        player = Player(options={"ao": "null", "hwdec": "no"})
        remembered = Remembered(tmp_path / "settings.toml", Settings())
        window = MainWindow(player, Lookup(plan), remembered)
        qtbot.addWidget(window)
        window.show()
        window.lookup.start()
        return window

    return make


@pytest.fixture
def ready(qtbot, make_window, clips):
    """A playing window whose worker is ready; it finds one garment on every frame."""
    window = make_window(WorkerPlan(named("obedient")))
    qtbot.waitUntil(lambda: isinstance(window.lookup.state, WorkerReady), timeout=30_000)
    watch(qtbot, window, clips)
    return window


def watch(qtbot, window, clips):
    with qtbot.waitSignal(window.player.video_size_changed):
        window.open(str(clips.mp4))
    qtbot.waitUntil(lambda: window.player.position > 0)


def pause(qtbot, window):
    with qtbot.waitSignal(window.player.frame_grabbed):
        window.player.pause()


def play(qtbot, window):
    with qtbot.waitSignal(window.player.paused_changed):
        window.player.play()


def test_the_window_and_the_film_come_before_the_worker(clips, tmp_path):
    script = tmp_path / "order.py"
    script.write_text(ORDER)
    done = subprocess.run(
        [sys.executable, script, clips.mp4],
        env=os.environ | {"PYTHONPATH": str(ROOT), "TRENDFLIX_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.split() == ["1", "0", str(clips.mp4)], done.stderr


def test_a_film_plays_and_pauses_while_models_load(qtbot, make_window, clips):
    window = make_window(WorkerPlan(named("hangs_loading")))
    watch(qtbot, window, clips)
    pause(qtbot, window)
    assert window.panel.isVisible()
    assert window.panel.head.state == "Loading models…"


def test_a_pause_is_answered(qtbot, ready):
    pause(qtbot, ready)
    qtbot.waitUntil(lambda: ready.panel.head.state == "1 item · on CPU")
    assert ready.stage.boxes.isVisible()


def test_a_killed_worker_stops_neither_the_film_nor_the_next_pause(qtbot, ready):
    pause(qtbot, ready)
    qtbot.waitUntil(lambda: len(ready.panel.groups) == 1)
    play(qtbot, ready)
    before = ready.player.position
    states = []
    ready.lookup.state_changed.connect(states.append)
    os.kill(ready.lookup.worker_pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: ready.player.position > before)
    pause(qtbot, ready)
    qtbot.waitUntil(lambda: ready.panel.head.state == "1 item · on CPU", timeout=30_000)
    assert isinstance(states[0], WorkerRestarting)


def test_without_models_the_panel_says_what_to_do(qtbot, make_window, clips, tmp_path):
    window = make_window(WorkerPlan(models=tmp_path / "none"))
    watch(qtbot, window, clips)
    pause(qtbot, window)
    advice = "Fetch them once with: trendflix models pull"
    qtbot.waitUntil(lambda: window.panel._advice.text() == advice, timeout=30_000)
    assert window.panel._message.text().startswith("The model")
    assert window.panel.head.state == "Not available"
