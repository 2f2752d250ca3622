"""What a person said of shots, heard: the list of a search for moments, ordered anew."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from vision.feedback import MOST, Verdict, reranked

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from app.library.moment import Judgement
    from app.library.packed_frames import PackedFrames
    from vision.types import Embedding

_LEAST: Final = 1e-3  # scores are shares: from here to 1 - this they have odds to reckon with


@dataclass(frozen=True, slots=True, eq=False)
class Heard:
    """Shots after judgements. scores: float32 (shots,), 0..1. moved: (shots,), places up."""

    scores: Embedding
    moved: NDArray[np.intp]


def heard(
    scores: Embedding,
    rows: NDArray[np.int64],
    judged: Sequence[Judgement],
    frames: PackedFrames,
) -> Heard | None:
    """Return the shots anew; None where nothing was said of any that is searched.

    scores: float32 (shots,), 0..1. rows: the frame that stands for each, (shots,). What was judged
    counts even where it is not among the best any more.
    """
    said = _said(judged, frames)
    if not said:
        return None
    best = np.argsort(-scores, kind="stable")
    taken = best[: MOST - len(said)]
    others = [shot for shot in said if shot not in set(taken.tolist())]
    shots = np.array([*taken, *sorted(others, key=lambda shot: -scores[shot])], np.intp)
    vectors = frames.vectors[rows[shots]].astype(np.float32)
    places = {shot: place for place, shot in enumerate(shots.tolist())}
    verdicts = [Verdict(vectors[places[s]], good, places[s]) for s, good in said.items()]
    again = reranked(_odds(scores[shots]), vectors, verdicts)
    return _put_back(scores, shots, _shares(again.scores), again.moved)


def _said(judged: Sequence[Judgement], frames: PackedFrames) -> Mapping[int, bool]:
    """Return what was said last of each shot that is searched, in the order it was said."""
    films = {film.key: place for place, film in enumerate(frames.films)}
    said: dict[int, bool] = {}
    for one in judged:
        shot = _shot(films[one.film], one.shot, frames) if one.film in films else None
        if shot is not None:
            said.pop(shot, None)
            said[shot] = one.good
    return said


def _shot(film: int, number: int, frames: PackedFrames) -> int | None:
    """Return where a shot of a film stands among all shots; None where it has no frames."""
    begin = frames.rows_of(film).start
    every = frames.shots_of(film)
    places = frames.films[film].frames
    numbers = [places[row].shot for row in (frames.shot_rows[every] - begin).tolist()]
    return every.start + numbers.index(number) if number in numbers else None


def _put_back(
    scores: Embedding, shots: NDArray[np.intp], anew: Embedding, moved: NDArray[np.intp]
) -> Heard:
    """Return all shots: those that were not looked at stay behind those that were."""
    all_scores = np.minimum(scores, anew.min())
    all_moved = np.zeros(len(scores), np.intp)
    all_scores[shots], all_moved[shots] = anew, moved
    return Heard(all_scores, all_moved)


def _odds(shares: Embedding) -> Embedding:
    """Return shares on a scale without ends, so that the best ones lie apart as others do."""
    inside = np.clip(shares, _LEAST, 1 - _LEAST)
    return np.asarray(np.log(inside / (1 - inside)), np.float32)


def _shares(odds: Embedding) -> Embedding:
    return np.asarray(1 / (1 + np.exp(-odds)), np.float32)
