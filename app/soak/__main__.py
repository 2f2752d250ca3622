"""One kind of accident in a process of its own: python -m app.soak KIND TRIALS FOLDER SEED.

Prints the tally so far as a line of JSON, now and then and at the end. It forks, mounts or takes
SQLite's place at the disk, none of which the process of a window or a test should do to itself.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Final

from app.soak.accidents import IMPOSSIBLE, Accident
from app.soak.history_record import HistoryRecord
from app.soak.kept_record import STORES, KeptRecord
from app.soak.power import cut_power
from app.soak.recorder import RecorderMissingError
from app.soak.tally import Tally

_EVERY: Final = 0.25  # seconds between two lines


def main() -> None:
    """Run the accidents the arguments ask for."""
    kind, trials, folder, seed = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4])
    if not hasattr(os, "fork"):
        _give_up("this takes a system that can fork: Linux or macOS")
    try:
        _print(_accidents(Accident(kind), trials, folder, seed))
    except RecorderMissingError as error:
        _give_up(str(error))


def _accidents(accident: Accident, trials: int, folder: Path, seed: int) -> Iterator[Tally]:
    match accident:
        case Accident.KILL:
            from app.soak.kills import kill_writers

            return kill_writers(KeptRecord, folder, trials, seed)
        case Accident.POWER:
            return cut_power(partial(KeptRecord, kinds=STORES), folder, trials, seed)
        case Accident.CARELESS:
            careless = partial(HistoryRecord, synchronous="NORMAL")
            return cut_power(careless, folder, trials, seed)
        case Accident.FULL:
            from app.soak.disk_full import fill_disks

            return fill_disks(partial(KeptRecord, kinds=STORES), folder, trials, seed)


def _give_up(reason: str) -> None:
    sys.stderr.write(f"{reason}\n")
    raise SystemExit(IMPOSSIBLE)


def _print(tallies: Iterator[Tally]) -> None:
    told = 0.0
    tally = None
    for tally in tallies:
        if time.monotonic() > told + _EVERY:
            told = time.monotonic()
            print(json.dumps(tally.as_json()), flush=True)  # noqa: T201
    if tally:
        print(json.dumps(tally.as_json()), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
