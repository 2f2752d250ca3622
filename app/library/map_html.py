"""A map as one page for any browser: no network, and words of strangers stay words."""

from __future__ import annotations

import base64
import io
import json
from hashlib import sha256
from importlib.resources import files
from math import ceil, sqrt
from typing import TYPE_CHECKING, Any, Final, get_args

import numpy as np

from app.library.map_colours import colouring
from app.library.map_export import Colour
from app.shown_text import shown

if TYPE_CHECKING:
    from PIL import Image

    from app.library.map import MapAnswer

CELL: Final = (128, 72)
"""Pixels of a picture on the page."""
LONGEST_SHEET: Final = 16_000
"""Pixels a sheet may be wide or high: WebP ends at 16,383."""
_METHODS: Final = {"pca": "PCA", "tsne": "t-SNE", "umap": "UMAP"}


def columns_for(count: int) -> int:
    """Return how many pictures stand in a row of a sheet that is about square."""
    return max(1, min(LONGEST_SHEET // CELL[0], ceil(sqrt(count * CELL[1] / CELL[0]))))


def as_html(
    answer: MapAnswer, colour: Colour, rows: list[int], pictures: Image.Image | None
) -> str:
    """Return the page. rows: of the points whose pictures stand on the sheet, in its order."""
    cells = np.full(len(answer.places), -1)
    cells[rows] = range(len(rows))
    script = _resource("map.js")
    data = _data(answer) | {
        "colour": colour,
        "cells": cells.tolist(),
        "cell": CELL,
        "columns": columns_for(len(rows)),
        "sprite": _address(pictures) if pictures else "",
    }
    page = _resource("map.html")
    digest = base64.b64encode(sha256(script.encode()).digest()).decode()
    # The data comes last: what a title says is never looked through for places to fill.
    return (
        page.replace("@@HASH@@", digest)
        .replace("@@SCRIPT@@", script)
        .replace("@@DATA@@", _harmless(json.dumps(data, ensure_ascii=False)), 1)
    )


def _data(answer: MapAnswer) -> dict[str, Any]:
    places = np.array(answer.places, "<f4")
    return {
        "about": f"{len(places):,} {answer.of}, {_METHODS[answer.method]}",
        "of": answer.of,
        "dimensions": answer.dimensions,
        "places": base64.b64encode(places.tobytes()).decode(),
        "films": [shown(film.title) for film in answer.films],
        "film": answer.film,
        "clock": [round(clock, 3) for clock in answer.clock],
        "words": list(map(shown, answer.words)),
        "category": list(map(shown, answer.category)),
        "colours": {by: _coloured(answer, by) for by in get_args(Colour)},
    }


def _coloured(answer: MapAnswer, by: Colour) -> dict[str, Any]:
    found = colouring(answer, by)
    legend = [
        {"code": line.code, "colour": line.colour, "name": shown(line.name), "count": line.count}
        for line in found.legend
    ]
    return {"codes": found.codes.tolist(), "colours": found.colours, "legend": legend}


def _harmless(text: str) -> str:
    """Write JSON so that it can end no script element, whatever its texts say."""
    for letter in "<>&\u2028\u2029":
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return text


def _address(pictures: Image.Image) -> str:
    file = io.BytesIO()
    pictures.save(file, "WEBP", quality=70)
    return f"data:image/webp;base64,{base64.b64encode(file.getvalue()).decode()}"


def _resource(name: str) -> str:
    return files("resources").joinpath(name).read_text(encoding="utf-8")
