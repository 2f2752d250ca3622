"""Draws maps of the library."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np

from app.library.encoder_choice import library_encoder
from app.library.gallery import Gallery
from app.library.map import MapAnswer, MapQuestion
from app.library.map_points import MapPoints, film_points
from app.library.projection import FEWEST, projection
from app.library.standing_map import StandingMap, map_file, read_map
from store.errors import NothingToMapError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from app.library.engine import LibraryEngine, Told
    from app.library.gallery import FilmFrames
    from store.library.film import Film
    from vision.card import ModelCard

_WAITING = {
    "pca": "The map is drawn",
    "tsne": "Neighbours are brought together",
    "umap": "Neighbours are brought together",
}
_NOTHING = {
    "texts": "No film that was looked through has lines, a caption or a plot the model can read.",
}
FEW = "For so few points the map is drawn by PCA."


def draw_map(question: MapQuestion, engine: LibraryEngine, told: Told) -> MapAnswer:
    """Return the map: the one that stands, with what is new placed into it, or a new one.

    Raises NothingToMapError, MapToolMissingError, StoreError, CardError.
    """
    began = time.perf_counter()
    told(0.0, "The library is read")
    found = points_of(question, engine)
    if not found.points:
        raise NothingToMapError(_NOTHING.get(question.of, ""))
    note = FEW if question.method != "pca" and len(found.points) < FEWEST else ""
    drawn = question.model_copy(update={"method": "pca"}) if note else question
    file = map_file(engine.maps, drawn, encoder_of(question, engine).files["image"].sha256)
    places, placed = _places(drawn, found, file, told)
    milliseconds = (time.perf_counter() - began) * 1000
    return _answer(question, found, places).model_copy(
        update={"placed": placed, "milliseconds": milliseconds, "note": note}
    )


def points_of(question: MapQuestion, engine: LibraryEngine) -> MapPoints:
    """Return what lies on the map of a question. Raises StoreError, CardError."""
    if question.of == "products":
        from app.library.product_points import product_points  # a library without a catalogue

        return product_points(question.limit, encoder_of(question, engine))
    return film_points(question, _films(question, engine))


def encoder_of(question: MapQuestion, engine: LibraryEngine) -> ModelCard:
    """Return the encoder whose vectors are drawn. Raises CardError."""
    own = question.encoder in ("", engine.eyes.card.name)
    return engine.eyes.card if own else library_encoder(question.encoder)


def _films(question: MapQuestion, engine: LibraryEngine) -> Sequence[tuple[Film, FilmFrames]]:
    card = encoder_of(question, engine)
    films = {film.key: film for film in engine.films() if not film.vanished}
    own = card is engine.eyes.card
    gallery = engine.gallery if own else Gallery(engine.indexes, card)
    return [(films[frames.key], frames) for frames in gallery.films(films)]


def _places(
    question: MapQuestion, found: MapPoints, file: Path, told: Told
) -> tuple[NDArray[np.float32], int]:
    """Return where the points lie, and how many of them were placed into a map that stood."""
    marks = np.array([point.mark for point in found.points], np.uint64)
    standing = None if question.afresh else read_map(file)
    new = np.ones(len(marks), np.bool_) if standing is None else standing.rows(marks) < 0
    if standing is None or new.sum() * 2 > len(marks):  # a map of mostly strangers misleads
        standing = StandingMap.new(marks, _drawn(question, found, told))
        standing.save(file)
        return standing.scaled(standing.rows(marks)), 0
    if new.any():
        standing = standing.joined(marks[new], _placed(question, found, standing, new, told))
        standing.save(file)
    return standing.scaled(standing.rows(marks)), int(new.sum())


def _drawn(question: MapQuestion, found: MapPoints, told: Told) -> NDArray[np.float32]:
    def share(done: float) -> None:
        told(done, _WAITING[question.method])

    way = projection(question.method)
    return way.fit(found.rows, question.dimensions, question.seed, share)


def _placed(
    question: MapQuestion,
    found: MapPoints,
    standing: StandingMap,
    new: NDArray[np.bool_],
    told: Told,
) -> NDArray[np.float32]:
    told(0.5, "What is new finds its place")
    rows = found.rows
    known = standing.rows(np.array([point.mark for point in found.points], np.uint64))[~new]
    way = projection(question.method)
    return way.place(rows[~new], standing.points[known], rows[new], question.seed)


def _answer(question: MapQuestion, found: MapPoints, places: NDArray[np.float32]) -> MapAnswer:
    points = found.points
    said = {(each.film, each.shot): 1 if each.good else -1 for each in question.judged}
    keys = [film.key for film in found.films]
    return MapAnswer(
        of=question.of,
        method=question.method,
        dimensions=question.dimensions,
        films=found.films,
        places=tuple(map(tuple, places.tolist())),
        film=tuple(point.film for point in points),
        shot=tuple(point.shot for point in points),
        frame=tuple(point.frame for point in points),
        clock=tuple(point.clock for point in points),
        words=tuple(point.words for point in points),
        category=tuple(point.category for point in points),
        product=tuple(point.product for point in points),
        good=tuple(
            said.get((keys[point.film], point.shot), 0) if point.film >= 0 else 0
            for point in points
        ),
        left_out=found.left_out,
    )
