"""Which manifest of an index counts: replaced in one step, the former one kept."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Final

from store.errors import StoreError
from store.manifest import CHECKED, FORMER, MANIFEST, Manifest, is_part, parsed, read_manifest

_OLD: Final = ("catalog.sqlite", "thumbnails.pack")
"""What older programs left, beside their *.usearch."""


def switch(folder: Path, manifest: Manifest) -> None:
    """Make a manifest, whose files are all in the folder, the one that counts.

    Cut off anywhere, the folder holds the former one or the new one. Raises OSError.
    """
    content = manifest.model_dump_json(indent=1).encode() + b"\n"
    if (folder / MANIFEST).exists():
        _put(folder / FORMER, (folder / MANIFEST).read_bytes())
    _put(folder / MANIFEST, content)
    sweep(folder)


def sweep(folder: Path) -> None:
    """Remove the files no manifest names; those still open elsewhere stay until the next time."""
    named = {MANIFEST, FORMER, CHECKED}
    for manifest in _manifests(folder):
        named.update(manifest.files)
    for path in folder.iterdir():
        if path.name not in named and is_ours(path):
            with suppress(OSError):
                path.unlink()


def is_ours(path: Path) -> bool:
    """Say whether a path in an index's folder is a file of an index, of whatever age."""
    name = path.name
    return (
        name in {MANIFEST, FORMER, *_OLD}
        or name.startswith(CHECKED)
        or name.endswith((".part", ".part.json", ".usearch"))
        or is_part(path)
    )


def _manifests(folder: Path) -> list[Manifest]:
    found = []
    with suppress(StoreError):
        found.append(read_manifest(folder))
    with suppress(StoreError, OSError):
        found.append(parsed((folder / FORMER).read_bytes(), folder))
    return found


def _put(path: Path, content: bytes) -> None:
    """Write a file that is there whole or not at all, whatever happens."""
    part = path.with_name(f"{path.name}.part")
    with part.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
    _keep_names(path.parent)


def _keep_names(folder: Path) -> None:
    """Ask the disk to keep the names in a folder; Windows does by itself."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
