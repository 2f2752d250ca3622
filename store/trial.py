"""What a new index must stand before it serves: opened, checked through, and asked."""

from __future__ import annotations

from pathlib import Path

from store import canaries
from store.manifest import parsed
from store.segments import SegmentCatalog
from store.verification import verify


def try_out(folder: Path, content: bytes) -> None:
    """Open the index a manifest describes, whose files are in the folder, and let it answer.

    Raises IndexDamagedError or IndexOutdatedError.
    """
    manifest = parsed(content, folder)
    verify(folder, manifest)
    catalog = SegmentCatalog(folder, manifest)
    try:
        catalog.check_through()
        canaries.check(catalog, manifest)
    finally:
        catalog.close()
