"""Accidents by the thousand, each kind in a process of its own."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from enum import StrEnum
from io import BytesIO
from pathlib import Path
from typing import Final

from app.soak.tally import Tally

IMPOSSIBLE: Final = 3
"""Exit code where this machine cannot do it; the reason is on stderr."""


class Accident(StrEnum):
    """What happens to a writer."""

    KILL = "kill"
    POWER = "power cut"
    CARELESS = "power cut, flushes off"
    """The proof that the power cuts would find a writer that flushes too little."""
    FULL = "full disk"


class NotPossibleHereError(Exception):
    """The accident cannot be brought about on this machine; the message says why."""


def happen(accident: Accident, trials: int, folder: Path, seed: int = 1) -> Iterator[Tally]:
    """Let it happen `trials` times in a folder, and yield the tally now and then, and at the end.

    Raises NotPossibleHereError.
    """
    command = [sys.executable, "-m", "app.soak", accident, str(trials), str(folder), str(seed)]
    if accident is Accident.FULL and _can_have_disks():
        command = ["unshare", "-rm", *command]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        try:
            for line in process.stdout or ():
                yield Tally(**json.loads(line))
            complaint = (process.stderr or BytesIO()).read().decode(errors="replace").strip()
        except BaseException:  # a person stopped us
            process.kill()
            raise
    if process.returncode == IMPOSSIBLE:
        raise NotPossibleHereError(complaint)
    if process.returncode:
        raise RuntimeError(f"exit status {process.returncode}: {complaint}")


def _can_have_disks() -> bool:
    """Tell whether a process of ours may mount a small disk that nobody else sees."""
    if not shutil.which("unshare"):
        return False
    return (
        subprocess.run(["unshare", "-rm", "true"], check=False, capture_output=True).returncode == 0
    )
