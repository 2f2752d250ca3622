"""Whom the person's catalogue follows, and what is known of it; asks nobody and imports little."""

from __future__ import annotations

from pathlib import Path

from app.paths import home
from store.freshness import Freshness, read_freshness


def trust_folder(name: str = "index") -> Path:
    """Return where it is kept whom something follows."""
    return home() / "trust" / name


def own_index() -> Path:
    """Return the folder of the catalogue that follows a repository."""
    return home() / "index"


def state_of_index() -> tuple[int, int] | None:
    """Return what changes whenever another catalogue takes its place; None where there is none."""
    try:
        found = (own_index() / "manifest.json").stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_ino


def freshness_of(index: Path) -> Freshness | None:
    """Return what is known of the repository of an index; None where it follows none."""
    return read_freshness(trust_folder()) if index.absolute() == own_index().absolute() else None


def refreshed(known: Freshness) -> str:
    """Say in English when a repository was found valid last."""
    checked = known.checked[:10] or "never"
    if known.trouble:
        return f"could not be refreshed since {checked}: {known.trouble}"
    return f"checked {checked}"
