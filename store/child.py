"""A package tool (pip, npm) run as a child process, so that its own settings count."""

from __future__ import annotations

import os
import subprocess
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from store.artifacts import Artifact
from store.errors import SourceError
from store.watcher import Watcher

POLL = 0.05
LOG = "child.log"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a child ended, and all that it printed."""

    status: int
    output: str


def run_child(
    command: list[str], folder: Path, artifact: Artifact, watcher: Watcher, silence: float
) -> Outcome:
    """Run a tool until it ends; its temporary files go to `folder` (an absolute path).

    The watcher is told the bytes that came so far (the whole package, so capped at the artifact's
    size). The child is killed when the watcher stops it (DownloadCancelledError), or when the
    folder has not grown for `silence` seconds (SourceError).
    """
    environment = os.environ | dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(folder))
    log = folder / LOG
    with (
        log.open("wb") as output,
        subprocess.Popen(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        ) as child,
    ):
        try:
            _wait(child, folder, artifact, watcher, silence)
        finally:
            child.kill()
    return Outcome(child.returncode, log.read_text(encoding="utf-8", errors="replace"))


def _wait(
    child: subprocess.Popen[bytes],
    folder: Path,
    artifact: Artifact,
    watcher: Watcher,
    silence: float,
) -> None:
    size, grown = 0, time.monotonic()
    while child.poll() is None:
        watcher.check()
        if (now := _bytes_in(folder)) > size:
            size, grown = now, time.monotonic()
            watcher.progress(min(size, artifact.size), artifact.size)
        elif time.monotonic() - grown > silence:
            raise SourceError(f"nothing came for {silence:.0f} s")
        time.sleep(POLL)


def _bytes_in(folder: Path) -> int:
    """Count what is there; files and folders the tool removes as we look count nothing."""
    total = 0
    for parent, _, names in os.walk(folder):  # unlike Path.rglob, passes over vanished folders
        for name in names:
            with suppress(OSError):
                total += Path(parent, name).stat().st_size
    return total
