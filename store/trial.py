"""What a new index must stand before it serves: opened, looked through, and asked."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np

from store import canaries
from store.errors import IndexDamagedError, StoreError
from store.manifest import Manifest, Segment, parsed, read_manifest
from store.segments import SegmentCatalog
from store.verification import verify

_OFF: Final = 0.01
"""How far from one the length of an embedding may be; float16 alone is off by 0.0005."""
_AT_ONCE: Final = 10_000


def try_out(folder: Path, content: bytes) -> None:
    """Open the index a manifest describes, whose files are in the folder, and let it answer.

    What the index that serves has as well is not looked through again.
    Raises IndexDamagedError or IndexOutdatedError.
    """
    manifest = parsed(content, folder)
    verify(folder, manifest)
    serving = _serving(folder)
    for segment in manifest.segments:
        if segment.vectors not in serving:
            _check_lengths(folder, manifest, segment)
    catalog = SegmentCatalog(folder, manifest)
    try:
        for number, segment in enumerate(manifest.segments):
            if segment.catalog not in serving:
                catalog.check_through(number)
        canaries.check(catalog, manifest)
    finally:
        catalog.close()


def _serving(folder: Path) -> frozenset[str]:
    try:
        return frozenset(read_manifest(folder).files)
    except StoreError:
        return frozenset()


def _check_lengths(folder: Path, manifest: Manifest, segment: Segment) -> None:
    """Raise IndexDamagedError where an embedding would be near to all, or to none."""
    shape = (segment.count, manifest.dimension)
    try:
        rows = np.memmap(folder / segment.vectors, "<f2", "r", shape=shape)
    except ValueError as error:
        raise IndexDamagedError("The vectors of an index do not fit its manifest.") from error
    for start in range(0, segment.count, _AT_ONCE):
        some = rows[start : start + _AT_ONCE].astype(np.float32)
        if not (np.abs(np.linalg.norm(some, axis=1) - 1) <= _OFF).all():
            raise IndexDamagedError("An embedding of the index is not of length one.")
