"""Which colour each point of a map has, and what the colours say."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from app.library.map import MapAnswer
    from app.library.map_export import Colour

GROUPS: Final = ("#e69f00", "#56b4e9", "#009e73", "#cc79a7", "#0072b2", "#d55e00", "#f0e442")
"""Okabe and Ito's colours, which people with any kind of colour blindness tell apart."""
REST: Final = "#8c8c94"
STEPS: Final = (
    "#414487", "#355f8d", "#2a788e", "#21918c", "#22a884", "#44bf70", "#7ad151", "#bddf26",
)  # fmt: skip
"""Viridis (matplotlib, CC0), whose lightness alone tells the order; without its darkest and its
lightest part, which a dark and a light ground would swallow."""
_NO, _NEITHER, _YES = "#d55e00", REST, "#0072b2"


@dataclass(frozen=True, slots=True)
class Legend:
    """One line of the legend: points of this code have this colour. count: how many they are."""

    code: int
    colour: str
    name: str
    count: int


@dataclass(frozen=True, slots=True, eq=False)
class Colouring:
    """codes: uint8 (n,), a row of `colours` for each point. legend: empty where all are alike."""

    codes: NDArray[np.uint8]
    colours: tuple[str, ...]
    legend: tuple[Legend, ...]


def colouring(answer: MapAnswer, by: Colour) -> Colouring:
    """Return the colours of a map's points."""
    match by:
        case "film":
            return _groups([answer.films[row].title if row >= 0 else "" for row in answer.film])
        case "category":
            return _groups(answer.category)
        case "feedback":
            return _feedback(answer)
        case "time":
            return _steps(answer)


def _groups(names: Sequence[str]) -> Colouring:
    """Give the largest groups a colour each, and all others one together."""
    counts = Counter(names)
    unnamed = counts.pop("", 0)
    ranked = [name for name, _ in sorted(counts.items(), key=lambda each: (-each[1], each[0]))]
    shown = {name: code for code, name in enumerate(ranked[: len(GROUPS)])}
    codes = np.array([shown.get(name, len(GROUPS)) for name in names], np.uint8)
    legend = [Legend(code, GROUPS[code], name, counts[name]) for name, code in shown.items()]
    if rest := sum(counts[name] for name in ranked[len(GROUPS) :]) + unnamed:
        legend.append(Legend(len(GROUPS), REST, "", rest))
    return Colouring(codes, (*GROUPS, REST), tuple(legend))


def _feedback(answer: MapAnswer) -> Colouring:
    good = np.array(answer.good, np.int64)
    found = enumerate(((1, _YES, "yes"), (-1, _NO, "no"), (0, _NEITHER, "")))
    legend = [
        Legend(code, colour, name, int((good == said).sum()))
        for code, (said, colour, name) in found
    ]
    codes = np.select([good == 1, good == -1], [0, 1], 2).astype(np.uint8)
    return Colouring(codes, (_YES, _NO, _NEITHER), tuple(line for line in legend if line.count))


def _steps(answer: MapAnswer) -> Colouring:
    """Go from dark to light: through each film, or through the years where points are films."""
    if answer.of == "films":
        share, names = _years(answer)
    else:
        share, names = _shares(answer), ("beginning", "end")
    known = share >= 0
    codes = np.where(known, (share * (len(STEPS) - 1)).round(), len(STEPS)).astype(np.uint8)
    ends = ((0, STEPS[0], names[0]), (len(STEPS) - 1, STEPS[-1], names[1]))
    legend = [Legend(code, colour, name, int((codes == code).sum())) for code, colour, name in ends]
    if not known.all():
        legend.append(Legend(len(STEPS), REST, "", int((~known).sum())))
    return Colouring(codes, (*STEPS, REST), tuple(legend))


def _shares(answer: MapAnswer) -> NDArray[np.float64]:
    lengths = np.array([film.duration for film in answer.films] + [0.0])
    clock, length = np.array(answer.clock), lengths[np.array(answer.film, np.int64)]
    return np.where(length > 0, np.clip(clock / np.maximum(length, 1e-9), 0, 1), -1.0)


def _years(answer: MapAnswer) -> tuple[NDArray[np.float64], tuple[str, str]]:
    years = np.array([answer.films[row].year for row in answer.film], np.float64)
    known = years[years > 0]
    if not len(known):
        return np.full(len(years), -1.0), ("", "")
    first, last = known.min(), known.max()
    share = (years - first) / max(last - first, 1)
    return np.where(years > 0, share, -1.0), (f"{first:.0f}", f"{last:.0f}")
