"""Frames and photos of which is known what they show, and questions to which some are the answer.

The demo film comes with the program, so it is always there; photos of clothes and frames of real
films are where the data is.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

from app.eval_composition import COLOURS
from app.eval_figures import NotMeasurableError, Setup
from app.eval_retrieval import UNSEEN_WORDS
from app.golden_photos import CLOTHING, colour_queries, embeddings, read_photos
from app.truth import read_truth
from app.unknown_words import encode_known
from vision.errors import FaceStepError

if TYPE_CHECKING:
    from pathlib import Path

    from vision.text_encoder import TextEncoder
    from vision.types import Embedding
    from vision.whole_picture import WholePictures

FILMS: Final = "films"
_EVERY: Final = 0.25
"""Seconds between two frames."""
_MOST: Final = 60
"""Frames of a real film, from its beginning."""
_SAMPLED: Final = 4
"""Of so many photos of the train split one is looked through for a kind of garment."""


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """A question: an embedding (dim,), and which frames are the answer, bool (frames,).

    about: the garment or film it is about; what is asked about one is never split.
    """

    text: str
    about: str
    query: Embedding
    relevant: npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Labelled:
    """Frames, float32 (frames, dim), and what is asked of them."""

    name: str
    rows: Embedding
    asked: Sequence[Asked]

    def half(self, *, other: bool) -> list[Asked]:
        """Return the questions about every second thing, or (`other`) about the rest."""
        about = sorted({each.about for each in self.asked})[int(other) :: 2]
        return [each for each in self.asked if each.about in about]


def labelled_frames(setup: Setup) -> Iterator[Labelled]:
    """Yield what is here. Raises NotMeasurableError, VisionError."""
    if setup.encoder.text is None:
        raise NotMeasurableError(f"The encoder {setup.encoder.name} knows pictures only, no words.")
    from app.model_cards import choose
    from vision.text_encoder import TextEncoder
    from vision.whole_picture import WholePictures

    texts = TextEncoder(setup.encoder)
    pictures = WholePictures(setup.encoder, choose(setup.entries, "faces").card)
    yield _demo(setup, pictures, texts)
    if (setup.data / FILMS).is_dir():
        yield _films(setup, pictures)
    if (setup.data / CLOTHING).is_dir():
        yield from _photos(setup, texts)


def _demo(setup: Setup, pictures: WholePictures, texts: TextEncoder) -> Labelled:
    """Ask for kinds of garments, and for those of a colour: frames that show one well."""
    from app.demo import demo_film, demo_folder

    if not demo_film().is_file():
        raise NotMeasurableError("The demo film does not come with this installation.")
    setup.tell("frames of the demo film")
    truth = read_truth(demo_folder() / "truth.json")
    times, rows = _seen(demo_film(), truth.duration, pictures)
    worn = [{garment.product_id for garment in truth.garments_at(time)} for time in times]
    wordings = _wordings(demo_folder() / "feed.csv", set().union(*worn))
    found = encode_known(texts, [*wordings])
    asked = [
        Asked(text, kind, query, np.array([bool(ids & products) for ids in worn]))
        for (text, (kind, products)), query in zip(wordings.items(), found, strict=True)
    ]
    return Labelled("demo film", rows, _answerable(asked))


def _wordings(feed: Path, worn: set[str]) -> Mapping[str, tuple[str, set[str]]]:
    """Return words -> the kind of garment, and the products of the film they name."""
    named: dict[str, tuple[str, set[str]]] = {}
    with feed.open(encoding="utf-8", newline="") as lines:
        for product in csv.DictReader(lines):
            if product["id"] in worn:
                kind = product["product_type"].rpartition(">")[2].strip()
                first = product["color"].partition("/")[0]
                shades = [shade for shade, those in COLOURS.items() if first in those]
                for text in (kind, *(f"{shade} {kind}" for shade in shades)):
                    named.setdefault(text, (kind, set()))[1].add(product["id"])
    return named


def _films(setup: Setup, pictures: WholePictures) -> Labelled:
    """Ask with a frame from the middle of each real film for the others of it."""
    found: dict[str, Embedding] = {}
    for film in sorted(setup.folder(FILMS).iterdir()):
        if film.suffix in {".mp4", ".mkv"}:
            setup.tell(f"frames of {film.name}")
            found[film.stem] = _seen(film, _EVERY * _MOST, pictures)[1]
    of = np.repeat([*found], [len(rows) for rows in found.values()])
    asked = []
    for name, rows in found.items():
        relevant = of == name
        relevant[np.flatnonzero(relevant)[len(rows) // 2]] = False  # the question itself
        asked.append(Asked(name, name, rows[len(rows) // 2], relevant))
    return Labelled("real films", np.concatenate([*found.values()]), _answerable(asked))


def _seen(film: Path, end: float, pictures: WholePictures) -> tuple[list[float], Embedding]:
    """Return the times of frames in seconds, and their embeddings (frames, dim)."""
    from vision.film_frames import frames_between
    from vision.whole_picture import LONGEST

    times: list[float] = []
    rows: list[Embedding] = []
    for frame in frames_between(film, 0.0, end):
        if not times or frame.pts >= times[-1] + _EVERY - 1e-6:
            try:
                rows.append(pictures.encode(frame.shrunk(LONGEST)))
            except FaceStepError:
                continue
            times.append(frame.pts)
    return times, np.stack(rows)


def _photos(setup: Setup, texts: TextEncoder) -> Iterator[Labelled]:
    """Ask for kinds of garments in photos nobody was trained on and some more; then for colours."""
    from vision.encoder import Encoder

    encoder = Encoder(setup.encoder)
    train, validation = read_photos(setup, "train"), read_photos(setup, "validation")
    rows = embeddings(train, encoder, setup.tell)
    classes = np.array([*validation.classes, *train.classes[::_SAMPLED]])
    kinds = {**dict.fromkeys(sorted(set(classes.tolist()))), **UNSEEN_WORDS}
    means = {text: kind or text for text, kind in kinds.items()}
    asked = [
        Asked(text, means[text], query, classes == means[text])
        for text, query in zip(means, encode_known(texts, [*means]), strict=True)
    ]
    gallery = np.concatenate([embeddings(validation, encoder, setup.tell), rows[::_SAMPLED]])
    yield Labelled("photos, kinds", gallery, _answerable(asked))
    coloured = colour_queries()
    stems = [name.removesuffix(".jpg") for name in train.names]
    found = encode_known(texts, [each.text for each in coloured])
    asked = [
        Asked(
            each.text,
            each.text.rpartition(" ")[2],
            query,
            np.array([stem in each.photos for stem in stems]),
        )
        for each, query in zip(coloured, found, strict=True)
    ]
    yield Labelled("photos, colours", rows, _answerable(asked))


def _answerable(asked: Sequence[Asked]) -> list[Asked]:
    """Return the questions whose words are known and that some frames, but not all, answer."""
    return [
        each
        for each in asked
        if each.query.any() and each.relevant.any() and not each.relevant.all()
    ]
