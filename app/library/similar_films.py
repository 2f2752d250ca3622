"""Finds films like one film: score = w x picture + (1 - w) x text."""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

import numpy as np

from app.library.film_likeness import ordinary, picture_likeness, shares, text_likeness
from app.library.shot_pairs import best_pairs
from app.library.similar import Aggregate, SimilarAnswer, SimilarFilm, SimilarQuestion
from app.marking import marked
from store.errors import LibraryUnavailableError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.library.gallery import Gallery
    from app.library.portrait_gallery import PortraitWall
    from app.library.similar import ShotPair
    from store.library.film import Film
    from vision.types import Embedding

_PAIRS: Final = 3
_LOOKED_INTO: Final = 24
"""Films, the first ones, whose shots are compared one by one."""
_SAME_LENGTH: Final = 0.02
_NOT_LOOKED_THROUGH: Final = marked("Not looked through yet: only words were compared.")
_NOTHING_KNOWN: Final = marked("Nothing is known of this film that others could be compared with.")
_ALONE: Final = marked("There is no other film of this category to compare with.")


@dataclass(frozen=True, slots=True, eq=False)
class _Likeness:
    """How alike every film is: float32 (films,), shares 0..1, NaN where nothing is known.

    scores: NaN for films that are not wanted, too.
    """

    scores: Embedding
    picture: Embedding
    text: Embedding


def find_similar(question: SimilarQuestion, wall: PortraitWall, gallery: Gallery) -> SimilarAnswer:
    """Return the films most like one of the wall.

    Raises LibraryUnavailableError where that film is not among them.
    """
    began = time.perf_counter()
    place = next((at for at, film in enumerate(wall.films) if film.key == question.film), None)
    if place is None:
        raise LibraryUnavailableError("This film is not in the library, or its file is gone.")
    like, because = _compared(question, wall, place, gallery)
    return SimilarAnswer(
        film=question.film,
        title=wall.films[place].title,
        films=tuple(
            _found(wall.films[at], like, at, because.get(at, ()))
            for at in _first(like.scores, question.k)
        ),
        compared=int(np.isfinite(like.scores).sum()),
        milliseconds=(time.perf_counter() - began) * 1000,
        note=_note(question, wall, place, like),
    )


def _compared(
    question: SimilarQuestion, wall: PortraitWall, place: int, gallery: Gallery
) -> tuple[_Likeness, dict[int, tuple[ShotPair, ...]]]:
    """Return how alike all films are, and of the first ones the shots that are most alike."""
    by_picture = partial(picture_likeness, aggregate=question.aggregate)
    near, pairs = by_picture(wall, place), ordinary(wall, by_picture)
    text = shares(text_likeness(wall, place), ordinary(wall, text_likeness))
    like = _joined(question, wall, place, shares(near, pairs), text)
    because = _reasons(wall, place, _first(like.scores, _LOOKED_INTO), gallery)
    if question.aggregate is not Aggregate.MAX:
        return like, because
    for at, reasons in because.items():  # exact, where typical frames told who comes first
        near[at] = max(near[at], reasons[0].score)
    return _joined(question, wall, place, shares(near, pairs), text), because


def _joined(
    question: SimilarQuestion, wall: PortraitWall, place: int, picture: Embedding, text: Embedding
) -> _Likeness:
    """Weigh both sides; where one knows nothing, the other counts alone."""
    weights = [
        np.where(np.isfinite(side), weight, 0)
        for side, weight in ((picture, question.picture_weight), (text, question.text_weight))
    ]
    whole = weights[0] + weights[1]
    total = weights[0] * np.nan_to_num(picture) + weights[1] * np.nan_to_num(text)
    scores = np.divide(total, whole, out=np.full(len(whole), np.nan), where=whole > 0)
    unwanted = [not _wanted(question, wall.films[place], other) for other in wall.films]
    scores[unwanted] = np.nan
    return _Likeness(scores.astype(np.float32), picture, text)


def _wanted(question: SimilarQuestion, film: Film, other: Film) -> bool:
    return (
        (question.all_categories or other.category == film.category)
        and other.key not in question.leave_out
        and not _same_film(film, other)
    )


def _same_film(film: Film, other: Film) -> bool:
    """Say whether two files are one film: the same bytes, or a copy in another quality."""
    names = [
        (one.title.casefold(), one.year, one.series, one.season, one.episode)
        for one in (film, other)
    ]
    longest = max(film.duration, other.duration)
    as_long = abs(film.duration - other.duration) <= _SAME_LENGTH * longest
    return film.key == other.key or (names[0] == names[1] and longest > 0 and as_long)


def _first(scores: Embedding, most: int) -> list[int]:
    """Return the places of the best scores, best first."""
    order = np.argsort(-np.nan_to_num(scores, nan=-1), kind="stable")[:most]
    return [at for at in order.tolist() if np.isfinite(scores[at])]


def _reasons(
    wall: PortraitWall, place: int, others: Sequence[int], gallery: Gallery
) -> dict[int, tuple[ShotPair, ...]]:
    films = gallery.films([wall.films[at].key for at in (place, *others)])
    frames = {film.key: film for film in films}
    own = frames.get(wall.films[place].key)
    return {
        at: best_pairs(own, frames[wall.films[at].key], _PAIRS)
        for at in others
        if own and wall.films[at].key in frames
    }


def _found(film: Film, like: _Likeness, at: int, because: tuple[ShotPair, ...]) -> SimilarFilm:
    return SimilarFilm(
        film=film.key,
        title=film.title,
        path=str(film.path),
        category=film.category,
        year=film.year,
        score=float(like.scores[at]),
        picture=_or_none(like.picture[at]),
        text=_or_none(like.text[at]),
        because=because,
    )


def _or_none(value: float) -> float | None:
    return float(value) if np.isfinite(value) else None


def _note(question: SimilarQuestion, wall: PortraitWall, place: int, like: _Likeness) -> str:
    if not wall.seen[place] and not wall.told[place]:
        return _NOTHING_KNOWN
    if not np.isfinite(like.scores).any() and not question.all_categories:
        return _ALONE
    return "" if wall.seen[place] else _NOT_LOOKED_THROUGH
