"""Looks through the folders of this machine's library, and says how far it is."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import closing

from app.library.listed_film import Scanned
from app.paths import library_file, posters_folder
from store.library.library import Library
from store.library.scan import Scan

Told = Callable[[float, str], None]


def scan_library(told: Told) -> Scanned:
    """Look through all folders. told: hears a share 0..1 and what is looked at.

    Raises LibraryUnavailableError, DiskFullError, NotWritableError.
    """
    began = time.monotonic()
    with closing(Library(library_file())) as library:
        scan = Scan(library, posters_folder())
        for step in scan.steps():
            told(step.share, step.doing)
    return Scanned.of(scan.report, time.monotonic() - began)
