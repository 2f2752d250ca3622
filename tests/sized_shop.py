"""Half of the tops of the demo catalogue as a shop with sizes and stock: its real index."""

from __future__ import annotations

import csv
import os
from datetime import UTC, datetime
from shutil import copytree
from typing import TYPE_CHECKING, Final

from app.build_engine import LocalEngine
from app.demo import demo_folder
from app.index_build import build_index
from app.model_cards import choose
from vision.encoder import Encoder

if TYPE_CHECKING:
    from pathlib import Path

    from app.model_cards import CardEntry

SIZES: Final = ("S", "M", "L")
PRICED_ON: Final = datetime(2020, 5, 3, 12, tzinfo=UTC)
"""When the feed was written."""


def make_sized_shop(folder: Path, models: dict[str, CardEntry]) -> Path:
    """Write a feed, build; return the index's folder.

    Of every product the shop has three sizes; of every second one M is sold out, and every third
    goes to Germany alone.
    """
    copytree(demo_folder() / "images", folder / "images")
    feed = folder / "feed.csv"
    with (demo_folder() / "feed.csv").open(newline="", encoding="utf-8") as demo:
        tops = [row for row in csv.DictReader(demo) if row["product_type"].startswith("upper")]
    rows = [sized for place, row in enumerate(tops[::2]) for sized in _sized(row, place)]
    with feed.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    os.utime(feed, (PRICED_ON.timestamp(), PRICED_ON.timestamp()))
    encoder = Encoder(choose(models, "encoder").card, prefer_gpu=False)
    build_index(feed, folder / "index", LocalEngine(encoder), fetch=_nothing)
    return folder / "index"


def _sized(row: dict[str, str], place: int) -> list[dict[str, str]]:
    return [
        row
        | {
            "id": f"{row['id']}-{size}",
            "item_group_id": row["id"],
            "link": f"{row['link']}?size={size}",
            "size": size,
            "availability": "out_of_stock" if size == "M" and place % 2 else "in_stock",
            "shipping": "DE:::0 EUR" if place % 3 == 0 else "DE:::0 EUR,FR:::4.90 EUR",
        }
        for size in SIZES
    ]


def _nothing(url: str) -> bytes:
    raise AssertionError(f"asked for {url}")
