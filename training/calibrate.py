"""Measure how close strangers come to a catalogue, and store it as an encoder's calibration.

`python -m training calibrate ENCODER FILMS` (the folder of films the demo catalogue has nothing
of) writes `resources/models/ENCODER_calibration.json`. Only half of the persons and films is looked
at; `trendflix eval` judges the result by the others.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

from app.demo import demo_film, demo_folder
from app.eval_bands import ALL, Look, Sighting, halves, other_films, strange_garments, worn_garments
from app.index_build import build_index
from app.model_cards import BUNDLED, choose, load_cards
from app.paths import models_folder
from app.product_finder import find_products
from app.truth import read_truth
from store.calibration import Calibration, CalibrationTable, Curve, CurveTable
from store.search import ProductIndex
from vision.encoder import Encoder
from vision.pipeline import ROLES, Pipeline

if TYPE_CHECKING:
    from app.lookup_messages import FoundItem
    from player.frame import Frame
    from vision.card import ModelCard

LEVELS: Final = (0.25, 0.5, 0.75, 0.9, 0.95, 0.98, 0.995)
"""Shares of strangers at which a curve has knots."""
_LEAST_SPREAD: Final = 0.01
ENOUGH: Final = 15
"""Garments of a category, of one kind of strangers, from which their cosines say anything."""

_Numbers = npt.NDArray[np.float64]

Strangers = Mapping[str, _Numbers]
"""Of one kind of strangers: by category, the cosine of the closest product to each garment."""


def main(arguments: list[str]) -> None:
    """Write the calibration of one encoder."""
    name, films = arguments
    encoder = choose(load_cards(models_folder()), "encoder", name).card
    content = fitted(_strangers(encoder, Path(films)), encoder.files["image"].sha256)
    path = BUNDLED / f"{name}_calibration.json"
    path.write_text(content.model_dump_json(indent=1) + "\n", encoding="utf-8")
    sys.stdout.write(f"{path}\n")


def fitted(kinds: Sequence[Strangers], encoder_sha256: str) -> CalibrationTable:
    """Return curves by which each kind of strangers stays below a closeness as often as it says.

    Where kinds disagree, the one that comes closer decides.
    """
    cosines: dict[str, _Numbers] = {}
    for kind in kinds:
        tails = _tails(kind)
        for category, strangers in kind.items():
            if len(strangers) >= ENOUGH:
                at = _middle(strangers) + _spread(strangers) * tails
                cosines[category] = np.maximum(at, cosines.get(category, at))
    other = np.mean(list(cosines.values()), axis=0)
    return CalibrationTable(
        encoder_sha256=encoder_sha256,
        other=_curve(other),
        curves={category: _curve(at) for category, at in sorted(cosines.items())},
    )


def _tails(kind: Strangers) -> _Numbers:
    """Return how far from the middle the LEVELS lie, in spreads, as all categories share it.

    One category alone has too few garments for its last hundredths.
    """
    standard = [(each - _middle(each)) / _spread(each) for each in kind.values() if len(each) > 1]
    return np.quantile(np.concatenate(standard), LEVELS)


def _middle(cosines: _Numbers) -> float:
    return float(np.median(cosines))


def _spread(cosines: _Numbers) -> float:
    """Return the standard deviation, never so small that a few equal frames say everything."""
    return max(float(cosines.std()), _LEAST_SPREAD)


def _curve(cosines: _Numbers) -> CurveTable:
    similarity = [-1.0, *np.clip(cosines, -1.0, 1.0).round(4).tolist(), 1.0]
    return CurveTable(similarity=tuple(similarity), closeness=(0.0, *LEVELS, 1.0))


def _strangers(encoder: ModelCard, films: Path) -> list[Strangers]:
    """Look at the half of the persons and films that is for this."""
    with TemporaryDirectory() as folder:
        index = _demo_index(encoder, Path(folder) / "index")
        look = _look(encoder, index)
        truth = read_truth(demo_folder() / "truth.json")
        worn, _ = halves(worn_garments(demo_film(), truth, look))
        strange, _ = halves(strange_garments(other_films(films), look))
        index.close()
    return [_by_category(worn), _by_category(strange)]


def _demo_index(encoder: ModelCard, folder: Path) -> ProductIndex:
    """Build the demo catalogue's index and open it so that every product is an answer."""
    build_index(demo_folder() / "feed.csv", folder, Encoder(encoder), fetch=_refuse)
    sha256 = encoder.files["image"].sha256
    everything = Calibration(Curve((-1.0, 1.0), (1.0, 1.0)))
    return ProductIndex.open(folder, encoder.name, sha256, everything)


def _refuse(address: str) -> bytes:
    raise ValueError(f"the demo catalogue asks for {address}")


def _look(encoder: ModelCard, index: ProductIndex) -> Look:
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

    return look


def _by_category(sightings: Sequence[Sighting]) -> Strangers:
    cosines: dict[str, list[float]] = {}
    for each in sightings:
        if each.stranger is not None:
            cosines.setdefault(each.category, []).append(each.stranger.similarity)
    return {category: np.array(values) for category, values in cosines.items()}
