"""The products of the catalogue, for a map."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING, Final

from app.library.map_points import MapPoint, MapPoints
from app.library.product_picture import ProductPicture, ProductPictureQuestion
from app.paths import index_folder
from store.errors import IndexDamagedError
from store.manifest import check_encoder, read_manifest
from store.segments import SegmentCatalog
from store.verification import verify

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

    from vision.card import ModelCard

_AT_ONCE: Final = 500
"""Products read together; their thumbnails come with them and are dropped."""


def product_points(most: int, encoder: ModelCard) -> MapPoints:
    """Return up to `most` products of the catalogue in use, evenly from its categories.

    Raises IndexMissingError, IndexDamagedError, IndexOutdatedError, IndexEncoderError.
    """
    with catalogue(encoder) as catalog:
        counts = catalog.info.categories
        share = min(1.0, most / max(1, sum(counts.values())))
        keys = [
            key
            for name, count in counts.items()
            for key in catalog.keys(name, max(1, round(count * share)))
        ]
        points = list(_described(catalog, keys))
        left_out = max(0, sum(counts.values()) - len(keys))
        return MapPoints((), points, catalog.vectors(keys), left_out)


def product_picture(question: ProductPictureQuestion, encoder: ModelCard) -> ProductPicture:
    """Return the picture of a product on the map. Raises as `product_points`."""
    with catalogue(encoder) as catalog:
        picture = thumbnail_of(question.product, catalog)
    return ProductPicture(product=question.product, picture=b64encode(picture))


def thumbnail_of(key: str, catalog: SegmentCatalog) -> bytes:
    """Return the WebP of a product by its key on the map, empty where it is no more there."""
    try:
        return catalog.entries([int(key)])[0].product.thumbnail
    except (IndexError, IndexDamagedError):  # the catalogue may be another one since
        return b""


def catalogue(encoder: ModelCard) -> AbstractContextManager[SegmentCatalog]:
    """Open the catalogue in use, verified. Raises as `product_points`."""
    from contextlib import closing

    folder = index_folder()
    manifest = read_manifest(folder)
    check_encoder(manifest, encoder.name, encoder.files["image"].sha256)
    verify(folder, manifest)
    return closing(SegmentCatalog(folder, manifest))


def _described(catalog: SegmentCatalog, keys: list[int]) -> Iterator[MapPoint]:
    for start in range(0, len(keys), _AT_ONCE):
        part = keys[start : start + _AT_ONCE]
        for key, entry in zip(part, catalog.entries(part), strict=True):
            product = entry.product
            words = " · ".join(filter(None, (product.title, product.brand)))
            yield MapPoint(
                f"product {product.id}",
                words=words,
                category=product.category,
                product=str(key),
            )
