"""A player whose catalogue is damaged behind its hashes: the worker may refuse or die, we stay.

The player's end of the lookup runs here, with a real worker for every case.
`python -m tests.player_damage --cases 100` prints what the viewer was told.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sys
import time
from collections import Counter
from pathlib import Path
from queue import SimpleQueue
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import numpy as np

from app.errors import SENTENCES
from app.lookup_messages import (
    LookupAnswer,
    LookupFailure,
    WorkerBlocked,
    WorkerPlan,
    WorkerReady,
)
from app.lookup_process import LookupProcess
from player.frame import Frame
from tests.index_damage import KINDS, Target, make
from tests.lookup_engines import named

if TYPE_CHECKING:
    from collections.abc import Iterator

FRAME = Frame(np.zeros((48, 64, 4), np.uint8), "film", 0.0)
_LONGEST = 60.0


def told(folder: Path) -> tuple[str, float]:
    """Pause once with a worker of our own; return what came of it, and after how many seconds.

    "answered", "answered, with a note", or the code of what the viewer reads a sentence of.
    """
    heard: SimpleQueue[object] = SimpleQueue()
    lookup = LookupProcess(WorkerPlan(named("catalogue"), index=folder), heard.put)
    started = time.monotonic()
    lookup.start()
    lookup.ask(FRAME)
    try:
        return _outcome(heard), time.monotonic() - started
    finally:
        lookup.shutdown()


def _outcome(heard: SimpleQueue[object]) -> str:
    note = ""
    while True:
        match heard.get(timeout=_LONGEST):
            case WorkerReady(note=said):
                note = said
            case WorkerBlocked(code=code) | LookupFailure(code=code):
                return code if code in SENTENCES else f"no sentence for {code}"
            case LookupAnswer(final=True):
                return "answered, with a note" if note else "answered"


def run(cases: int, seed: int) -> Iterator[tuple[str, float]]:
    """Yield what was told in so many cases, the files in turn."""
    with TemporaryDirectory() as room:
        whole = make(Path(room, "whole"))
        for kind in KINDS:
            folder = Path(shutil.copytree(whole, Path(room, kind)))
            target = Target(folder, kind, resealed=True)
            for _ in target.cases(cases // len(KINDS), seed):
                yield told(folder)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=100)
    parser.add_argument("--seed", type=int, default=random.randrange(1000))
    chosen = parser.parse_args()
    came = list(run(chosen.cases, chosen.seed))
    counts = Counter(outcome for outcome, _ in came)
    slowest = max(seconds for _, seconds in came)
    report = {"seed": chosen.seed, "told": dict(counts), "slowest_s": round(slowest, 2)}
    sys.stdout.write(json.dumps(report) + "\n")


if __name__ == "__main__":
    main()
