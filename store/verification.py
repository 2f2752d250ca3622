"""Whether the files of an index are whole: hashed once, and again when one looks touched.

A file that was found whole and has kept its size, time and inode since is hashed again after a
week. What may have changed the bytes and kept all three could as well change the program.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

from store.errors import IndexDamagedError
from store.manifest import CHECKED, FileSeal, Manifest, seal

_WEEK: Final = 7 * 86400

Stamp = tuple[str, int, int, int]
"""sha256, size, modified (ns), inode."""


def verify(folder: Path, manifest: Manifest, *, thorough: bool = False) -> None:
    """Compare every file with its seal; thorough: hash also what was found whole lately.

    Raises IndexDamagedError, which names the file.
    """
    since, known = (0.0, {}) if thorough else _remembered(folder)
    stamps = {name: _checked(folder / name, seal, known) for name, seal in manifest.files.items()}
    if stamps != known:
        _remember(folder, since or time.time(), stamps)


def _checked(path: Path, expected: FileSeal, known: Mapping[str, Stamp]) -> Stamp:
    try:
        stamp = _stamp(path, expected)
        whole = known.get(path.name) == stamp or seal(path) == expected
    except OSError as error:
        raise IndexDamagedError(f"The file {path.name} of the index is not there.") from error
    if not whole:
        raise IndexDamagedError(f"The file {path.name} of the index is damaged.")
    return stamp


def _stamp(path: Path, expected: FileSeal) -> Stamp:
    found = path.stat()
    return expected.sha256, found.st_size, found.st_mtime_ns, found.st_ino


def _remembered(folder: Path) -> tuple[float, dict[str, Stamp]]:
    """Return since when, and what was found whole; nothing where that is too long ago."""
    try:
        stored = json.loads((folder / CHECKED).read_bytes())
        since = float(stored["since"])
        fresh = 0.0 <= time.time() - since < _WEEK
        known = {str(name): _as_stamp(*stamp) for name, stamp in stored["files"].items()}
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return 0.0, {}
    return (since, known) if fresh else (0.0, {})


def _as_stamp(sha256: str, size: int, modified: int, inode: int) -> Stamp:
    return str(sha256), int(size), int(modified), int(inode)


def _remember(folder: Path, since: float, stamps: Mapping[str, Stamp]) -> None:
    """Write what was found whole; a folder that may only be read is hashed each time."""
    part = folder / f"{CHECKED}.{os.getpid()}.part"
    with suppress(OSError):
        part.write_text(json.dumps({"since": since, "files": stamps}), encoding="utf-8")
        part.replace(folder / CHECKED)
