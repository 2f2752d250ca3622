"""Half of the tops of the demo catalogue as a shop with sizes and stock: its real index."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.demo import demo_folder
from app.model_cards import choose
from store.feed import read_feed
from store.index_writer import IndexMaker, write_index
from store.pictures import read_picture, thumbnail
from store.segment_writer import IndexRow
from vision.encoder import Encoder
from vision.given_picture import GivenPicture
from vision.packshot import packshot_crop

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.model_cards import CardEntry
    from store.types import Product

SIZES: Final = ("S", "M", "L")
PRICED_ON: Final = "2020-05-03"
_BATCH = 16


def make_sized_shop(folder: Path, models: dict[str, CardEntry]) -> Path:
    """Return the folder of the index.

    Of every product the shop has three sizes; of every second one M is sold out, and every third
    goes to Germany alone.
    """
    encoder = Encoder(choose(models, "encoder").card, prefer_gpu=False)
    card = encoder.card
    maker = IndexMaker("sized", card.name, card.files["image"].sha256, card.dimension)
    write_index(folder, maker, _rows(encoder))
    return folder


def _rows(encoder: Encoder) -> Iterator[list[IndexRow]]:
    rows = [
        row
        for row in read_feed(demo_folder() / "feed.csv").rows
        if row.product.category == "upper body"
    ][::2]
    for start in range(0, len(rows), _BATCH):
        some = rows[start : start + _BATCH]
        crops = [
            packshot_crop(read_picture((demo_folder() / row.picture).read_bytes())) for row in some
        ]
        embeddings = encoder.encode([GivenPicture(crop) for crop in crops])
        yield [
            IndexRow(
                replace(lead, thumbnail=thumbnail(crop)), embedding, row.identities, tuple(others)
            )
            for place, (row, crop, embedding) in enumerate(
                zip(some, crops, embeddings, strict=True), start
            )
            for lead, *others in [_offers(row.product, place)]
        ]


def _offers(product: Product, place: int) -> list[Product]:
    return [
        replace(
            product,
            id=f"{product.id}-{size}",
            url=f"{product.url}?size={size}",
            size=size,
            in_stock=size != "M" or place % 2 == 0,
            priced_on=PRICED_ON,
            ships_to=("DE",) if place % 3 == 0 else ("DE", "FR"),
        )
        for size in SIZES
    ]
