"""A list that listens: yes and no to some of it move the rest, and never at random.

Two things pull: label spreading over what was found (vision.label_spreading), and Rocchio, which
turns the query towards what was liked and away from what was not. Three things hold back, so that
an answer cannot spoil a list that was good:

- where no label reaches, label spreading does not pull (`_NOISE`), and few verdicts pull less than
  many (`_FEW`);
- the old order is doubted only as far as its first places were called wrong (`_DOUBT`): a list that
  got nothing but yes stays nearly as it was, and nothing but no moves little (`_ONLY_NO`);
- every verdict is foretold from the others, and where that is no better than the old order foretold
  it - the verdicts contradict each other, or what is judged is nothing that shows -, less is moved.

Figures and their halves: docs/eval.md, feedback. The same for frames of films and for products.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np
import numpy.typing as npt

from vision.label_spreading import neighbour_graph, spread
from vision.types import Embedding

MOST: Final = 1000
"""Candidates that are looked at together: what one waits for grows with their square."""
_NOISE: Final = 0.05
_FEW: Final = 2.0
_DOUBT: Final = 0.25
_ALL_DOUBTED: Final = 0.5
"""Share of no from which on the old order is not believed any more."""
_UNTRIED: Final = 4.0
"""Pairs that would have to be foretold before what was foretold is believed."""
_AS_GOOD: Final = 0.25
"""How much is moved where the verdicts foretell each other as well as the old order did."""
_ONLY_NO: Final = 0.1
"""How much is moved where nothing was liked yet: what is not wanted hardly says what is."""
_BEST: Final = 100
"""How many say how far the scores of the best lie apart; most of the others are far from them."""
_APART: Final = 1e-3
"""Share of all scores' range between what was judged and the best, or the last, of the rest."""

Numbers = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Verdict:
    """Yes (`good`) or no to one.

    vector: (dim,). place: where it is among the candidates; None: it is not among them (any more).
    """

    vector: Embedding
    good: bool
    place: int | None = None


@dataclass(frozen=True, slots=True)
class Pull:
    """How strongly each part pulls, in standard deviations of the best scores; 0: not at all."""

    spreading: float = 4.0
    rocchio: float = 2.0
    safe: bool = True
    """Without it nothing holds back: for measuring what the rule is worth."""


@dataclass(frozen=True, slots=True, eq=False)
class Reranked:
    """The candidates anew.

    order: their places in the old list, best first. scores: (n,), by old place, falling along
    `order`. moved: (n,), by old place: places up, or (below 0) down.
    """

    order: npt.NDArray[np.intp]
    scores: Numbers
    moved: npt.NDArray[np.intp]


def reranked(
    scores: Numbers, vectors: Embedding, verdicts: Sequence[Verdict], pull: Pull | None = None
) -> Reranked:
    """Order candidates anew by what was said of some of them. Always the same for the same input.

    scores: (n,), larger is better. vectors: float32 (n, dim), of length 1. Of two verdicts on one
    place the later one holds. What was liked comes first, what was not comes last.
    """
    judged = _once(verdicts)
    if not judged:
        return _ordered(scores, np.zeros(len(scores), np.int8), scores)
    nodes = _Nodes.of(scores, vectors, judged)
    unit = float(np.sort(scores)[-_BEST:].std()) or 1.0
    moved = nodes.moves(pull or Pull())[: len(scores)]
    said = np.zeros(len(scores), np.int8)
    for verdict in judged:
        if verdict.place is not None:
            said[verdict.place] = 1 if verdict.good else -1
    return _ordered(scores, said, np.asarray(scores + unit * moved, np.float32))


@dataclass(frozen=True, slots=True, eq=False)
class _Nodes:
    """Candidates, and behind them what was judged and is none.

    old: (nodes,), scores. at: (judged,), the nodes judged. good: (judged,).
    reach: (nodes, judged), what comes of each label. like: (nodes, judged), likeness to each, in
    standard deviations.
    """

    old: Numbers
    at: npt.NDArray[np.intp]
    good: npt.NDArray[np.bool_]
    reach: Numbers
    like: Numbers = field(repr=False)

    @classmethod
    def of(cls, old: Numbers, vectors: Embedding, judged: Sequence[Verdict]) -> _Nodes:
        outside = [verdict for verdict in judged if verdict.place is None]
        rows = np.concatenate([vectors, *(verdict.vector[None] for verdict in outside)])
        later = iter(range(len(vectors), len(rows)))
        places = [next(later) if v.place is None else v.place for v in judged]
        at = np.array(places, np.intp)
        rows = _unit(np.asarray(rows - vectors.mean(axis=0), np.float32))
        like = rows @ rows[at].T
        lower = np.full(len(outside), old.min(), np.float32)  # else it would be among them
        return cls(
            np.concatenate([old, lower]),
            at,
            np.array([verdict.good for verdict in judged]),
            spread(neighbour_graph(rows), at),
            like / np.maximum(like.std(axis=0), 1e-6),
        )

    def moves(self, pull: Pull) -> Numbers:
        """Return (nodes,): by how many standard deviations each is to move."""
        pulled = self._pulled(pull, np.ones_like(self.good))
        return pulled * self._trust(pull) if pull.safe else pulled

    def _pulled(self, pull: Pull, heard: npt.NDArray[np.bool_]) -> Numbers:
        """Return (nodes,): where the verdicts that are heard pull."""
        yes, no = self.good & heard, ~self.good & heard
        liked, disliked = self.reach[:, yes].sum(axis=1), self.reach[:, no].sum(axis=1)
        spreading = (liked - disliked) / (liked + disliked + _NOISE)
        towards = self.like[:, yes].mean(axis=1) if yes.any() else 0.0
        away = self.like[:, no].mean(axis=1) if no.any() else 0.0
        return np.asarray(pull.spreading * spreading + pull.rocchio * (towards - away), np.float32)

    def _trust(self, pull: Pull) -> float:
        """Return how much of the pull is believed, 0..1."""
        count, wrong = len(self.good), int((~self.good).sum())
        doubt = min(1.0, (wrong + _DOUBT) / (count + 2 * _DOUBT) / _ALL_DOUBTED)
        return doubt**2 * count / (count + _FEW) * self._foretells(pull)

    def _foretells(self, pull: Pull) -> float:
        """Return how well each verdict is foretold from the others, beside the old order, 0..1.

        1 where nothing but yes was said, which leaves nothing to try it on.
        """
        if not self.good.any():
            return _ONLY_NO
        pairs = int(self.good.sum()) * int((~self.good).sum())
        if not pairs:
            return 1.0
        alone = np.eye(len(self.good), dtype=bool)
        new = np.array([self._pulled(pull, ~one)[self.at[n]] for n, one in enumerate(alone)])
        better = _told_apart(new, self.good) - _told_apart(self.old[self.at], self.good)
        return min(1.0, max(0.0, _AS_GOOD + 2 * better * pairs / (pairs + _UNTRIED)))


def _told_apart(scores: npt.NDArray[np.floating], good: npt.NDArray[np.bool_]) -> float:
    """Return the share of pairs of a yes and a no that the scores put right; a tie is half one."""
    yes, no = scores[good][:, None], scores[~good]
    return float((yes > no).mean() + (yes == no).mean() / 2)


def _ordered(old: Numbers, said: npt.NDArray[np.int8], scores: Numbers) -> Reranked:
    order = np.lexsort((-scores, -said))  # stable: equals stay as they were
    falling = scores.copy()
    plain = scores[said == 0]
    if len(plain):
        apart = _APART * (float(np.ptp(scores)) or 1.0)
        falling[said > 0] = np.maximum(falling[said > 0], plain.max() + apart)
        falling[said < 0] = np.minimum(falling[said < 0], plain.min() - apart)
    before, after = _places(np.argsort(-old, kind="stable")), _places(order)
    return Reranked(order, falling, before - after)


def _places(order: npt.NDArray[np.intp]) -> npt.NDArray[np.intp]:
    places = np.empty_like(order)
    places[order] = np.arange(len(order))
    return places


def _once(verdicts: Sequence[Verdict]) -> list[Verdict]:
    """Return the verdicts, of each place the last one."""
    last = {verdict.place: verdict for verdict in verdicts if verdict.place is not None}
    return [v for v in verdicts if v.place is None or last[v.place] is v]


def _unit(rows: Embedding) -> Embedding:
    return np.asarray(
        rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9), np.float32
    )
