"""Files that are always whole: the old or the new one, whatever happens while one is written."""

from __future__ import annotations

import os
import tempfile
import time
from contextlib import suppress
from pathlib import Path

_OLD = 60.0  # seconds after which nobody writes a part any more: its process was killed


def write_whole(path: Path, data: bytes) -> None:
    """Write in one step; of several processes at once the last one wins. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=path.name + ".", suffix=".part", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink()
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Return when the names in a folder are on the disk too, where the system can do that."""
    with suppress(OSError):  # Windows opens no folder; some network disks flush none
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


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
