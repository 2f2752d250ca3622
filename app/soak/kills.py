"""Writers killed with SIGKILL, at any moment: opening, committing, moving the log."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

from app.soak.record import MakeRecord
from app.soak.tally import Faults, Tally

_EARLY: Final = 0.15  # of the kills come while the writer opens its files
_LATEST: Final = 0.012  # seconds after the first acknowledgement
_LATEST_EARLY: Final = 0.03  # seconds after the start
_THOROUGH_EVERY: Final = 100


def kill_writers(make: MakeRecord, folder: Path, kills: int, seed: int) -> Iterator[Tally]:
    """Kill one writer after the other, and yield the tally after each."""
    chance = random.Random(seed)  # noqa: S311  the same kills again
    tally = Tally()
    make(folder).close()
    for number in range(1, kills + 1):
        acknowledged, killed = _killed_writer(make, folder, tally.acknowledged, chance)
        tally.failed += not killed
        tally.acknowledged = max(tally.acknowledged, acknowledged)
        tally.add(_faults(make, folder, tally.acknowledged))
        if number % _THOROUGH_EVERY == 0 or number == kills:
            tally.damaged += not _whole(folder)
        yield tally


def _faults(make: MakeRecord, folder: Path, acknowledged: int) -> Faults:
    with closing(make(folder)) as record:
        return record.faults(acknowledged)


def _killed_writer(
    make: MakeRecord, folder: Path, done: int, chance: random.Random
) -> tuple[int, bool]:
    """Let a writer go on behind the number that is done, and kill it.

    Return the last number it acknowledged (0: none), and whether it was the kill that ended it.
    """
    end, start = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(end)
        _write_for_ever(make, folder, done, start)
    os.close(start)
    with os.fdopen(end, "rb", buffering=0) as acks:
        first = b""
        if chance.random() < _EARLY:
            time.sleep(chance.uniform(0, _LATEST_EARLY))
        else:
            first = acks.read(8)
            time.sleep(chance.uniform(0, _LATEST))
        os.kill(child, signal.SIGKILL)
        rest = first + acks.readall()
    _, status = os.waitpid(child, 0)
    return int.from_bytes(rest[-8:]), os.WIFSIGNALED(status)


def _write_for_ever(make: MakeRecord, folder: Path, done: int, acks: int) -> None:
    """Never return: this is a process of its own."""
    try:
        record = make(folder)
        number = max(done + 1, record.newest())  # a newest one beyond may be unfinished
        while True:
            record.write(number)
            os.write(acks, number.to_bytes(8))
            number += 1
    finally:
        os._exit(1)


def _whole(folder: Path) -> bool:
    """Look at every page of every database."""
    for path in folder.glob("*.sqlite"):
        with closing(sqlite3.connect(path)) as connection:
            sound = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            if not sound or connection.execute("PRAGMA foreign_key_check").fetchall():
                return False
    return True
