"""What yes and no are worth: average precision over labelled frames after 1, 3 and 5 rounds.

A round is what a person says of the first five of the list not judged yet. The whole list counts:
what was liked stands first then, what was not stands last. "Of the rest": only what nobody judged
counts, beside its own order before. Every second garment, colour and film is measured here; the
parameters were chosen on the others. Of the demo film four frames a second count, so much of what
it wins is more of the same shot; photos have no such neighbours. Of products those of another
colour are liked than the one asked for. Wrong answers are drawn: a fifth of them, or half; what is
right and was called wrong is put last then, as it was asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

import numpy as np

from app.eval_figures import Figure, Setup
from app.labelled_frames import labelled_frames
from app.labelled_products import labelled_products
from app.simulated_feedback import ROUNDS, Gain, gains
from vision.feedback import Pull

if TYPE_CHECKING:
    from app.labelled_frames import Labelled

PARTS: Final = {
    "spreading alone": Pull(rocchio=0.0),
    "Rocchio alone": Pull(spreading=0.0),
    "without the safety rule": Pull(safe=False),
}
WRONG: Final = {"a fifth of answers wrong": 0.2, "half of answers wrong": 0.5}
_LEAST_GAIN: Final = 0.08
_MOST_LOST: Final = -0.01

Runs = Sequence[Sequence[Gain]]
"""Of each question, what was won after each of `ROUNDS`."""


def measure(setup: Setup) -> list[Figure]:
    """Judge as a person would. Raises NotMeasurableError, VisionError."""
    there = [*labelled_frames(setup), *labelled_products(setup)]
    setup.tell("yes and no")
    runs = {each.name: asked_of([each]) for each in there}
    every = [run for each in runs.values() for run in each]
    figures = [*_all(every)]
    for name, each in runs.items():
        figures += _of(name, each)
    for name, pull in PARTS.items():
        figures += _short(name, asked_of(there, pull))
    for name, share in WRONG.items():
        figures += _short(name, asked_of(there, wrong=share))
    return figures


def asked_of(
    there: Sequence[Labelled], pull: Pull | None = None, *, wrong: float = 0.0, other: bool = True
) -> Runs:
    """Return what every question of one half wins. wrong: share of answers that are not true.

    other: of the half that the parameters were not chosen on.
    """
    return [
        [*gains(each, labelled.rows, pull, _mistakes(wrong, number))]
        for labelled in there
        for number, each in enumerate(labelled.half(other=other))
    ]


def _mistakes(share: float, seed: int) -> Callable[[int], bool]:
    draw = np.random.default_rng(seed)
    return lambda _frame: bool(draw.random() < share)


def _all(runs: Runs) -> Iterator[Figure]:
    yield Figure("questions", len(runs), "count")
    yield Figure("average precision before", _before(runs))
    for place, rounds in enumerate(ROUNDS):
        won = [run[place].gain for run in runs]
        yield Figure(f"{_after(rounds)}: won", float(np.mean(won)), bar=_LEAST_GAIN)
        yield Figure(f"{_after(rounds)}: the question that lost most", min(won), bar=_MOST_LOST)
        yield Figure(f"{_after(rounds)}: won of the rest", _rest(runs, place))
        yield Figure(f"{_after(rounds)}: of the rest, lost most", _rest(runs, place, np.min))


def _of(name: str, runs: Runs) -> Iterator[Figure]:
    yield Figure(f"{name}: questions", len(runs), "count")
    yield Figure(f"{name}: average precision before", _before(runs))
    for place, rounds in enumerate(ROUNDS):
        won = [run[place].gain for run in runs]
        yield Figure(f"{name}, {_after(rounds)}: won", float(np.mean(won)))
        yield Figure(f"{name}, {_after(rounds)}: won of the rest", _rest(runs, place))
    yield Figure(f"{name}: lost most, at any time", min(g.gain for run in runs for g in run))


def _short(name: str, runs: Runs) -> Iterator[Figure]:
    for place, rounds in enumerate(ROUNDS):
        won = float(np.mean([run[place].gain for run in runs]))
        yield Figure(f"{name}, {_after(rounds)}: won", won)
        yield Figure(f"{name}, {_after(rounds)}: won of the rest", _rest(runs, place))
    yield Figure(f"{name}: lost most, at any time", min(g.gain for run in runs for g in run))


def _after(rounds: int) -> str:
    return f"after {rounds} round" + "s" * (rounds > 1)


def _before(runs: Runs) -> float:
    return float(np.mean([run[0].before for run in runs]))


def _rest(runs: Runs, place: int, of: Callable[[Sequence[float]], np.floating] = np.mean) -> float:
    """Return what the rest won, where something right was left; 0 where nothing was."""
    known = [run[place].rest for run in runs if not np.isnan(run[place].rest)]
    return float(of(known)) if known else 0.0
