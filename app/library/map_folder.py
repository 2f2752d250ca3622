"""A map for other viewers: the files the Embedding Projector reads, and others after it."""

from __future__ import annotations

import io
import json
from math import ceil, sqrt
from typing import TYPE_CHECKING, Final

from app.shown_text import shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray
    from PIL import Image

    from app.library.map import MapAnswer

_SHEET: Final = 8192
"""Pixels a sheet of the Embedding Projector may be wide and high."""
_CELL: Final = 64
_COLUMNS: Final = ("name", "film", "clock", "category", "words", "feedback", "x", "y", "z")


def grid(count: int) -> tuple[int, int]:
    """Return how many pictures stand in a row, and how many pixels each is wide and high."""
    columns = max(1, ceil(sqrt(count)))
    return columns, max(1, min(_CELL, _SHEET // columns))


def folder_files(
    answer: MapAnswer, vectors: NDArray[np.float32], pictures: Image.Image
) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the content of each file."""
    yield "vectors.tsv", _table([f"{number:.6g}" for number in row] for row in vectors.tolist())
    yield "metadata.tsv", _table([_COLUMNS, *_described(answer)])
    file = io.BytesIO()
    pictures.save(file, "PNG")
    yield "sprite.png", file.getvalue()
    yield "projector_config.json", json.dumps(_config(answer, vectors), indent=2).encode()


def _config(answer: MapAnswer, vectors: NDArray[np.float32]) -> dict[str, object]:
    cell = grid(len(answer.places))[1]
    one = {
        "tensorName": f"TrendFlix {answer.of}",
        "tensorShape": list(vectors.shape),
        "tensorPath": "vectors.tsv",
        "metadataPath": "metadata.tsv",
        "sprite": {"imagePath": "sprite.png", "singleImageDim": [cell, cell]},
    }
    return {"embeddings": [one]}


def _described(answer: MapAnswer) -> Iterator[list[str]]:
    for row, place in enumerate(answer.places):
        title = answer.films[answer.film[row]].title if answer.film[row] >= 0 else ""
        words = answer.words[row]
        clock = f"{answer.clock[row]:.3f}"
        name = " ".join(filter(None, (title, clock if title else "", words)))
        judged = {1: "yes", -1: "no"}.get(answer.good[row], "")
        where = [f"{number:.6g}" for number in (*place, 0.0)[:3]]
        yield [name, title, clock, answer.category[row], words, judged, *where]


def _table(rows: Iterator[Sequence[str]] | list[Sequence[str]]) -> bytes:
    lines = ("\t".join(shown(cell) for cell in row) for row in rows)
    return ("\n".join(lines) + "\n").encode()
