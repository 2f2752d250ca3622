"""Whether what is said of a garment (colour, pattern, sleeve, material) is so.

Only photos of which the truth is known count. A word that is not told is no mistake: it costs
coverage, not precision.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from app.eval_figures import Figure, NotMeasurableError, Setup
from app.golden_photos import GoldenPhotos, colour_queries, embeddings, read_photos

if TYPE_CHECKING:
    from vision.attributes import Attributes, Kind

SLEEVES: Final = {"longsleeve": "long sleeves", "t-shirt": "short sleeves"}
"""Class of the validation photos -> what its sleeves are."""

Truths = Mapping[str, tuple[str, str]]
"""Photo -> (kind, the word that is right)."""


def measure(setup: Setup) -> list[Figure]:
    """Tell attributes of judged photos. Raises NotMeasurableError, VisionError."""
    if setup.encoder.text is None:
        raise NotMeasurableError(f"The encoder {setup.encoder.name} knows pictures only, no words.")
    from vision.attributes import KINDS, attributes_of, encode_prompts
    from vision.encoder import Encoder
    from vision.text_encoder import TextEncoder

    prompts, encoder = encode_prompts(TextEncoder(setup.encoder)), Encoder(setup.encoder)
    told: list[tuple[str, str, Attributes]] = []
    for photos, truths in _judged(setup):
        rows = embeddings(photos, encoder, setup.tell)
        for name, row in zip(photos.names, rows, strict=True):
            kind, word = truths[name]
            told.append((kind, word, attributes_of(row, prompts, "upper body")))
    return [figure for kind in KINDS for figure in _of_kind(kind, told)]


def _of_kind(kind: Kind, told: list[tuple[str, str, Attributes]]) -> Iterator[Figure]:
    answers = [(word, dict(attributes).get(kind)) for one, word, attributes in told if one == kind]
    given = [(word, answer) for word, answer in answers if answer is not None]
    right = sum(word == answer for word, answer in given)
    yield Figure(f"{kind}, told of", len(given) / len(answers))
    yield Figure(f"{kind}, right where told", right / max(1, len(given)))


def _judged(setup: Setup) -> Iterator[tuple[GoldenPhotos, Truths]]:
    """Give photos with one known truth each, kind by kind."""
    train, validation = read_photos(setup, "train"), read_photos(setup, "validation")
    colours = {
        f"{photo}.jpg": ("colour", query.text.split()[0])
        for query in colour_queries()
        for photo in query.photos
    }
    yield _photos(train, colours), colours
    text = files("resources").joinpath("golden/attributes.toml").read_text(encoding="utf-8")
    for kind, words in tomllib.loads(text).items():
        truths = {f"{photo}.jpg": (kind, word) for word, names in words.items() for photo in names}
        yield _photos(train, truths), truths
    kinds = zip(validation.names, validation.classes, strict=True)
    sleeves = {name: ("sleeve", SLEEVES[kind]) for name, kind in kinds if kind in SLEEVES}
    yield _photos(validation, sleeves), sleeves


def _photos(split: GoldenPhotos, truths: Truths) -> GoldenPhotos:
    return GoldenPhotos(split.folder, tuple(name for name in split.names if name in truths))
