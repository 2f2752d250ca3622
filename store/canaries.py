"""Questions with known answers, which a freshly opened index must answer right.

They tell files that are whole from files that are whole and understood: another byte order, a
foreign layout, a search that goes wrong on this machine.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path
from typing import Final

from store.catalog_search import Hit
from store.errors import IndexDamagedError
from store.manifest import Canary, Manifest
from store.segments import SegmentCatalog

_COUNT: Final = 16
_NEAREST: Final = 5
_TOLERANCE: Final = 0.005
"""How far a cosine may be off: machines round differently."""


def asked(catalog: SegmentCatalog, manifest: Manifest) -> tuple[Canary, ...]:
    """Return questions about products evenly from all segments, as they are answered now."""
    return tuple(_answered(catalog, manifest, *place) for place in _even(manifest))


def with_questions(folder: Path, manifest: Manifest) -> Manifest:
    """Return a manifest, whose files are in the folder, with questions about them."""
    catalog = SegmentCatalog(folder, manifest)
    try:
        return manifest.model_copy(update={"canaries": asked(catalog, manifest)})
    finally:
        catalog.close()


def check(catalog: SegmentCatalog, manifest: Manifest) -> None:
    """Raise IndexDamagedError unless every question is answered as the manifest says."""
    for canary in manifest.canaries:
        if not _within(canary, manifest):
            raise IndexDamagedError("A question of the manifest is about no product of it.")
        found = _nearest(catalog, manifest, canary.segment, canary.row)
        expected = canary.cosines
        if len(found) != len(expected) or any(
            not abs(hit.cosine - cosine) <= _TOLERANCE  # what is no number fits nothing
            for hit, cosine in zip(found, expected, strict=True)
        ):
            raise IndexDamagedError("The index does not answer as its maker's did.")


def _within(canary: Canary, manifest: Manifest) -> bool:
    segments = manifest.segments
    return canary.segment < len(segments) and canary.row < segments[canary.segment].count


def _answered(catalog: SegmentCatalog, manifest: Manifest, segment: int, row: int) -> Canary:
    near = _nearest(catalog, manifest, segment, row)
    cosines = tuple(round(hit.cosine, 4) for hit in near)
    return Canary(segment=segment, row=row, cosines=cosines)


def _nearest(
    catalog: SegmentCatalog, manifest: Manifest, segment: int, row: int
) -> tuple[Hit, ...]:
    (embedding,) = catalog.vectors([catalog.key(segment, row)])
    return tuple(catalog.nearest(embedding, manifest.segments[segment].category, _NEAREST))


def _even(manifest: Manifest) -> Iterator[tuple[int, int]]:
    """Yield (segment, row), as many as there are questions, or products if these are fewer."""
    starts = [0, *accumulate(segment.count for segment in manifest.segments)]
    questions = min(starts[-1], _COUNT)
    for place in (number * starts[-1] // questions for number in range(questions)):
        segment = bisect_right(starts, place) - 1
        yield segment, place - starts[segment]
