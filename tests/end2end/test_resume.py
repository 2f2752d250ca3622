"""The whole program, killed while it plays, goes on where it was."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

from tests.conftest import ROOT

# Opens a window as `trendflix` does, and says where the film is, once as it opens and ever again.
PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from app.window import make_application, make_window
app = make_application()
window = make_window({"ao": "null", "hwdec": "no"})
window.show()
timer = QTimer(interval=50)
timer.timeout.connect(lambda: print(window.player.position, window.stage.notice.text, flush=True))
window.player.position_changed.connect(lambda _seconds: timer.isActive() or timer.start())
window.open(sys.argv[1], float(sys.argv[2]))
app.exec()
"""


@pytest.fixture
def start(tmp_path):
    """Start the program in its own process."""
    running = []

    def start(film, at=0.0):
        program = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(film), str(at)],
            env=os.environ | {"PYTHONPATH": str(ROOT), "TRENDFLIX_HOME": str(tmp_path / "home")},
            stdout=subprocess.PIPE,
            text=True,
        )
        running.append(program)
        return program

    yield start
    for program in running:
        program.kill()
        program.communicate()


def places(program):
    """Yield the positions the program tells."""
    for line in program.stdout:
        seconds, _, notice = line.strip().partition(" ")
        yield float(seconds), notice


@pytest.mark.media
def test_a_killed_program_goes_on_within_five_seconds(shared_data, start):
    film = shared_data / "films" / "sintel_trailer_52s_480p.mp4"
    first = start(film, 12.0)
    end = time.monotonic() + 9.0  # more than one interval, and off its beat
    last = next(seconds for seconds, _ in places(first) if time.monotonic() > end)
    os.kill(first.pid, signal.SIGKILL)
    first.wait()
    assert last > 17.0
    second = start(film)
    seconds, notice = next(told for told in places(second) if told[0] > 0 and told[1])
    assert last - 5.0 <= seconds <= last + 2.0
    assert notice.startswith("Going on at 0:")
