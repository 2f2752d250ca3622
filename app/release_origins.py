"""From what a person names as a repository to the place that is asked."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import Final

from store.release_origin import METADATA, FolderOrigin, Origin, WebOrigin
from store.transfer import USUAL, Terms

LOOPBACK: Final = "TRENDFLIX_ALLOW_LOOPBACK"
"""Set by tests: http to this very machine is allowed."""


def origin_of(named: str) -> Origin:
    """Return a repository by its address, or the folder it was carried here in."""
    if "://" not in named:
        return FolderOrigin(Path(named).absolute())
    return WebOrigin(named, replace(WebOrigin(named).terms, loopback=_loopback()))


def terms_here() -> Terms:
    """Return the terms on which files are fetched."""
    return replace(USUAL, loopback=_loopback())


def is_repository(named: str) -> bool:
    """Say whether this names a repository of releases: an address, or a folder made by publish."""
    return "://" in named or (Path(named) / METADATA / "timestamp.json").is_file()


def _loopback() -> bool:
    return bool(os.environ.get(LOOPBACK))
