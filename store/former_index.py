"""The index that is replaced: which of its products stay, and what it knows of pictures."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path
from typing import Final, Protocol

import numpy as np

from store.catalog import Catalog, Pictured
from store.digest_table import DigestTable
from store.encoded_pictures import EncodedPicture
from store.errors import StoreError
from store.manifest import Manifest, Segment, read_manifest
from store.segment_writer import FormerSegment
from store.thumbnails import Thumbnails
from store.types import Product
from store.vectors import DTYPE
from store.verification import verify

Place = tuple[int, int]
"""Number of the segment, row."""
_ROWS: Final = 1 << 32


class Made(Protocol):
    """What made an index: only of the same can vectors stay."""

    @property
    def encoder(self) -> str:
        """Its name."""

    @property
    def encoder_sha256(self) -> str:
        """Its bytes."""

    @property
    def preprocessing(self) -> str:
        """SHA-256 of how pictures were fed to it."""

    @property
    def dimension(self) -> int:
        """Numbers of an embedding."""


class FormerIndex:
    """An index whose vectors a newer one of the same encoder goes on with."""

    def __init__(self, folder: Path, manifest: Manifest) -> None:
        """Open verified files."""
        self.segments = tuple(_former(folder, manifest, each) for each in manifest.segments)
        self._taken = [np.zeros(each.segment.count, np.bool_) for each in self.segments]
        self._products = DigestTable(self._digests())
        self._pictures = DigestTable(
            (known.picture, _joined(number, known.row))
            for number, known in self._everything()
            if known.picture
        )

    def place(self, product: Product, picture: bytes) -> Place | None:
        """Return where the former index has a product, made from this very picture.

        picture: SHA-256 of its bytes. Each place is returned once.
        """
        found = self._products.find(_digest(product.category, product.id, picture))
        if found is None or not picture:
            return None
        number, row = divmod(found, _ROWS)
        if self._taken[number][row]:
            return None
        self._taken[number][row] = True
        return number, row

    def encoded(self, picture: bytes) -> EncodedPicture | None:
        """Return what a picture (SHA-256 of its bytes) was encoded to, None where it was not."""
        found = self._pictures.find(picture)
        if found is None:
            return None
        number, row = divmod(found, _ROWS)
        segment = self.segments[number]
        embedding = np.array(segment.vectors[row])
        return EncodedPicture(embedding, segment.thumbnails.read(*segment.place(row)))

    def close(self) -> None:
        """Let go of the files."""
        for segment in self.segments:
            segment.catalog.close()
            segment.thumbnails.close()

    def _everything(self) -> Iterator[tuple[int, Pictured]]:
        for number, segment in enumerate(self.segments):
            for known in segment.catalog.pictured():
                yield number, known

    def _digests(self) -> Iterator[tuple[bytes, int]]:
        for number, known in self._everything():
            segment = self.segments[number]
            segment.places[known.row] = (known.thumbnail_offset, known.thumbnail_length)
            said = _digest(segment.segment.category, known.id, known.picture)
            yield said, _joined(number, known.row)


def open_former(folder: Path, like: Made) -> FormerIndex | None:
    """Open the index in a folder where `like` may go on with its vectors; None where not."""
    try:
        manifest = read_manifest(folder)
        if not _of_one_kind(manifest, like):
            return None
        verify(folder, manifest)
        return FormerIndex(folder, manifest)
    except StoreError:
        return None  # whatever is wrong with it: it is replaced


def _of_one_kind(one: Made, other: Made) -> bool:
    return (one.encoder, one.encoder_sha256, one.preprocessing, one.dimension) == (
        other.encoder,
        other.encoder_sha256,
        other.preprocessing,
        other.dimension,
    )


def _former(folder: Path, manifest: Manifest, segment: Segment) -> FormerSegment:
    return FormerSegment(
        segment,
        Catalog(folder / segment.catalog, segment.category),
        Thumbnails(folder / segment.thumbnails),
        np.memmap(folder / segment.vectors, DTYPE, "r", shape=(segment.count, manifest.dimension)),
        np.zeros((segment.count, 2), np.int64),
        dict(manifest.files),
    )


def _joined(number: int, row: int) -> int:
    return number * _ROWS + row


def _digest(category: str, product: str, picture: bytes) -> bytes:
    """Return 16 bytes that tell a product, as it looks, from others."""
    said = blake2b(picture, digest_size=16)
    said.update(f"{category}\n{product}".encode())
    return said.digest()
