"""The manifest of an index somebody else made: stricter than our own, for it decides what is read.

Whoever signed it may have been wrong, or robbed of a key.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from math import isfinite
from pathlib import Path
from typing import Final

from store.coarse import largest_view
from store.errors import IndexDamagedError
from store.manifest import Manifest, Segment, names_its_bytes, parsed
from store.sketches import sketch_size

LONGEST: Final = 16 << 20
"""Bytes of a manifest: 1 MB describes 1,000 segments, which hold 100 million products."""
_LARGEST: Final = 4 << 30
"""Bytes of a file; 100,000 thumbnails of 5 kB have half a GB."""
_TEXT: Final = 200
_MERCHANTS: Final = 10_000
_CANARIES: Final = 64
_NUMBER: Final = 2
"""Bytes of a float16."""
_ROW: Final = 4
"""Bytes of a uint32."""


def strictly(content: bytes, folder: Path) -> Manifest:
    """Return the manifest of an index that is to be put in `folder`.

    Raises IndexDamagedError, IndexOutdatedError.
    """
    if len(content) > LONGEST:
        raise IndexDamagedError(f"The manifest of the new index has {len(content):,} bytes.")
    manifest = parsed(content, folder)
    for wrong in chain(_wrong_texts(manifest), _wrong_files(manifest), _wrong_canaries(manifest)):
        raise IndexDamagedError(f"The manifest of the new index is refused: {wrong}.")
    return manifest


def _wrong_texts(manifest: Manifest) -> Iterator[str]:
    texts = (
        manifest.name,
        manifest.encoder,
        manifest.built,
        manifest.priced_on,
        *manifest.categories,
        *manifest.merchants,
    )
    if any(len(text) > _TEXT or not text.isprintable() for text in texts):
        yield "a name in it is too long, or cannot be printed"
    if len(manifest.merchants) > _MERCHANTS:
        yield "it names too many shops"
    if any(number < 0 for number in manifest.categories.values()):
        yield "it counts less than nothing"


def _wrong_files(manifest: Manifest) -> Iterator[str]:
    for name, seal in manifest.files.items():
        if not names_its_bytes(name, seal.sha256):
            yield f"the name {name} is not that of its bytes"
        if seal.size > _LARGEST:
            yield f"{name} is too large"
    for segment in manifest.segments:
        for name, largest, exact in _expected(manifest, segment):
            seal = manifest.files[name]
            if seal.size > largest or (exact and seal.size != largest):
                yield f"the size of {name} does not fit"


def _expected(manifest: Manifest, segment: Segment) -> Iterator[tuple[str, int, bool]]:
    """Yield (name, largest size, whether it is the only one) of a segment's files."""
    yield segment.vectors, segment.count * manifest.dimension * _NUMBER, True
    if segment.dead is not None:
        yield segment.dead, segment.count * _ROW, False
    if segment.sketch is not None and segment.coarse is not None:
        yield segment.sketch, sketch_size(segment.count), True
        yield segment.coarse, largest_view(manifest.dimension), False


def _wrong_canaries(manifest: Manifest) -> Iterator[str]:
    segments = manifest.segments
    if len(manifest.canaries) > _CANARIES:
        yield "it asks too many questions"
    for canary in manifest.canaries:
        if canary.segment >= len(segments) or canary.row >= segments[canary.segment].count:
            yield "it asks about a product it does not have"
        if len(canary.cosines) > _CANARIES or not all(map(isfinite, canary.cosines)):
            yield "an answer it expects is none"
