"""How well an encoder finds clothes: by a picture, by words, and after what a film does to them.

The gallery is the train split of the clothing photos, queries are of the validation split or
words; where the gallery is the validation split too, no encoder has seen any of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.eval_figures import Figure, NotMeasurableError, Setup
from app.golden_photos import (
    GoldenPhotos,
    colour_queries,
    embeddings,
    is_one_of,
    read_photos,
)
from app.retrieval_metrics import precision_at, ranks
from app.unknown_words import encode_known

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from vision.text_encoder import TextEncoder
    from vision.types import Embedding

UNSEEN_WORDS: Mapping[str, str] = {
    "pullover": "longsleeve",
    "sneakers": "shoes",
    "cap": "hat",
    "trousers": "pants",
    "jeans": "pants",
    "blouse": "shirt",
    "jacket": "outwear",
    "coat": "outwear",
    "tee": "t-shirt",
}
"""Wordings that are no class names, and the class they mean."""


@dataclass(frozen=True, slots=True, eq=False)
class Wardrobe:
    """The photos and what an encoder makes of them. damaged: the validation photos as of a film."""

    train: GoldenPhotos
    validation: GoldenPhotos
    train_rows: Embedding
    validation_rows: Embedding
    damaged_rows: Embedding


def measure(setup: Setup) -> list[Figure]:
    """Measure everything this encoder can do. Raises NotMeasurableError, VisionError."""
    wardrobe = embed(setup)
    figures = [*by_picture(wardrobe), *after_damage(wardrobe)]
    if setup.encoder.text:
        from vision.text_encoder import TextEncoder

        texts = TextEncoder(setup.encoder)
        figures += [*by_class_name(wardrobe, texts), *by_colour(wardrobe, texts)]
    return figures


def embed(setup: Setup) -> Wardrobe:
    """Encode all photos. Raises NotMeasurableError, VisionError."""
    from vision.encoder import Encoder
    from vision.film_damage import damaged

    train, validation = read_photos(setup, "train"), read_photos(setup, "validation")
    if not train.names or not validation.names:
        raise NotMeasurableError(f"There are no photos in {train.folder.parent}.")
    encoder = Encoder(setup.encoder)
    return Wardrobe(
        train,
        validation,
        embeddings(train, encoder, setup.tell),
        embeddings(validation, encoder, setup.tell),
        embeddings(validation, encoder, setup.tell, damaged),
    )


def by_picture(wardrobe: Wardrobe) -> Iterator[Figure]:
    """Say how often the nearest photos show the same kind of garment; of all, and of each kind."""
    scores = wardrobe.validation_rows @ wardrobe.train_rows.T
    relevant = is_one_of(wardrobe.train.classes, wardrobe.validation.classes)
    hits = precision_at(10, scores, relevant)
    yield Figure("picture → kind, P@1", float(precision_at(1, scores, relevant).mean()))
    yield Figure("picture → kind, P@10", float(hits.mean()), bar=0.9)
    kinds = np.array(wardrobe.validation.classes)
    for kind in sorted(set(kinds.tolist())):
        yield Figure(f"picture → kind, P@10: {kind}", float(hits[kinds == kind].mean()))


def after_damage(wardrobe: Wardrobe) -> Iterator[Figure]:
    """Say how often the garment itself is found after film-like damage, among all photos."""
    gallery = np.concatenate([wardrobe.validation_rows, wardrobe.train_rows])
    right = np.arange(len(wardrobe.validation_rows))
    places = ranks(wardrobe.damaged_rows @ gallery.T, right)
    yield Figure("damaged photo → same garment, R@1", float((places <= 1).mean()), bar=0.9)
    yield Figure("damaged photo → same garment, R@5", float((places <= 5).mean()))  # noqa: PLR2004
    scores = wardrobe.damaged_rows @ wardrobe.train_rows.T
    relevant = is_one_of(wardrobe.train.classes, wardrobe.validation.classes)
    yield Figure("damaged photo → kind, P@10", float(precision_at(10, scores, relevant).mean()))


def by_class_name(wardrobe: Wardrobe, texts: TextEncoder) -> Iterator[Figure]:
    """Say how often words find photos of the kind they name: class names, and other wordings."""
    kinds = sorted(set(wardrobe.train.classes))
    words = {kind: kind for kind in kinds}
    yield from _by_words("class name", words, wardrobe, texts)
    yield from _by_words("other wording", UNSEEN_WORDS, wardrobe, texts)


def by_colour(wardrobe: Wardrobe, texts: TextEncoder) -> Iterator[Figure]:
    """Say how often words for a garment of a colour find such photos."""
    queries = colour_queries()
    stems = [name.removesuffix(".jpg") for name in wardrobe.train.names]
    relevant = np.array([[stem in query.photos for stem in stems] for query in queries])
    scores = encode_known(texts, [query.text for query in queries]) @ wardrobe.train_rows.T
    hits = precision_at(5, scores, relevant)
    yield Figure("colour and garment, P@5", float(hits.mean()), bar=0.7)
    for query, share in zip(queries, hits.tolist(), strict=True):
        yield Figure(f"colour and garment, P@5: {query.text}", share)


def _by_words(
    what: str, words: Mapping[str, str], wardrobe: Wardrobe, texts: TextEncoder
) -> Iterator[Figure]:
    rows = encode_known(texts, list(words))
    hits = _share_of_kind(rows, wardrobe.train_rows, wardrobe.train.classes, words)
    yield Figure(f"{what} → photos, P@10", float(hits.mean()), bar=0.95)
    for word, share in zip(words, hits.tolist(), strict=True):
        yield Figure(f"{what} → photos, P@10: {word}", share)
    unseen = _share_of_kind(rows, wardrobe.validation_rows, wardrobe.validation.classes, words)
    yield Figure(f"{what} → photos never trained on, P@10", float(unseen.mean()))


def _share_of_kind(
    rows: Embedding, gallery: Embedding, classes: tuple[str, ...], words: Mapping[str, str]
) -> np.ndarray:
    hits = precision_at(10, rows @ gallery.T, is_one_of(classes, words.values()))
    return np.where(rows.any(axis=1), hits, 0.0)  # an unknown word finds nothing
