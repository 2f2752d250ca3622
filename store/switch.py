"""Which manifest of an index counts: replaced in one step, the former one kept."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path
from typing import Final

from store.errors import NotWritableError, StoreError
from store.manifest import CHECKED, FORMER, MANIFEST, Manifest, is_part, parsed, read_manifest
from store.whole_file import write_whole

_ROOMS: Final = (".room", ".pull-")
"""What a build and a download that were killed leave: folders of half-made files."""
_PUBLIC: Final = 0o644  # whoever may look into the folder may search
_OLD: Final = ("catalog.sqlite", "thumbnails.pack")
"""What older programs left, beside their *.usearch."""


def switch(folder: Path, content: bytes) -> None:
    """Make a manifest, whose files are all in the folder, the one that counts.

    Cut off anywhere, the folder holds the former one or the new one. The one that counts already
    stays, and so does its former one. Raises OSError.
    """
    present = _present(folder)
    if present != content:
        if present:
            write_whole(folder / FORMER, present, _PUBLIC)
        write_whole(folder / MANIFEST, content, _PUBLIC)
    sweep(folder)


def turn_back(folder: Path) -> None:
    """Make the former manifest the one that counts, and this one the former. Raises OSError.

    Cut off between the two, the one gone back to counts, and is the former one, too.
    """
    present = _present(folder)
    write_whole(folder / MANIFEST, (folder / FORMER).read_bytes(), _PUBLIC)
    if present:
        write_whole(folder / FORMER, present, _PUBLIC)


def check_place(folder: Path) -> None:
    """Raise NotWritableError where there is something else than an index."""
    if folder.exists() and not all(map(is_ours, folder.iterdir())):
        raise NotWritableError(
            f"The folder {folder} holds other files than an index: name another folder."
        )


def sweep(folder: Path) -> None:
    """Remove the files no manifest names; those still open elsewhere stay until the next time."""
    named = {MANIFEST, FORMER, CHECKED}
    for manifest in _manifests(folder):
        named.update(manifest.files)
    for path in folder.iterdir():
        if path.name not in named and is_ours(path):
            with suppress(OSError):
                _remove(path)


def is_ours(path: Path) -> bool:
    """Say whether a path in an index's folder is a file of an index, of whatever age."""
    name = path.name
    return (
        name in {MANIFEST, FORMER, *_OLD}
        or name.startswith((CHECKED, *_ROOMS))
        or name.endswith((".part", ".part.json", ".usearch"))
        or is_part(path)
    )


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()


def _present(folder: Path) -> bytes:
    """Return the manifest that counts; empty where there is none."""
    try:
        return (folder / MANIFEST).read_bytes()
    except FileNotFoundError:
        return b""


def _manifests(folder: Path) -> list[Manifest]:
    found = []
    with suppress(StoreError):
        found.append(read_manifest(folder))
    with suppress(StoreError, OSError):
        found.append(parsed((folder / FORMER).read_bytes(), folder))
    return found
