"""Finds moments: the frames that look like the question, a shot each."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np

from app.library.moment import Moment, MomentAnswer, MomentQuestion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.library.eyes import Eyes
    from app.library.gallery import FilmFrames
    from store.library.film import Film
    from vision.types import Embedding


def find_moments(
    question: MomentQuestion,
    eyes: Eyes,
    films: Sequence[tuple[Film, FilmFrames]],
) -> MomentAnswer:
    """Return the shots that answer a question, the best first.

    Raises PictureError, UnknownWordsError, VisionError.
    """
    began = time.perf_counter()
    query = _query(question, eyes)
    found = [moment for film, frames in films for moment in _best_of(query, film, frames)]
    found.sort(key=lambda moment: -moment.score)
    return MomentAnswer(
        moments=tuple(found[: question.top]),
        frames=sum(len(frames.frames) for _, frames in films),
        films=len(films),
        milliseconds=(time.perf_counter() - began) * 1000,
    )


def _query(question: MomentQuestion, eyes: Eyes) -> Embedding:
    parts = [eyes.read([question.words])[0]] if question.words else []
    if question.picture:
        parts.append(eyes.look_at(question.picture))
    total = np.sum(parts, axis=0)
    return np.asarray(total / np.linalg.norm(total), np.float32)


def _best_of(query: Embedding, film: Film, frames: FilmFrames) -> list[Moment]:
    """Return the best frame of every shot of one film."""
    scores = frames.vectors.astype(np.float32) @ query
    best: dict[int, int] = {}
    for row, place in enumerate(frames.frames):
        if place.shot not in best or scores[row] > scores[best[place.shot]]:
            best[place.shot] = row
    return [_moment(film, frames, row, float(scores[row])) for row in best.values()]


def _moment(film: Film, frames: FilmFrames, row: int, score: float) -> Moment:
    place = frames.frames[row]
    shot = frames.shots[place.shot]
    return Moment(
        film=film.key,
        title=film.title,
        path=str(film.path),
        shot=shot.number,
        frame=place.number,
        pts=place.pts,
        start=shot.start,
        end=shot.end,
        clock=max(0.0, shot.start - frames.about.start),
        score=score,
        seen=score,
    )
