"""Naming finished files by their content."""

from __future__ import annotations

import os
from pathlib import Path

from store.manifest import FileSeal, content_name, seal


def settled(path: Path, folder: Path, kind: str) -> tuple[str, FileSeal]:
    """Flush a finished file, name it by its content in the folder, and return name and seal."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
    sealed = seal(path)
    name = content_name(kind, sealed.sha256)
    path.replace(folder / name)
    return name, sealed
