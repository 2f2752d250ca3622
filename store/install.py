"""A newer index takes the place of the one that serves: fetched, checked, tried out, switched.

Until the switch, and whatever interrupts it, the folder opens as before. Files are named by their
bytes and never change, so those that are there stay and only new segments travel.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from store.artifacts import Artifact
from store.disk import check_room, plain_disk_errors
from store.errors import IndexDamagedError, IndexMissingError
from store.manifest import FORMER, Manifest, parsed
from store.offered_manifest import strictly
from store.sole_writer import sole_writer
from store.switch import check_place, switch, turn_back
from store.types import IndexInfo
from store.verification import verify
from store.watcher import NOBODY, Watcher

RESERVE: Final = 256_000_000
"""Bytes that stay free beside twice what is fetched: a full disk harms more than an old index."""

Fetch = Callable[[Artifact, Path], Path]
"""Put one file into a folder and return its path; raises StoreError where it cannot be had."""
Opens = Callable[[Path], None]
"""Try out the index whose files lie beside a manifest, given the manifest's path. Raises StoreError
where it does not open or answers otherwise than its maker's did. See `store.index_probe`."""

_CANDIDATE: Final = "manifest.candidate.part"


def install(
    folder: Path,
    manifest: bytes,
    fetch: Fetch,
    *,
    opens: Opens,
    watcher: Watcher = NOBODY,
    reserve: int = RESERVE,
) -> IndexInfo:
    """Make the index of this manifest the one in `folder`; the present one becomes the former.

    manifest: bytes that signed metadata vouched for. The watcher is told the bytes of finished
    files and of all that are missing, and asked before each; a stopped install goes on at the next
    call. Raises IndexDamagedError, IndexOutdatedError, IndexRefusedError, IndexBusyError,
    DiskFullError, NotWritableError, DownloadCancelledError, and what `fetch` raises.
    """
    folder = folder.resolve()
    named = strictly(manifest, folder)
    with plain_disk_errors(folder):
        check_place(folder)
        folder.mkdir(parents=True, exist_ok=True)
        with sole_writer(folder):
            _complete(folder, named, fetch, watcher, reserve)
            _try_out(folder, manifest, opens)
            switch(folder, manifest)
    return named.info


def rollback(folder: Path) -> IndexInfo:
    """Make the former index the one that serves, and this one the former; again goes forward.

    Raises IndexMissingError where there is no former one, IndexDamagedError or IndexOutdatedError
    where it cannot serve (nothing is changed then), IndexBusyError, NotWritableError,
    DiskFullError.
    """
    folder = folder.resolve()
    if not (folder / FORMER).is_file():
        raise IndexMissingError(f"There is no former index in {folder}.")
    with plain_disk_errors(folder), sole_writer(folder):
        former = parsed((folder / FORMER).read_bytes(), folder)
        verify(folder, former, thorough=True)
        turn_back(folder)
    return former.info


def _complete(
    folder: Path, manifest: Manifest, fetch: Fetch, watcher: Watcher, reserve: int
) -> None:
    """Fetch what is missing; afterwards every file the manifest names is there, byte for byte."""
    wanted = [Artifact(name, seal.size, seal.sha256, ()) for name, seal in manifest.files.items()]
    missing = [each for each in wanted if not _there(each, folder)]
    done, total = 0, sum(each.size for each in missing)
    if missing:
        check_room(folder, 2 * total + reserve)
    for each in missing:
        watcher.check()
        fetch(each, folder)
        if not _there(each, folder):
            raise IndexDamagedError(f"The file {each.name} came with other bytes than it should.")
        done += each.size
        watcher.progress(done, total)


def _there(artifact: Artifact, folder: Path) -> bool:
    return artifact.present(folder) and artifact.matches(folder / artifact.name)


def _try_out(folder: Path, manifest: bytes, opens: Opens) -> None:
    candidate = folder / _CANDIDATE
    try:
        candidate.write_bytes(manifest)
        opens(candidate)
    finally:
        candidate.unlink(missing_ok=True)
