"""The seen side of a search for moments: how well each shot shows what is wished for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from vision.composition import change_between, composed

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.library.moment_query import MomentQuery
    from app.library.packed_frames import PackedFrames
    from vision.types import Embedding

_HALF: Final = 0.5
"""Weight of words beside a picture, at which both count (see `vision.composition`)."""
_MINUS: Final = 1.5
"""Standard deviations lost for each one by which a shot shows what it must not: as many as words
pull at that weight (`vision.composition.WORDS_MOST` x 0.5^2)."""
_MIDDLE: Final = 2.0
"""Standard deviations above the ordinary shot at which words give half a score."""
_STEEP: Final = 1.5
_FLAT: Final = 1e-6  # spread below which all shots are the same to a question
_SAMPLE: Final = 1024
_BEST: Final = 10
_FITTING: Final = 0.05
"""Share of common things that may fit a shot better than the words it is found by."""
_STRANGE: Final = 0.99
"""Share of pairs of frames that are less alike than a picture and what stands out for it."""
_DOUBTFUL: Final = 0.5
"""What is left of scores where nothing stands out."""
_SAME: Final = 0.9  # cosine from which on a common thing is what the words say


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """What each shot shows of it.

    scores: float32 (shots,), 0..1. rows: the frame of each that shows most, int64 (shots,).
    clear: whether any shot stands out.
    """

    scores: Embedding
    rows: NDArray[np.int64]
    clear: bool


def shots_seen(query: MomentQuery, frames: PackedFrames, things: Embedding) -> Seen:
    """Return what each shot shows. things: embeddings (n, dim) of common things, in words."""
    wanted = _direction(query, frames)
    best, rows = frames.best_of_shots(frames.cosines(wanted))
    away = sum(_shown(minus, wanted, frames) for minus in query.without)
    if query.words is None:
        scores = _nearness(best) - away / (2 * _MIDDLE)
    else:
        scores = 1 / (1 + np.exp(_STEEP * (_MIDDLE - _deviations(best) + _MINUS * away)))
    shown = frames.vectors[rows[np.argsort(-scores)[:_BEST]]].astype(np.float32)
    if query.words is None:
        clear = float((shown @ wanted).max()) > _strange(frames)
    else:
        clear = _fits(query.words, shown, things)
    shares = np.clip(scores if clear else _DOUBTFUL * scores, 0, 1)
    return Seen(shares.astype(np.float32), rows, clear)


def _direction(query: MomentQuery, frames: PackedFrames) -> Embedding:
    """Return the query (dim,) that ranks frames."""
    if query.picture is None:
        assert query.words is not None  # noqa: S101 - nobody looks for nothing
        return query.words
    change = query.change and change_between(*query.change)
    if change is None:
        return query.picture
    return composed(query.picture, change, _sample(frames), _HALF)


def _shown(minus: Embedding, wanted: Embedding, frames: PackedFrames) -> Embedding:
    """Return by how many deviations each shot shows, anywhere, what it must not: (shots,), >= 0.

    Only what `minus` says beside the wish counts: "a street -night" keeps the street.
    """
    change = change_between(wanted, minus)
    if change is None:
        return np.zeros(len(frames.shot_rows), np.float32)
    return np.maximum(_deviations(frames.best_of_shots(frames.cosines(change))[0]), 0)


def _deviations(values: Embedding) -> Embedding:
    spread = float(values.std())
    if spread < _FLAT:
        return np.zeros_like(values)
    return np.asarray((values - values.mean()) / spread, np.float32)


def _nearness(best: Embedding) -> Embedding:
    """Return 0 for the shot in the middle and those below it, 1 for the very picture."""
    middle = float(np.median(best))
    return np.asarray(np.maximum(best - middle, 0) / max(1 - middle, _FLAT), np.float32)


def _fits(words: Embedding, shown: Embedding, things: Embedding) -> bool:
    """Say whether words fit one of some frames (n, dim) better than most common things do."""
    others = things[things @ words < _SAME]
    better = shown @ others.T > (shown @ words)[:, np.newaxis]
    return bool(better.mean(axis=1).min() <= _FITTING)


def _strange(frames: PackedFrames) -> float:
    """Return the cosine above which two shots are more alike than strangers are."""
    sample = _sample(frames)
    pairs = (sample @ sample.T)[np.triu_indices(len(sample), 1)]
    return float(np.quantile(pairs, _STRANGE)) if pairs.size else 0.0


def _sample(frames: PackedFrames) -> Embedding:
    """Return float32 (n, dim): the first frames of shots from everywhere."""
    step = max(1, len(frames.shot_rows) // _SAMPLE)
    return frames.vectors[frames.shot_rows[::step]].astype(np.float32)
