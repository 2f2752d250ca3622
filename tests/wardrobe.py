"""A small shop of drawn garments, or of photos, and the index the real encoder makes of it."""

from __future__ import annotations

from shutil import copy
from typing import TYPE_CHECKING

from app.build_engine import LocalEngine
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
    """Draw products, build; return the index's folder."""
    rows = []
    for number, kind in enumerate(KINDS):
        for colour in COLOURS:
            picture = packshot(colour, (60 + 10 * number, 80 - 10 * number))
            (folder / f"{colour}-{number}.png").write_bytes(encoded(picture))
            rows.append((f"{colour}-{number}.png", kind))
    return _build(folder, rows, models)


def make_photo_index(folder: Path, photos: list[Path], models: dict[str, CardEntry]) -> Path:
    """Sell what is on photos as tops; return the index's folder."""
    for photo in photos:
        copy(photo, folder)
    return _build(folder, [(photo.name, KINDS[0]) for photo in photos], models)


def _build(folder: Path, rows: list[tuple[str, str]], models: dict[str, CardEntry]) -> Path:
    lines = ["id,title,link,image_link,price,product_type"]
    for picture, kind in rows:
        page = f"https://shop.example/{picture}"
        lines.append(f"{picture},{picture},{page},{picture},19.90 EUR,{kind}")
    (folder / "feed.csv").write_text("\n".join(lines))
    encoder = Encoder(choose(models, "encoder").card, prefer_gpu=False)
    build_index(folder / "feed.csv", folder / "index", LocalEngine(encoder), fetch=_nothing)
    return folder / "index"


def _nothing(url: str) -> bytes:
    raise AssertionError(f"asked for {url}")
