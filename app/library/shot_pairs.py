"""The shots of two films that are most alike: why one film is like the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from app.library.similar import ShotPair

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.library.gallery import FilmFrames

_MOST: Final = 400
"""Frames of a film compared with those of another; of more, as many at even distances."""


def best_pairs(film: FilmFrames, other: FilmFrames, most: int) -> tuple[ShotPair, ...]:
    """Return the pairs of shots most alike, best first; each shot is in one of them at most."""
    own, theirs = _taken(film), _taken(other)
    near = film.vectors[own].astype(np.float32) @ other.vectors[theirs].astype(np.float32).T
    own_shots = np.array([film.frames[row].shot for row in own.tolist()])
    their_shots = np.array([other.frames[row].shot for row in theirs.tolist()])
    pairs: list[ShotPair] = []
    while len(pairs) < most and (score := float(near.max())) > -1:
        row, column = np.unravel_index(int(near.argmax()), near.shape)
        pairs.append(_pair(film, int(own[row]), other, int(theirs[column]), score))
        near[own_shots == own_shots[row]] = -1
        near[:, their_shots == their_shots[column]] = -1
    return tuple(pairs)


def _taken(film: FilmFrames) -> NDArray[np.int64]:
    return np.unique(np.linspace(0, len(film.frames) - 1, _MOST).astype(np.int64))


def _pair(film: FilmFrames, row: int, other: FilmFrames, column: int, score: float) -> ShotPair:
    frame, other_frame = film.frames[row], other.frames[column]
    return ShotPair(
        shot=frame.shot,
        frame=frame.number,
        clock=_clock(film, frame.shot),
        other_shot=other_frame.shot,
        other_frame=other_frame.number,
        other_clock=_clock(other, other_frame.shot),
        score=min(1.0, score),
    )


def _clock(film: FilmFrames, shot: int) -> float:
    return max(0.0, film.shots[shot].start - film.about.start)
