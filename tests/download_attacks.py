"""Downloads from a server that misbehaves in 37 ways, each in a process of its own.

`python -m tests.download_attacks` prints the table of docs/updates.md.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from typer import echo

from store.transfer import Terms
from tests.bad_server import EITHER, MODES, MORE_RECOVERABLE, RECOVERABLE, BadServer

if TYPE_CHECKING:
    from collections.abc import Iterator

PATIENT = Terms(
    connect=2.0, read=2.0, deadline=8.0, rate=50_000.0, window=2.0, backoff=0.05, loopback=True
)
SHORT = Terms(
    connect=2.0, read=1.0, deadline=4.0, rate=50_000.0, window=0.5, backoff=0.02, loopback=True
)
AT_ONCE = 6
KILL_AFTER = 25.0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one mode came to. state: "right", "absent", or what must never be: "wrong"."""

    mode: str
    state: str
    seconds: float
    requests: int
    grown: int
    """Bytes of memory more than before the download."""
    said: str


@contextmanager
def bad_server() -> Iterator[BadServer]:
    with BadServer() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield server
        finally:
            server.stop.set()
            server.shutdown()
            thread.join()


def attack(terms: Terms, modes: tuple[str, ...] = tuple(MODES)) -> dict[str, Outcome]:
    """Let every mode do its worst; return what came of it."""
    with bad_server() as server, ThreadPoolExecutor(AT_ONCE) as pool:
        outcomes = pool.map(lambda mode: _one(server, mode, terms), modes)
        return {outcome.mode: outcome for outcome in outcomes}


def _one(server: BadServer, mode: str, terms: Terms) -> Outcome:
    artifact = server.artifact(mode)
    named = {
        "name": artifact.name,
        "size": artifact.size,
        "sha256": artifact.sha256,
        "url": artifact.sources[0].url,
    }
    with TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "tests.download_child"]
        child = subprocess.run(
            [*command, json.dumps(named), json.dumps(asdict(terms)), folder],
            capture_output=True,
            timeout=KILL_AFTER,
            check=True,
        )
        path = Path(folder, artifact.name)
        state = "absent" if not path.exists() else "right" if artifact.matches(path) else "wrong"
    return Outcome(mode, state, requests=server.visits[mode], **json.loads(child.stdout))


def table(outcomes: dict[str, Outcome]) -> str:
    rows = [
        f"| `{one.mode}` | {'the right file' if one.state == 'right' else _reason(one.said)} "
        f"| {one.seconds:.1f} | {one.requests} | {one.grown / 2**20:.1f} |"
        for one in outcomes.values()
    ]
    head = "| mode | what came of it | seconds | requests | MiB |\n|---|---|---|---|---|"
    return "\n".join([head, *rows])


def _reason(said: str) -> str:
    """Return what a DownloadError says of its one source."""
    return said.partition("(")[2].partition(": ")[2].removesuffix(").")


def expected(mode: str) -> set[str]:
    """Return the states a mode may end in."""
    if mode in EITHER:
        return {"right", "absent"}
    return {"right" if mode in RECOVERABLE | MORE_RECOVERABLE else "absent"}


def main() -> None:
    outcomes = attack(PATIENT)
    echo(table(outcomes))
    bad = [one.mode for one in outcomes.values() if one.state not in expected(one.mode)]
    echo(f"\nother than expected: {', '.join(bad) or 'none'}")
    echo(f"wrong files: {sum(one.state == 'wrong' for one in outcomes.values())}")
    echo(f"longest: {max(one.seconds for one in outcomes.values()):.1f} s")
    echo(f"most requests: {max(one.requests for one in outcomes.values())}")
    echo(f"most memory: {max(one.grown for one in outcomes.values()) / 2**20:.1f} MiB")


if __name__ == "__main__":
    main()
