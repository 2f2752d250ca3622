"""The nightly command: python -m tests.hostile_run --files 1500 --seed 1 --json hostile.json

Opens damaged media in the real window, 25 files to a process; a process that dies or stands still
names its file, and the next one goes on after it.
"""

from __future__ import annotations

import argparse
import json
import os
import queue
import shutil
import subprocess
import sys
import threading
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tests.hostile_media import Hostile, make_seeds, mutants, odd_things, shared_files

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
WINDOW = ("-m", "tests.hostile_window")
BATCH = 25
STANDSTILL = 40.0
"""Seconds without a line after which a process is ended: every single wait in it is shorter."""
LONGEST = 8.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one file did. `outcome`: opened, refused with a sentence, hang, or a crash with code."""

    name: str
    outcome: str
    seconds: float
    good_plays: bool
    late: float
    bugs: tuple[str, ...] = ()

    @property
    def fault(self) -> str:
        """What must not be; empty where all is well."""
        word = self.outcome.split(":")[0].split()[0]
        if word in {"hang", "crash"}:
            return word
        if self.bugs:
            return "bug"
        if not self.good_plays:
            return "next film does not play"
        return "slow" if max(self.seconds, self.late) > LONGEST else ""


def try_all(
    hostiles: list[Hostile], good: Path, home: Path, program: tuple[str, ...] = WINDOW
) -> Iterator[Verdict]:
    """Open every one; those after a crash go into a new process.

    home: where the window keeps its settings and history.
    """
    waiting = list(hostiles)
    while waiting:
        batch, done = waiting[:BATCH], 0
        for verdict in _try_batch(batch, home, (*program, str(good))):
            done += 1
            yield verdict
        waiting = waiting[done:]


def _try_batch(batch: list[Hostile], home: Path, program: tuple[str, ...]) -> Iterator[Verdict]:
    """Yield a verdict of each file until one ends the process."""
    environment = {**os.environ, "TRENDFLIX_HOME": str(home), "PYTHONPATH": str(ROOT)}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    child = subprocess.Popen(
        [sys.executable, *program],
        cwd=ROOT, env=environment, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    lines: queue.SimpleQueue[str] = queue.SimpleQueue()
    reader = threading.Thread(target=_read, args=(child, lines), daemon=True)
    reader.start()
    for at, hostile in enumerate(batch):
        try:
            child.stdin.write(json.dumps(asdict(hostile)) + "\n")
            child.stdin.flush()
            line = lines.get(timeout=STANDSTILL)
        except queue.Empty:
            child.kill()
            yield Verdict(hostile.name, "hang", STANDSTILL, good_plays=False, late=STANDSTILL)
            break
        except BrokenPipeError:
            line = ""
        if not line:
            yield Verdict(hostile.name, f"crash {child.wait()}", 0.0, good_plays=False, late=0.0)
            break
        said = json.loads(line)
        if at == len(batch) - 1 and (code := _close(child)):
            said["outcome"] = f"crash {code} at the end"
        yield Verdict(hostile.name, **{**said, "bugs": tuple(said["bugs"])})
    child.stdin.close()
    child.wait()
    reader.join()
    child.stdout.close()


def _read(child: subprocess.Popen[str], lines: queue.SimpleQueue[str]) -> None:
    for line in child.stdout:
        lines.put(line)
    lines.put("")


def _close(child: subprocess.Popen[str]) -> int:
    """End the window, and return its exit code."""
    child.stdin.close()
    try:
        return child.wait(STANDSTILL)
    except subprocess.TimeoutExpired:
        child.kill()
        return child.wait()


def summary(verdicts: list[Verdict]) -> dict[str, object]:
    """Return the figures, and every fault with its file."""
    seconds = sorted(verdict.seconds for verdict in verdicts)
    return {
        "files": len(verdicts),
        "outcomes": dict(Counter(verdict.outcome.split(":")[0] for verdict in verdicts)),
        "faults": dict(Counter(verdict.fault for verdict in verdicts if verdict.fault)),
        "median_seconds": seconds[len(seconds) // 2],
        "slowest_seconds": seconds[-1],
        "gui_latest_seconds": max(verdict.late for verdict in verdicts),
        "faulty": [asdict(verdict) for verdict in verdicts if verdict.fault],
    }


def main() -> int:
    """Make the files, try them, print the figures; 1 where there is a fault."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=1500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--keep", type=Path, help="copy files that do harm into this folder")
    asked = parser.parse_args()
    with TemporaryDirectory() as name:
        folder = Path(name)
        (odd := folder / "odd").mkdir()
        (damaged := folder / "damaged").mkdir()
        seeds = make_seeds(folder)
        data = Path(os.environ.get("TRENDFLIX_TEST_DATA", ROOT.parent / "shared" / "data"))
        hostiles = odd_things(odd, seeds[0]) + (shared_files(data) if data.is_dir() else [])
        hostiles += mutants(damaged, seeds, asked.files - len(hostiles), asked.seed)
        verdicts = []
        for verdict in try_all(hostiles[: asked.files], seeds[0], folder / "home"):
            verdicts.append(verdict)
            if verdict.fault:
                sys.stdout.write(f"{verdict.name}: {verdict.fault} ({verdict.outcome})\n")
                _keep(verdict, hostiles, asked.keep)
    figures = json.dumps(summary(verdicts), indent=1)
    sys.stdout.write(figures + "\n")
    if asked.json:
        asked.json.write_text(figures + "\n", encoding="utf-8")
    return int(any(verdict.fault for verdict in verdicts))


def _keep(verdict: Verdict, hostiles: list[Hostile], folder: Path | None) -> None:
    path = next(Path(hostile.path) for hostile in hostiles if hostile.name == verdict.name)
    if folder and path.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, folder)


if __name__ == "__main__":
    raise SystemExit(main())
