"""The index that is replaced: which of its products can stay where they are."""

from __future__ import annotations

from hashlib import blake2b
from pathlib import Path

from store.catalog import Catalog
from store.errors import StoreError
from store.manifest import Manifest, Segment, read_manifest
from store.segment_writer import FormerSegment
from store.thumbnails import Thumbnails
from store.types import Product
from store.verification import verify

Place = tuple[int, int]
"""Number of the segment, row."""


class FormerIndex:
    """An index whose vectors a newer one of the same encoder goes on with."""

    def __init__(self, folder: Path, manifest: Manifest) -> None:
        """Open verified files."""
        self.segments = tuple(_former(folder, manifest, each) for each in manifest.segments)
        self._places: dict[bytes, Place] = {}
        for number, segment in enumerate(self.segments):
            for known in segment.catalog.everything():
                segment.places[known.row] = (known.thumbnail_offset, known.thumbnail_length)
                lead, picture = known.offers[0], known.picture
                self._places[_digest(lead, picture)] = (number, known.row)

    def place(self, product: Product, picture: bytes) -> Place | None:
        """Return where the former index has a product, made from this very picture.

        picture: SHA-256 of its bytes. Each place is returned once.
        """
        return self._places.pop(_digest(product, picture), None) if picture else None

    def close(self) -> None:
        """Let go of the files."""
        for segment in self.segments:
            segment.catalog.close()
            segment.thumbnails.close()


def open_former(folder: Path, like: Manifest) -> FormerIndex | None:
    """Open the index in a folder where `like` may go on with its vectors; None where not."""
    try:
        manifest = read_manifest(folder)
        if not _of_one_kind(manifest, like):
            return None
        verify(folder, manifest)
        return FormerIndex(folder, manifest)
    except StoreError:
        return None  # whatever is wrong with it: it is replaced


def _of_one_kind(one: Manifest, other: Manifest) -> bool:
    return (one.encoder, one.encoder_sha256, one.preprocessing, one.dimension) == (
        other.encoder,
        other.encoder_sha256,
        other.preprocessing,
        other.dimension,
    )


def _former(folder: Path, manifest: Manifest, segment: Segment) -> FormerSegment:
    return FormerSegment(
        segment,
        Catalog(folder / segment.catalog, segment.category, manifest.priced_on),
        Thumbnails(folder / segment.thumbnails),
        {},
        dict(manifest.files),
    )


def _digest(product: Product, picture: bytes) -> bytes:
    """Return 16 bytes that tell a product, as it looks, from others."""
    said = blake2b(picture, digest_size=16)
    said.update(f"{product.category}\n{product.id}".encode())
    return said.digest()
