"""Whether the right products of the demo film come first, and no card comes twice.

The film is looked at by the very worker the window uses, with the encoder that is the best here.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from app.eval_figures import Figure, NotMeasurableError, Setup
from app.truth import share_within

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.demo_bench import Judged
    from app.lookup_messages import LookupAnswer

PLACES = (1, 5, 10)
CARDS = 12
"""What a panel shows of an item at most."""
_SIDE = 16
_ALIKE = 12.0
"""Largest difference (of 255) of two pictures at 16x16 below which they are one picture."""


def measure(setup: Setup) -> list[Figure]:
    """Pause the demo film at its sampled times. Raises NotMeasurableError, LookupRefusedError."""
    from app.demo import demo_film, demo_folder, prepare_index
    from app.demo_bench import judge_answer, look
    from app.headless_lookup import HeadlessLookup
    from app.lookup_messages import WorkerPlan
    from app.paths import demo_index_folder
    from app.truth import read_truth

    if not demo_film().is_file():
        raise NotMeasurableError("The demo film does not come with this installation.")
    prepare_index()
    truth = read_truth(demo_folder() / "truth.json")
    judged: list[Judged] = []
    answers: list[LookupAnswer] = []
    with HeadlessLookup(WorkerPlan(index=demo_index_folder())) as lookup:
        for seconds, answer in look(demo_film(), truth, lookup, CARDS):
            setup.tell(f"demo film at {seconds:.1f} s")
            judged += judge_answer(seconds, answer, truth)
            answers.append(answer)
    return [*of_garments(judged), repeated(answers)]


def of_garments(judged: Sequence[Judged]) -> Iterator[Figure]:
    """Return how often the right product is among the first, in all and by category."""
    yield Figure("garments judged", len(judged), "count")
    yield Figure("garments seen", _seen(judged))
    loosest = share_within([each.loosest for each in judged], PLACES[1])
    yield Figure(f"right product among the first {PLACES[1]}, panel set to loose", loosest)
    yield from _of("", judged)
    for category in sorted({each.garment.category for each in judged}):
        yield from _of(
            f": {category}", [each for each in judged if each.garment.category == category]
        )


def repeated(answers: Sequence[LookupAnswer]) -> Figure:
    """Return the share of cards whose picture an earlier card of the same item has."""
    items = [item for answer in answers for item in answer.items if item.matches]
    cards = [[match.product.thumbnail for match in item.matches or ()] for item in items]
    twice = sum(_repeats(pictures) for pictures in cards)
    share = twice / max(1, sum(map(len, cards)))
    return Figure("cards that repeat a picture", share, bar=0.0, most=True)


def _of(suffix: str, judged: Sequence[Judged]) -> Iterator[Figure]:
    ranks = [each.rank for each in judged]
    for places in PLACES:
        bar = 0.9 if places == PLACES[1] and not suffix else None
        name = f"right product among the first {places}{suffix}"
        yield Figure(name, share_within(ranks, places), bar=bar)


def _seen(judged: Sequence[Judged]) -> float:
    return sum(each.seen for each in judged) / max(1, len(judged))


def _repeats(pictures: Sequence[bytes]) -> int:
    small = [_small(content) for content in pictures if content]
    return sum(
        any(np.abs(one - other).max() < _ALIKE for other in small[:place])
        for place, one in enumerate(small)
    )


def _small(content: bytes) -> np.ndarray:
    picture = Image.open(BytesIO(content)).convert("RGB")
    return np.asarray(picture.resize((_SIDE, _SIDE), Image.Resampling.BOX), np.float32)
