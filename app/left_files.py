"""What is left of files a person wrote: damaged ones, and parts of killed processes."""

from __future__ import annotations

import time
from pathlib import Path

_OLD = 60.0  # seconds after which nobody writes a part any more: its process was killed


def keep_aside(path: Path) -> None:
    """Rename a damaged file to NAME.damaged, so that nothing a person wrote is lost."""
    try:
        path.replace(path.with_name(path.name + ".damaged"))
    except OSError:
        return  # unreadable for us: leave it, the defaults still work


def sweep_parts(path: Path) -> None:
    """Remove what killed processes left of `path`."""
    for part in path.parent.glob(path.name + ".*.part"):
        try:
            if time.time() - part.stat().st_mtime > _OLD:
                part.unlink()
        except OSError:
            continue  # another window was quicker
