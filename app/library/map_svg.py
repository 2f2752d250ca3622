"""A map as a drawing that any program of drawings opens."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

import numpy as np

from app.library.map_colours import colouring
from app.library.map_turn import flat
from app.shown_text import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.library.map import MapAnswer
    from app.library.map_export import Colour

_SIDE: Final = 1000
_LEGEND: Final = 260
_EDGE: Final = 30
_LINE: Final = 24


def as_svg(answer: MapAnswer, colour: Colour) -> str:
    """Return the drawing, seen from where a map of three dimensions begins."""
    return "\n".join(_lines(answer, colour)) + "\n"


def _lines(answer: MapAnswer, colour: Colour) -> Iterator[str]:
    found = colouring(answer, colour)
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_SIDE + _LEGEND}" height="{_SIDE}" '
        f'viewBox="0 0 {_SIDE + _LEGEND} {_SIDE}" font-family="sans-serif" font-size="13">'
    )
    yield f"<title>{len(answer.places)} {answer.of}</title>"
    yield f'<rect width="{_SIDE + _LEGEND}" height="{_SIDE}" fill="#ffffff"/>'
    places, depth = flat(np.array(answer.places, np.float32))
    across = _SIDE / 2 + places[:, 0] * (_SIDE / 2 - _EDGE)
    down = _SIDE / 2 - places[:, 1] * (_SIDE / 2 - _EDGE)
    radius = max(1.2, min(6.0, 90 / np.sqrt(len(places))))
    for row in np.argsort(depth, kind="stable").tolist():
        name = _name(answer, row)
        yield (
            f'<circle cx="{across[row]:.1f}" cy="{down[row]:.1f}" r="{radius:.1f}" '
            f'fill="{found.colours[found.codes[row]]}" fill-opacity=".85">'
            f"<title>{name}</title></circle>"
        )
    for number, line in enumerate(found.legend):
        y = _EDGE + number * _LINE
        yield f'<circle cx="{_SIDE + 10}" cy="{y}" r="6" fill="{line.colour}"/>'
        words = escape(shown(line.name or "others")[:40])
        yield f'<text x="{_SIDE + 26}" y="{y + 5}" fill="#1b1b1e">{words} ({line.count})</text>'
    yield "</svg>"


def _name(answer: MapAnswer, row: int) -> str:
    title = answer.films[answer.film[row]].title if answer.film[row] >= 0 else ""
    parts = [title, answer.words[row] if answer.words[row] != title else ""]
    if title and answer.of != "films":
        parts.append(f"{answer.clock[row]:.1f} s")
    return escape(shown(" · ".join(filter(None, parts))))
