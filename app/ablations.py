"""What each choice of the pipeline is worth: the demo film, with one choice changed at a time.

Every garment on screen that counts is searched for among all products, without floors, so that
only the embedding decides. Which items of the pipeline are which garment says the ground truth;
of several the best place counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import numpy as np

from app.ablation_film import (
    BOXED,
    MARGINS,
    UNFILLED,
    USUAL,
    WHITE,
    Film,
    Shelf,
    encode_views,
    see_film,
    stock_shelf,
)
from app.truth import share_within
from vision.encoder import MATTE_WEIGHT

if TYPE_CHECKING:
    from app.eval_figures import Setup
    from vision.card import ModelCard
    from vision.types import Embedding

PLACES: Final = (1, 5, 10)
MATTE_WEIGHTS: Final = (0.0, 0.2, MATTE_WEIGHT, 0.5, 1.0)
COLOURS: Final[Mapping[str, slice]] = {
    "garment-mobilenet": slice(1856, 1920),
    "trendflix-eyes": slice(192, 256),
}
"""Encoder -> the columns of its embeddings that say which colours a garment has."""


@dataclass(frozen=True, slots=True)
class Trial:
    """One choice of a question, and the places (from 1) the right products came in.

    chosen: what the program does.
    """

    question: str
    choice: str
    ranks: tuple[int | None, ...]
    chosen: bool = False

    def within(self, places: int) -> float:
        """Return the share of garments whose product is among the first places."""
        return share_within(self.ranks, places)


def measure(setup: Setup) -> Iterator[Trial]:
    """Try everything with the encoder in use, then the other encoders that are here.

    Raises NotMeasurableError, VisionError, PlayerError.
    """
    film = see_film(setup)
    yield from _of_encoder(setup, film)
    for entry in setup.entries.values():
        card = entry.card
        if card.role == "encoder" and card.metric == "cosine" and entry.present:
            setup.tell(f"encoder {card.name}")
            yield _of_tier(card, film, chosen=card.name == setup.encoder.name)


def ranks_of(
    film: Film, shelf: Shelf, queries: Embedding, *, everywhere: bool = False
) -> tuple[int | None, ...]:
    """Return the best place of each garment's product; None where no item was this garment.

    queries: float32 (items, dim). The item's own category comes first, unless `everywhere`.
    """
    ranks: list[int | None] = [None] * len(film.products)
    for item, query in zip(film.shown, queries, strict=True):
        other = [not everywhere and kind != item.category for kind in shelf.categories]
        order = np.lexsort((-(shelf.rows @ shelf.focus(query)), np.array(other)))
        places = {shelf.ids[at]: place for place, at in enumerate(order.tolist(), start=1)}
        for garment in item.garments:
            place, former = places[film.products[garment]], ranks[garment]
            ranks[garment] = place if former is None else min(place, former)
    return tuple(ranks)


def _of_encoder(setup: Setup, film: Film) -> Iterator[Trial]:
    setup.tell(f"products and crops by {setup.encoder.name}")
    shelf = stock_shelf(setup.encoder)
    views = encode_views(setup.encoder, film, [WHITE, UNFILLED, BOXED, *MARGINS])
    yield from _of_matte(film, shelf, views)
    for name in MARGINS:
        ranks = ranks_of(film, shelf, views[name])
        yield Trial("context around a region", name, ranks, chosen=name == USUAL)
    yield Trial("faces", "filled", ranks_of(film, shelf, views[USUAL]), chosen=True)
    yield Trial("faces", "as they are", ranks_of(film, shelf, views[UNFILLED]))
    yield Trial("shoes", "outlined", ranks_of(film, shelf, views[USUAL]), chosen=True)
    yield Trial("shoes", "all of their box", ranks_of(film, shelf, views[BOXED]))
    queries = _joined(views, MATTE_WEIGHT)
    usual = ranks_of(film, shelf, queries)
    yield Trial("search", "own category first", usual, chosen=True)
    yield Trial("search", "all products", ranks_of(film, shelf, queries, everywhere=True))
    yield Trial("what counts", "what tells a category's garments apart", usual, chosen=True)
    every = replace(shelf, focus=lambda embedding: embedding)
    yield Trial("what counts", "all of the embedding", ranks_of(film, every, queries))
    if colours := COLOURS.get(setup.encoder.name):
        yield Trial("colour part", "with", usual, chosen=True)
        bare = replace(shelf, rows=_without(shelf.rows, colours))
        yield Trial("colour part", "without", ranks_of(film, bare, _without(queries, colours)))


def _of_matte(film: Film, shelf: Shelf, views: Mapping[str, Embedding]) -> Iterator[Trial]:
    question = "weight of the crop on white"
    for weight in MATTE_WEIGHTS:
        ranks = ranks_of(film, shelf, _joined(views, weight))
        yield Trial(question, f"{weight:g}", ranks, chosen=weight == MATTE_WEIGHT)
    yield Trial(question, "nothing else", ranks_of(film, shelf, views[WHITE]))


def _of_tier(card: ModelCard, film: Film, *, chosen: bool) -> Trial:
    views = encode_views(card, film, [WHITE, USUAL])
    ranks = ranks_of(film, stock_shelf(card), _joined(views, MATTE_WEIGHT))
    return Trial("encoder", card.name, ranks, chosen)


def _joined(views: Mapping[str, Embedding], weight: float) -> Embedding:
    return _unit(views[USUAL] + weight * views[WHITE])


def _without(rows: Embedding, columns: slice) -> Embedding:
    bare = rows.copy()
    bare[:, columns] = 0
    return _unit(bare)


def _unit(rows: Embedding) -> Embedding:
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)
