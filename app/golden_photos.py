"""The clothing photos the encoders are measured on, as rows: files, classes, embeddings."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from app.eval_figures import Setup
from app.vector_file import picture_of

if TYPE_CHECKING:
    from vision.encoder import Encoder
    from vision.types import Embedding, Image

CLOTHING = "clothing"
"""In the data folder: `train` and `validation`, each with a folder per class."""
_AT_ONCE = 16


@dataclass(frozen=True, slots=True)
class GoldenPhotos:
    """One split, in sorted order. names: "dress/<file>.jpg"."""

    folder: Path
    names: tuple[str, ...]

    @property
    def classes(self) -> tuple[str, ...]:
        """The class of each photo."""
        return tuple(name.split("/")[0] for name in self.names)


@dataclass(frozen=True, slots=True)
class ColourQuery:
    """Words, and the photos of the train split that show it (names without ending)."""

    text: str
    photos: frozenset[str]


def read_photos(setup: Setup, split: str) -> GoldenPhotos:
    """Find the photos of a split. Raises NotMeasurableError."""
    folder = setup.folder(f"{CLOTHING}/{split}")
    paths = folder.glob("*/*.jpg")
    return GoldenPhotos(
        folder, tuple(sorted(path.relative_to(folder).as_posix() for path in paths))
    )


def colour_queries() -> list[ColourQuery]:
    """Return the queries for a garment of a colour, judged by eye."""
    text = files("resources").joinpath("golden/colour_garments.toml").read_text(encoding="utf-8")
    tables = tomllib.loads(text)["query"]
    return [ColourQuery(table["text"], frozenset(table["photos"])) for table in tables]


def embeddings(
    photos: GoldenPhotos,
    encoder: Encoder,
    tell: Callable[[str], None],
    change: Callable[[Image, int], Image] = lambda pixels, _number: pixels,
) -> Embedding:
    """Return float32 (n, dim). change: what becomes of a photo's pixels (RGB), by its number."""
    from vision.given_picture import GivenPicture

    rows = []
    for start in range(0, len(photos.names), _AT_ONCE):
        part = list(enumerate(photos.names))[start : start + _AT_ONCE]
        loaded = [(number, picture_of(photos.folder / name, name)) for number, name in part]
        changed = [GivenPicture(change(picture.pixels, number)) for number, picture in loaded]
        rows.append(encoder.encode(changed))
        tell(f"{photos.folder.name}: {start + len(part)} of {len(photos.names)} photos")
    return np.concatenate(rows)


def is_one_of(gallery: Sequence[str], wanted: Iterable[str]) -> np.ndarray:
    """Return bool (wanted, gallery): whether the class of a photo is the one wanted."""
    return np.array([[one == each for one in gallery] for each in wanted], bool)
