"""Migrations killed with SIGKILL at any moment: python -m tests.migration_kills FOLDER KILLS SEED.

Prints how many films each library had afterwards, and how many kills came before the end. It forks,
which the process of a test should not do to itself.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from contextlib import closing
from pathlib import Path

from store.library.library import Library
from store.library.migration import migrate
from tests.old_library import write_old_library


def main() -> None:
    folder, kills, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    chance = random.Random(seed)
    took = _timed(folder / "timed.sqlite")
    films, early = [], 0
    for number in range(kills):
        path = folder / f"{number}" / "library.sqlite"
        path.parent.mkdir()
        write_old_library(path)
        early += _killed(path, chance.uniform(0, took * 1.2))
        early += _killed(path, chance.uniform(0, took * 1.2))  # and once more on what is left
        with closing(Library(path)) as library:
            films.append(-1 if library.was_damaged else len(library.films()))
    print(json.dumps({"films": films, "early": early, "took": took}))  # noqa: T201


def _timed(path: Path) -> float:
    """Return the seconds of a migration once everything is imported."""
    for _again in range(2):
        path.unlink(missing_ok=True)
        write_old_library(path)
        began = time.monotonic()
        migrate(path)
        took = time.monotonic() - began
    return took


def _killed(path: Path, after: float) -> bool:
    """Kill a migration, and say whether it was the kill that ended it."""
    child = os.fork()
    if child == 0:
        try:
            migrate(path)
        finally:
            os._exit(0)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


if __name__ == "__main__":
    main()
