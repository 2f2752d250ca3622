"""Opens, seeks, pauses, fills the screen and closes, round after round, in one real window.

    xvfb-run -a -s "-screen 0 1280x720x24" python -m tests.soak --rounds 300

Prints one JSON object: what memory and handles did, per 100 rounds, after a third of them.
Memory is that of the player's own process (private and shared parts weighed, "Pss").
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import json
import random
import sys
import tempfile
import time
from itertools import combinations
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEventLoop, QTimer

from app.shortcuts import Action
from app.window import make_application, make_window
from tests.clips import make_clips

_PATIENCE_MS = 8000
_EVERY = 10  # rounds between two looks


def main():
    """Run the rounds and print the report; 1 where a round hung."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=300)
    rounds = parser.parse_args().rounds
    application = make_application()
    window = make_window({"ao": "null", "hwdec": "no"})
    window.resize(1280, 720)
    window.show()
    with tempfile.TemporaryDirectory() as folder:
        clips = make_clips(Path(folder))
        films = [str(film) for film in (clips.mp4, clips.mkv, clips.webm, clips.many_tracks)]
        samples = []
        for place in range(rounds):
            play(window, films[place % len(films)], random.Random(place))
            if place % _EVERY == _EVERY - 1:
                samples.append(sample())
        window.close()
        application.processEvents()
    settled = samples[len(samples) // 3 :]
    report = {
        "rounds": rounds,
        **{f"{name}_per_100": per_100([one[name] for one in settled]) for name in settled[0]},
        "first": samples[0],
        "settled": settled[0],
        "last": samples[-1],
    }
    sys.stdout.write(json.dumps(report) + "\n")
    return 0


def play(window, film, dice):
    """Run one round; no seek goes so far that the film ends meanwhile: there is no frame then."""
    until(window.player.opened, lambda: window.open(film, 0.001))
    for _ in range(3):
        window.player.seek_to(dice.uniform(0.0, 1.5))
    until(window.player.frame_grabbed, window.player.pause)
    until(window.player.frame_grabbed, lambda: window.player.seek_to(dice.uniform(0.0, 1.5)))
    do(window, Action.FULLSCREEN)
    rest(30)
    do(window, Action.FULLSCREEN)
    until(window.player.paused_changed, window.player.play)
    do(window, Action.CLOSE_FILM)
    rest(30)


def sample():
    """Return what the process holds, once the film has ended for libmpv, too."""
    rest(400)
    gc.collect()
    return {
        "memory_kib": memory_kib(),
        "used_kib": used_kib(),
        "handles": len(list(Path("/proc/self/fd").iterdir())),
        "threads": len(list(Path("/proc/self/task").iterdir())),
    }


def do(window, action):
    """Do what the key of an action does."""
    window.handlers()[action]()


def until(signal, act):
    """Act, and wait for the signal; TimeoutError where it does not come."""
    loop = QEventLoop()
    told = []

    def tell(*values):
        told.append(values)
        loop.quit()

    signal.connect(tell)
    late = QTimer(singleShot=True, interval=_PATIENCE_MS)
    late.timeout.connect(loop.quit)
    late.start()
    act()
    if not told:
        loop.exec()
    signal.disconnect(tell)
    if not told:
        raise TimeoutError("the window hung")


def rest(milliseconds):
    """Let the window do what it has to."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def memory_kib():
    """Return what the process holds, in KiB."""
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))


_SIZES = ("arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks")


class _MallInfo2(ctypes.Structure):
    """malloc.h of glibc: ten sizes, in bytes."""

    _fields_ = [(name, ctypes.c_size_t) for name in (*_SIZES, "fordblks", "keepcost")]


def used_kib():
    """Return what the process has asked for and not given back, in KiB: without holes."""
    look = ctypes.CDLL(None).mallinfo2
    look.restype = _MallInfo2
    info = look()
    return (info.uordblks + info.hblkhd) // 1024


def per_100(values):
    """Return the change in 100 rounds, after Theil and Sen: the median of the slopes of pairs."""
    pairs = combinations(enumerate(values), 2)
    slopes = [(later - former) / (b - a) for (a, former), (b, later) in pairs]
    return round(median(slopes) * 100 / _EVERY, 1)


if __name__ == "__main__":
    started = time.monotonic()
    code = main()
    sys.stderr.write(f"{time.monotonic() - started:.0f} s\n")
    raise SystemExit(code)
