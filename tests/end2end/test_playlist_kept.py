"""The whole program, killed while it plays, has its playlist again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

from player.playlist_file import read
from tests.conftest import ROOT

# Opens a window as `trendflix` does; says how many films it has and which is marked.
PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from app.window import make_application, make_window
app = make_application()
window = make_window({"ao": "null", "hwdec": "no"})
window.show()
playlist = window.programme.playlist
timer = QTimer(interval=50)
timer.timeout.connect(lambda: print(len(playlist), playlist.current, flush=True))
timer.start()
if sys.argv[1:]:
    window.opening.open(sys.argv[1:])
    window.player.opened.connect(lambda _title: window.programme.go(1))
app.exec()
"""


def start(home, *films):
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM, *map(str, films)],
        env=os.environ | {"PYTHONPATH": str(ROOT), "TRENDFLIX_HOME": str(home)},
        stdout=subprocess.PIPE,
        text=True,
    )


def wait_for(program, told):
    return next(line for line in program.stdout if line.strip() == told)


def _row(kept):
    return read(kept, trusted=True).current


def test_a_killed_program_has_its_playlist_again(clips, tmp_path):
    programs = [start(tmp_path, clips.mp4, clips.webm, clips.mkv)]
    try:
        wait_for(programs[0], "3 2")
        while not (kept := tmp_path / "playlist.m3u8").exists() or _row(kept) != 2:
            programs[0].stdout.readline()
        os.kill(programs[0].pid, signal.SIGKILL)
        programs[0].wait()
        programs.append(start(tmp_path))
        assert programs[1].stdout.readline().strip() == "3 2"
    finally:
        for program in programs:
            program.kill()
            program.communicate()
