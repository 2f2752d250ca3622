"""The manifest of an index as a repository offers it, held against everything it signed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final

from pydantic import ValidationError

from store.errors import ReleaseRefusedError
from store.manifest import KINDS, MANIFEST, FileSeal, Manifest, content_name
from store.release import Release

MOST: Final = 1 << 25
"""Bytes a manifest may have: it is read into memory."""


def check_offer(content: bytes, release: Release) -> Manifest:
    """Return a manifest that a release signed, which names exactly the release's other files.

    Raises ReleaseRefusedError.
    """
    manifest = _parse(content)
    signed = {
        name: FileSeal(size=artifact.size, sha256=artifact.sha256)
        for name, artifact in release.files.items()
        if name != MANIFEST
    }
    if odd := sorted(signed.keys() ^ manifest.files.keys()):
        raise ReleaseRefusedError(f"The catalogue offered and its signatures differ on {odd[0]}.")
    if odd := sorted(name for name in signed if signed[name] != manifest.files[name]):
        raise ReleaseRefusedError(f"The catalogue offered has other bytes of {odd[0]} than signed.")
    if odd := sorted(name for name, seal in signed.items() if not _is_named_by(seal, name)):
        # else it could take the place of a file that is in use
        raise ReleaseRefusedError(f"The name {odd[0]} of the catalogue is not that of its bytes.")
    return manifest


def check_size(release: Release) -> None:
    """Raise ReleaseRefusedError where a release has no manifest, or one that cannot be real."""
    if MANIFEST not in release.files:
        raise ReleaseRefusedError(f"What the repository signed has no {MANIFEST}.")
    if release.files[MANIFEST].size > MOST:
        raise ReleaseRefusedError(f"The {MANIFEST} the repository signed is too large.")


def _is_named_by(seal: FileSeal, name: str) -> bool:
    kind = name.partition("-")[0]
    return kind in KINDS and name == content_name(kind, seal.sha256)


def _parse(content: bytes) -> Manifest:
    try:
        json.loads(content, object_pairs_hook=_without_duplicates)
        return Manifest.model_validate_json(content)
    except (ValidationError, ValueError, RecursionError) as error:
        raise ReleaseRefusedError(
            "The catalogue offered is not one this version understands."
        ) from error


def _without_duplicates(pairs: Iterable[tuple[str, object]]) -> None:
    names = [name for name, _ in pairs]
    if len(names) != len(set(names)):
        raise ValueError("a name stands twice")
