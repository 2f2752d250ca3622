"""How often the right product of the demo film is among the first cards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from rich.table import Table

from app.truth import TrueGarment, Truth, share_within
from player.headless import FrameReader
from store.types import STRICTNESS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from app.headless_lookup import HeadlessLookup
    from app.lookup_messages import LookupAnswer

SAMPLES = 20
PLACES = (1, 5, 10)


@dataclass(frozen=True, slots=True)
class Judged:
    """A garment on screen at `time` (seconds).

    seen: an item of the answer is this garment. rank: the place its product came in, or None;
    loosest: the same with the panel set to loose.
    """

    time: float
    garment: TrueGarment
    seen: bool
    rank: int | None
    loosest: int | None


def judge(film: Path, truth: Truth, lookup: HeadlessLookup) -> Iterator[Judged]:
    """Look at the sampled times of a film and judge every garment that counts.

    Raises PlayerError, LookupRefusedError.
    """
    for seconds, answer in look(film, truth, lookup, max(PLACES)):
        yield from judge_answer(seconds, answer, truth)


def look(
    film: Path, truth: Truth, lookup: HeadlessLookup, top: int
) -> Iterator[tuple[float, LookupAnswer]]:
    """Give the final answers at the sampled times. Raises PlayerError, LookupRefusedError."""
    with FrameReader(str(film)) as reader:
        for seconds in truth.sampled_times(SAMPLES):
            yield seconds, lookup.look(reader.frame_at(seconds), top)


def judge_answer(seconds: float, answer: LookupAnswer, truth: Truth) -> Iterator[Judged]:
    """Judge every garment that counts at a time."""
    for garment in truth.garments_at(seconds):
        seen = any(garment.found_by(item) for item in answer.items)
        loosest = garment.rank(answer.items, STRICTNESS[0])
        yield Judged(seconds, garment, seen, garment.rank(answer.items), loosest)


def as_json(judged: Sequence[Judged]) -> dict[str, Any]:
    """Return the shares within the first places, and how many garments were judged."""
    ranks = [each.rank for each in judged]
    shares = {f"top{places}": round(share_within(ranks, places), 4) for places in PLACES}
    loosest = [each.loosest for each in judged]
    loose = {f"loose_top{n}": round(share_within(loosest, n), 4) for n in PLACES}
    return {**shares, **loose, "n": len(ranks)}


def as_table(judged: Sequence[Judged]) -> Table:
    """Return the shares per category, and of all."""
    places = (f"top {places}" for places in PLACES)
    table = Table("category", *places, f"top {PLACES[1]}, loose", "seen", "garments")
    for category in sorted({each.garment.category for each in judged}):
        _add_row(table, category, [e for e in judged if e.garment.category == category])
    table.add_section()
    _add_row(table, "all", judged)
    return table


def missed_table(judged: Sequence[Judged]) -> Table:
    """Return the garments whose product was not among the first five cards."""
    table = Table("seconds", "person", "category", "product", "place")
    for each in judged:
        if each.rank is None or each.rank > PLACES[1]:
            who = each.garment
            row = (f"{each.time:.2f}", who.person, who.category, who.product_id, _place(each))
            table.add_row(*row)
    return table


def _place(judged: Judged) -> str:
    if judged.rank is not None:
        return str(judged.rank)
    return f"beyond {max(PLACES)}" if judged.seen else "not seen"


def _add_row(table: Table, name: str, judged: Sequence[Judged]) -> None:
    ranks = [each.rank for each in judged]
    shares = (f"{share_within(ranks, places):.0%}" for places in PLACES)
    loose = share_within([each.loosest for each in judged], PLACES[1])
    seen = sum(each.seen for each in judged) / max(1, len(judged))
    table.add_row(name, *shares, f"{loose:.0%}", f"{seen:.0%}", str(len(ranks)))
