"""Measure how close strangers come to a catalogue, and store it as an encoder's calibration.

`python -m training calibrate ENCODER DATA` (a folder with `films` and `clothing/train`, of which
the demo catalogue has nothing) writes `resources/models/ENCODER_calibration.json`, from half of
these films, where they show too few of a category from damaged photos of clothes, and from damaged
pictures of the demo catalogue.
`trendflix eval` judges it by the other films and by the demo film.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

from app.build_engine import LocalEngine
from app.calibrations import calibration_file
from app.demo import demo_folder
from app.eval_bands import ALL, halves, other_films, strange_garments
from app.index_build import build_index
from app.model_cards import choose, load_cards
from app.paths import models_folder
from app.product_finder import find_products
from store.calibration import Calibration, CalibrationTable, Curve, CurveTable, FocusPart
from store.feed import FeedRow, read_feed
from store.pictures import read_picture
from store.search import ProductIndex
from training.space import FOCUS, PARTS
from vision.encoder import Encoder
from vision.film_damage import damaged
from vision.given_picture import GivenPicture
from vision.packshot import packshot_crop
from vision.pipeline import ROLES, Pipeline

if TYPE_CHECKING:
    from app.lookup_messages import FoundItem
    from player.frame import Frame
    from vision.card import ModelCard

LEVELS: Final = (0.25, 0.5, 0.75, 0.9, 0.95, 0.98, 0.995)
"""The closeness at the knots of a curve: the share of garments of which the catalogue has nothing
that stay below."""
REMOVED: Final = (0.0, 0.0, 0.0, 0.0, 0.9, 0.98, 0.995)
"""At the same knots, the share of product pictures, the product alone taken out, that stay below.
What is left looks like them, and may be shown; hardly ever as similar, and never as very close."""
CLOTHES: Final[Mapping[str, str]] = {
    "dress": "whole body",
    "hat": "headwear",
    "longsleeve": "upper body",
    "outwear": "upper body",
    "pants": "lower body",
    "shirt": "upper body",
    "shoes": "footwear",
    "shorts": "lower body",
    "skirt": "lower body",
    "t-shirt": "upper body",
}
"""Folder of photos -> category of what they show."""
PHOTOS: Final = 40
"""Of each folder: about as many garments as the films show."""
OWN: Final = "trendflix-eyes"
_LEAST_SPREAD: Final = 0.01
TAIL: Final = 0.9
"""Share above which the categories' cosines are taken together."""
ENOUGH: Final = 15
"""Garments of a category, of one kind of strangers, from which their cosines say anything."""

_Numbers = npt.NDArray[np.float64]

Strangers = Mapping[str, _Numbers]
"""By category, the cosine of the closest product to each garment that has none of its own."""


def main(arguments: list[str]) -> None:
    """Write the calibration of one encoder."""
    name, folder = arguments
    card = choose(load_cards(models_folder()), "encoder", name).card
    encoder = Encoder(card)
    films, _ = halves(other_films(Path(folder, "films")))
    photos = Path(folder, "clothing", "train")
    focus = focus_of(name)
    with TemporaryDirectory() as part, _demo_index(encoder, Path(part) / "index", focus) as index:
        of_films, of_photos = _of_films(card, index, films), _of_photos(encoder, index, photos)
        absent, removed = _filled(of_films, of_photos), _of_pictures(encoder, index)
    content = fitted(absent, removed, card.files["image"].sha256, focus)
    path = calibration_file(name)
    path.write_text(content.model_dump_json(indent=1) + "\n", encoding="utf-8")
    sys.stdout.write(f"{path}\n")


def focus_of(encoder: str) -> tuple[FocusPart, ...]:
    """Return what counts among garments of one category: of our own space, else everything."""
    if encoder != OWN:
        return ()
    return tuple(
        FocusPart(start=PARTS[name].start, end=PARTS[name].stop, weight=weight)
        for name, weight in FOCUS.items()
    )


def fitted(
    absent: Strangers, removed: Strangers, encoder_sha256: str, focus: tuple[FocusPart, ...] = ()
) -> CalibrationTable:
    """Return the curve of every category with ENOUGH garments, and their mean for the others.

    absent: garments of which the catalogue has nothing. removed: those whose product was taken out.
    """
    far, near = _knots(absent, LEVELS), _knots(removed, REMOVED)
    usual = {"far": _mean(far), "near": _mean(near)}
    curves = {
        category: _curve(far.get(category, usual["far"]), near.get(category, usual["near"]))
        for category in sorted(far | near)
    }
    other = _curve(usual["far"], usual["near"])
    return CalibrationTable(encoder_sha256=encoder_sha256, other=other, curves=curves, focus=focus)


def _knots(strangers: Strangers, shares: Sequence[float]) -> dict[str, _Numbers]:
    """Return, per category, the cosines below which these shares stay; -1 for a share of 0.

    All categories share the shape of their tails: one alone has too few for its last hundredths.
    Below, each goes by its own.
    """
    known = {category: each for category, each in strangers.items() if len(each) >= ENOUGH}
    if not known:
        return {}
    standard = [(each - _middle(each)) / _spread(each) for each in known.values()]
    tails = np.quantile(np.concatenate(standard), shares)
    return {
        category: np.where(
            np.array(shares) > TAIL,
            _middle(each) + _spread(each) * tails,
            np.where(np.array(shares) > 0, np.quantile(each, shares), -1.0),
        )
        for category, each in known.items()
    }


def _mean(knots: Mapping[str, _Numbers]) -> _Numbers:
    return np.mean(list(knots.values()), axis=0) if knots else np.full(len(LEVELS), -1.0)


def _middle(cosines: _Numbers) -> float:
    return float(np.median(cosines))


def _spread(cosines: _Numbers) -> float:
    """Return the standard deviation, never so small that a few equal frames say everything."""
    return max(float(cosines.std()), _LEAST_SPREAD)


def _curve(far: _Numbers, near: _Numbers) -> CurveTable:
    """Return the curve that keeps both shares at every knot."""
    rising = np.maximum.accumulate(np.clip(np.maximum(far, near), -1.0, 1.0))
    similarity = (-1.0, *rising.round(4).tolist(), 1.0)
    return CurveTable(similarity=similarity, closeness=(0.0, *LEVELS, 1.0))


def _of_films(encoder: ModelCard, index: ProductIndex, films: Sequence[Path]) -> Strangers:
    """Look at films of which the catalogue has nothing."""
    entries = load_cards(models_folder())
    cards = {role: choose(entries, role).card for role in ROLES} | {"encoder": encoder}
    pipeline = Pipeline.build(cards)

    def look(frame: Frame) -> Sequence[FoundItem]:
        sys.stdout.write(f"{Path(frame.media).name} at {frame.pts:.1f} s\n")
        answers = find_products(
            frame.image, pipeline, index, ticket=1, top=ALL, cancelled=lambda: False
        )
        *_, last = answers
        return last.items

    cosines: dict[str, list[float]] = {}
    for seen in strange_garments(films, look):
        if seen.stranger is not None:
            cosines.setdefault(seen.category, []).append(seen.stranger.similarity)
    return {category: np.array(values) for category, values in cosines.items()}


def _of_photos(encoder: Encoder, index: ProductIndex, folder: Path) -> Strangers:
    """Look at photos of real clothes as a film would show them."""
    cosines: dict[str, list[float]] = {}
    for name, category in CLOTHES.items():
        for number, path in enumerate(sorted((folder / name).iterdir())[:PHOTOS]):
            picture = packshot_crop(read_picture(path.read_bytes()))
            (embedding,) = encoder.encode([GivenPicture(damaged(picture, number))])
            (closest,) = index.search(embedding, category, 1)
            cosines.setdefault(category, []).append(closest.similarity)
    return {category: np.array(values) for category, values in cosines.items()}


def _filled(some: Strangers, others: Strangers) -> Strangers:
    """Return strangers, and of categories with too few of them the others."""
    few = {name: each for name, each in others.items() if len(some.get(name, ())) < ENOUGH}
    return {**some, **few}


def _of_pictures(encoder: Encoder, index: ProductIndex) -> Strangers:
    """Look at every picture of the demo catalogue as a film would show it, its product removed."""
    cosines: dict[str, list[float]] = {}
    feed = read_feed(demo_folder() / "feed.csv")
    for number, row in enumerate(row for row in feed if isinstance(row, FeedRow)):
        picture = packshot_crop(read_picture((demo_folder() / row.picture).read_bytes()))
        (embedding,) = encoder.encode([GivenPicture(damaged(picture, number))])
        matches = index.search(embedding, row.product.category, ALL)
        others = [match.similarity for match in matches if match.product.id != row.product.id]
        cosines.setdefault(row.product.category, []).append(max(others))
    return {category: np.array(values) for category, values in cosines.items()}


def _demo_index(encoder: Encoder, folder: Path, focus: tuple[FocusPart, ...]) -> ProductIndex:
    """Build the demo catalogue's index and open it so that every product is an answer."""
    build_index(demo_folder() / "feed.csv", folder, LocalEngine(encoder), fetch=_refuse)
    card = encoder.card
    everything = Calibration(Curve((-1.0, 1.0), (1.0, 1.0)), focus=focus)
    return ProductIndex.open(folder, card.name, card.files["image"].sha256, everything)


def _refuse(address: str) -> bytes:
    raise ValueError(f"the demo catalogue asks for {address}")
