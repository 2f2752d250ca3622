"""A small shop of drawn garments, and the index the real encoder makes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.index_build import build_index
from app.model_cards import choose
from tests.pictures import encoded, packshot
from vision.encoder import Encoder

if TYPE_CHECKING:
    from pathlib import Path

    from app.model_cards import CardEntry

COLOURS = ("firebrick", "navy", "olive", "goldenrod", "black", "teal", "purple", "sienna")
KINDS = ("upper body > shirt", "lower body > trousers", "footwear > shoes")


def make_index(folder: Path, models: dict[str, CardEntry]) -> Path:
    """Draw, write the feed, build; return the index's folder."""
    lines = ["id,title,link,image_link,price,product_type"]
    for number, kind in enumerate(KINDS):
        for colour in COLOURS:
            name = f"{colour}-{number}"
            picture = packshot(colour, (60 + 10 * number, 80 - 10 * number))
            (folder / f"{name}.png").write_bytes(encoded(picture))
            page = f"https://shop.example/{name}"
            lines.append(f"{name},{name},{page},{name}.png,19.90 EUR,{kind}")
    (folder / "feed.csv").write_text("\n".join(lines))
    encoder = Encoder(choose(models, "encoder").card, prefer_gpu=False)
    build_index(folder / "feed.csv", folder / "index", encoder, fetch=_nothing)
    return folder / "index"


def _nothing(url: str) -> bytes:
    raise AssertionError(f"asked for {url}")
