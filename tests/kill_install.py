"""Kill an update at random moments: the folder opens, as it was or as it is to be.

Three indexes take turns in one folder, so that each switch also removes files. The installer is
forked, so that it is killed while it works and not while it loads.
`python -m tests.kill_install --kills 500 --seed 1` prints what came of it.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import sys
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from store.index_writer import write_index
from store.install import install, rollback
from store.manifest import FORMER, MANIFEST, parsed
from store.trial import try_out
from store.verification import verify
from tests.small_index import MAKER, row, unit

if TYPE_CHECKING:
    from collections.abc import Callable

_LONGEST_WAIT = 0.05
"""Seconds from the first sign of life to the kill: a few installs long."""


def releases(folder: Path) -> dict[str, Path]:
    """Make three indexes that share a segment."""
    made = {}
    for number, name in enumerate(("one", "two", "three")):
        own = row(name, "footwear", unit(1, 0.01 * number, 0, 0))
        rows = [row("same", "bag", unit(1, 0, 0, 0)), own]
        write_index(folder / name, MAKER, [rows])
        made[name] = folder / name
    return made


def take(source: Path, folder: Path, opens: Callable[[Path], None] = lambda _path: None) -> None:
    """Install a release from a folder."""
    install(
        folder,
        (source / MANIFEST).read_bytes(),
        lambda wanted, into: Path(shutil.copy(source / wanted.name, into / wanted.name)),
        opens=opens,
        reserve=0,
    )


def kill_once(folder: Path, made: dict[str, Path], rng: random.Random) -> None:
    """Fork an installer that never stops, wait for its first sign, then a moment, and kill it."""
    order, wait = rng.sample(sorted(made), len(made)), rng.uniform(0, _LONGEST_WAIT)
    heard, told = os.pipe()
    if (child := os.fork()) == 0:
        try:
            _install_for_ever(folder, [made[name] for name in order], told)
        finally:
            os._exit(1)
    os.close(told)
    os.read(heard, 1)
    time.sleep(wait)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    os.close(heard)
    if os.WTERMSIG(status) != signal.SIGKILL:
        raise AssertionError(f"the installer ended by itself: {status}")


def _install_for_ever(folder: Path, sources: list[Path], told: int) -> None:
    while True:
        for source in sources:
            os.write(told, b".")
            take(source, folder)
        rollback(folder)


def state(folder: Path, made: dict[str, Path]) -> str:
    """Return which release serves; raise where none does, or where one cannot go back."""
    content = (folder / MANIFEST).read_bytes()
    try_out(folder, content)
    verify(folder, parsed(content, folder), thorough=True)
    if (folder / FORMER).exists():
        verify(folder, parsed((folder / FORMER).read_bytes(), folder), thorough=True)
    return next(name for name, path in made.items() if (path / MANIFEST).read_bytes() == content)


def run(kills: int, seed: int) -> dict[str, object]:
    """Kill so many installs; return what was found in the folder after each."""
    rng, found, cut = random.Random(seed), Counter[str](), 0
    with TemporaryDirectory() as room:
        made, folder = releases(Path(room)), Path(room, "index")
        take(made["one"], folder)
        for _ in range(kills):
            kill_once(folder, made, rng)
            found[state(folder, made)] += 1
            cut += any(path.name.endswith(".part") for path in folder.iterdir())
    return {"kills": kills, "served": dict(found), "cut in mid-work": cut}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    sys.stdout.write(json.dumps(run(chosen.kills, chosen.seed)) + "\n")


if __name__ == "__main__":
    main()
