"""The manifest of an index as a repository offers it, held against everything that was signed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from store.errors import ReleaseRefusedError
from store.manifest import MANIFEST, FileSeal, Manifest
from store.offered_manifest import LONGEST, strictly
from store.release import Release


def check_manifest(content: bytes, release: Release, folder: Path) -> Manifest:
    """Return a manifest that a release signed, which names exactly the release's other files.

    folder: where it is to be put. Raises ReleaseRefusedError, IndexDamagedError,
    IndexOutdatedError.
    """
    _check_names_once(content)
    manifest = strictly(content, folder)
    signed = {
        name: FileSeal(size=artifact.size, sha256=artifact.sha256)
        for name, artifact in release.files.items()
        if name != MANIFEST
    }
    if odd := sorted(signed.keys() ^ manifest.files.keys()):
        raise ReleaseRefusedError(f"The catalogue offered and its signatures differ on {odd[0]}.")
    if odd := sorted(name for name in signed if signed[name] != manifest.files[name]):
        raise ReleaseRefusedError(f"The catalogue offered has other bytes of {odd[0]} than signed.")
    return manifest


def check_size(release: Release) -> None:
    """Raise ReleaseRefusedError where a release has no manifest, or one that cannot be real."""
    if MANIFEST not in release.files:
        raise ReleaseRefusedError(f"What the repository signed has no {MANIFEST}.")
    if release.files[MANIFEST].size > LONGEST:
        raise ReleaseRefusedError(f"The {MANIFEST} the repository signed is too large.")


def _check_names_once(content: bytes) -> None:
    """Refuse what two readers of JSON could read in two ways."""
    try:
        json.loads(content, object_pairs_hook=_without_duplicates)
    except (ValueError, RecursionError) as error:
        raise ReleaseRefusedError("The catalogue offered is not plain JSON.") from error


def _without_duplicates(pairs: Iterable[tuple[str, object]]) -> None:
    names = [name for name, _ in pairs]
    if len(names) != len(set(names)):
        raise ValueError("a name stands twice")
