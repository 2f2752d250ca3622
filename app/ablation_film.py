"""What is on the demo film, cut in every way an ablation asks for, and all products to find."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from app.calibrations import calibration_of
from app.eval_figures import NotMeasurableError, Setup
from app.lookup_messages import FoundItem
from app.truth import read_truth
from store.product_category import category_of
from vision.types import Box, Embedding

if TYPE_CHECKING:
    from app.truth import TrueGarment
    from vision.card import ModelCard
    from vision.crop import Crop
    from vision.given_picture import GivenPicture
    from vision.pipeline import Matte, Pipeline, Scene
    from vision.types import Category, Image, Region

SAMPLES: Final = 40
WHITE: Final = "on white"
UNFILLED: Final = "faces not filled"
BOXED: Final = "shoes not outlined"
USUAL: Final = "6 %"
_CONTEXT: Final = 0.06
"""Share of a region's longer side that a crop has around it."""
MARGINS: Final[Mapping[str, float]] = {
    "none": -_CONTEXT,
    USUAL: 0.0,
    "12 %": 0.06,
    "20 %": 0.14,
}
"""Context around a region -> what is added to what a crop has."""


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """One item of a frame. garments: which garments it is, as numbers in `Film.products`."""

    category: Category
    crops: Mapping[str, Crop | GivenPicture]
    garments: tuple[int, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Film:
    """Everything seen. products: the right product of each garment, by the garment's number."""

    shown: Sequence[Shown]
    products: Sequence[str]


@dataclass(frozen=True, slots=True, eq=False)
class Shelf:
    """All products: ids, categories, embeddings (n, dim).

    focus: what is asked of them for an embedding (dim,).
    """

    ids: Sequence[str]
    categories: Sequence[str]
    rows: Embedding
    focus: Callable[[Embedding], Embedding]


def see_film(setup: Setup) -> Film:
    """Look at the demo film. Raises NotMeasurableError, VisionError, PlayerError."""
    from app.demo import demo_film, demo_folder
    from app.golden_persons import bgr
    from player.headless import FrameReader
    from vision.timing import Clock

    if not demo_film().is_file():
        raise NotMeasurableError("The demo film does not come with this installation.")
    truth = read_truth(demo_folder() / "truth.json")
    pipeline = _pipeline(setup)
    shown: list[Shown] = []
    products: list[str] = []
    with FrameReader(str(demo_film())) as reader:
        for seconds in truth.sampled_times(SAMPLES):
            setup.tell(f"demo film at {seconds:.1f} s")
            image = bgr(reader.frame_at(seconds).image)
            scene = pipeline.look_closer(pipeline.see(image, Clock()), Clock())
            garments = truth.garments_at(seconds)
            numbered = dict(enumerate(garments, start=len(products)))
            shown += _items(image, scene, pipeline.matte(scene, Clock()), numbered)
            products += [garment.product_id for garment in garments]
    return Film(shown, products)


def stock_shelf(card: ModelCard) -> Shelf:
    """Encode the pictures of the demo catalogue. Raises VisionError, ModelMissingError."""
    from app.demo import demo_folder
    from app.vector_file import picture_of
    from vision.encoder import Encoder
    from vision.given_picture import GivenPicture
    from vision.packshot import packshot_crop

    with (demo_folder() / "feed.csv").open(encoding="utf-8", newline="") as feed:
        rows = list(csv.DictReader(feed))
    pictures = [picture_of(demo_folder() / row["image_link"], row["image_link"]) for row in rows]
    crops = [GivenPicture(packshot_crop(picture.pixels)) for picture in pictures]
    kinds = [
        category_of(row["product_type"], row["google_product_category"], row["title"]) or ""
        for row in rows
    ]
    asked = calibration_of(card).asked
    ids = [row["id"] for row in rows]
    return Shelf(ids, kinds, Encoder(card).encode(crops), lambda embedding: asked(embedding)[0])


def encode_views(card: ModelCard, film: Film, names: Sequence[str]) -> dict[str, Embedding]:
    """Return, for each way to cut, float32 (items, dim). Raises VisionError."""
    from vision.encoder import Encoder

    encoder = Encoder(card)
    return {name: encoder.encode([each.crops[name] for each in film.shown]) for name in names}


def _pipeline(setup: Setup) -> Pipeline:
    from app.model_cards import choose
    from vision.pipeline import ROLES, Pipeline

    entries = {role: choose(setup.entries, role) for role in ROLES}
    missing = [entry.card.name for entry in entries.values() if not entry.present]
    if missing:
        raise NotMeasurableError(f"Models are not here: trendflix models pull {' '.join(missing)}")
    return Pipeline.build({role: entry.card for role, entry in entries.items()})


def _items(
    image: Image, scene: Scene, matte: Matte, garments: Mapping[int, TrueGarment]
) -> Iterator[Shown]:
    for region in scene.regions:
        box = region.detection.box
        item = FoundItem(0, box, region.detection.label, region.category, region.detection.score)
        really = tuple(number for number, each in garments.items() if each.found_by(item))
        if really:
            yield Shown(region.category, _crops(image, scene, region, matte), really)


def _crops(
    image: Image, scene: Scene, region: Region, matte: Matte
) -> dict[str, Crop | GivenPicture]:
    from vision.crop import Crop
    from vision.given_picture import GivenPicture
    from vision.pipeline import crop_of

    box = region.detection.box
    boxed, white = Crop(scene.masked, box), crop_of(scene, region, matte)
    if region.shape is not None:
        outlined = dict.fromkeys((*MARGINS, WHITE), white)
        return {**outlined, BOXED: boxed, UNFILLED: GivenPicture(white.pixels)}
    crops = {name: Crop(scene.masked, _grown(box, more)) for name, more in MARGINS.items()}
    return {**crops, BOXED: boxed, WHITE: white, UNFILLED: _unfilled(image, box)}


def _unfilled(image: Image, box: Box) -> GivenPicture:
    """Cut as `Crop` does, with the faces left: the persons of the demo film are drawn."""
    from vision.given_picture import GivenPicture

    wide = _grown(box, _CONTEXT).clipped(image.shape[1], image.shape[0])
    side = max(wide.width, wide.height)
    square = np.full((side, side, 3), 255, np.uint8)
    left, top = (side - wide.width) // 2, (side - wide.height) // 2
    part = image[wide.y1 : wide.y2, wide.x1 : wide.x2, ::-1]
    square[top : top + wide.height, left : left + wide.width] = part
    return GivenPicture(square)


def _grown(box: Box, share: float) -> Box:
    more = round(max(box.width, box.height) * share)
    left, top = min(box.x1 - more, box.x2 - 1), min(box.y1 - more, box.y2 - 1)
    return Box(left, top, max(box.x2 + more, left + 1), max(box.y2 + more, top + 1))
