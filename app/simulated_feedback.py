"""A person who looks through a list and says yes and no, a few a round, as SeeSaw measures it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from app.retrieval_metrics import average_precision
from vision.feedback import MOST, Pull, Verdict, reranked

if TYPE_CHECKING:
    import numpy.typing as npt

    from app.labelled_frames import Asked
    from vision.types import Embedding

ROUNDS: Final = (1, 3, 5)
A_ROUND: Final = 5
"""Frames judged in a round: the first of the list that were not yet."""


@dataclass(frozen=True, slots=True)
class Gain:
    """What a question has won after a round, in average precision.

    gain: of the whole list, beside the list before the first verdict. rest: of what nobody judged
    alone, beside its order in that list; NaN where nothing that is right is left.
    """

    before: float
    gain: float
    rest: float


def gains(
    asked: Asked,
    rows: Embedding,
    pull: Pull | None = None,
    mistaken: Callable[[int], bool] = lambda _frame: False,
) -> Iterator[Gain]:
    """Yield what is won after each of `ROUNDS`.

    rows: all frames, (frames, dim). mistaken: whether the person says the contrary of the truth.
    """
    scores = np.asarray(rows @ asked.query, np.float32)
    old = np.argsort(-scores, kind="stable")
    before = average_precision(old, asked.relevant)
    said: dict[int, bool] = {}
    order = old
    for number in range(1, max(ROUNDS) + 1):
        for frame in [frame for frame in order.tolist() if frame not in said][:A_ROUND]:
            said[frame] = bool(asked.relevant[frame]) != mistaken(frame)
        order = _anew(old, scores, rows, said, pull)
        if number in ROUNDS:
            rest = [_without(each, said) for each in (order, old)]
            won = average_precision(order, asked.relevant) - before
            now, once = (average_precision(each, asked.relevant) for each in rest)
            yield Gain(before, won, now - once)


def _anew(
    old: npt.NDArray[np.intp],
    scores: Embedding,
    rows: Embedding,
    said: dict[int, bool],
    pull: Pull | None,
) -> npt.NDArray[np.intp]:
    """Return all frames, the best of them in their new order."""
    best = old[:MOST]
    places = {frame: place for place, frame in enumerate(best.tolist())}
    verdicts = [Verdict(rows[frame], good, places.get(frame)) for frame, good in said.items()]
    again = reranked(scores[best], rows[best], verdicts, pull)
    return np.concatenate([best[again.order], old[MOST:]])


def _without(order: npt.NDArray[np.intp], said: dict[int, bool]) -> npt.NDArray[np.intp]:
    return order[~np.isin(order, [*said])]
