"""A small library: films that are there, each with an index of drawn frames."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from app.library.encoder_choice import library_encoder
from store.film_index.about import About
from store.film_index.parts import Frame, Line, LineKind
from store.film_index.writer import FilmIndexWriter
from store.library.film import Film
from store.library.library import Library
from store.pictures import thumbnail


def film_of(folder: Path, number: int, **values) -> Film:
    """Return a film, whose file is there but holds nothing to play."""
    path = folder / f"film {number}.mkv"
    path.write_bytes(b"%d" % number)
    known = {"title": f"Film {number}", "size": 1, "changed": 1.0, "duration": 60.0}
    return Film(key=f"{number:032x}", path=path, **(known | values))


def write_index(
    folder: Path,
    film: Film,
    vectors: np.ndarray,
    *,
    per_shot: int = 2,
    start: float = 0.0,
    lines: tuple[tuple[float, str], ...] = (),
) -> Path:
    """Write an index of the encoder that is used here: a frame a second. folder: of indexes."""
    card = library_encoder()
    dimension = vectors.shape[1]
    about = About(
        film.key,
        card.name,
        card.files["image"].sha256,
        card.preprocessing.sha256,
        dimension,
        "rate 1.0",
        start,
        float(len(vectors)),
    )
    writer = FilmIndexWriter(about.file(folder), about)
    for first in range(0, len(vectors), per_shot):
        rows = vectors[first : first + per_shot]
        frames = [
            Frame(start + first + place, row.astype(np.float16), _drawn(first + place))
            for place, row in enumerate(rows)
        ]
        writer.add(start + first, start + first + len(rows), frames)
    spoken = [Line(LineKind.SPOKEN, start + at, start + at + 1, text) for at, text in lines]
    writer.write_lines(spoken, np.zeros((len(spoken), dimension), np.float16))
    writer.finish()
    writer.close()
    return about.file(folder)


def library_of(path: Path, films: list[Film]) -> Library:
    """Return an open library with these films. path: of its file."""
    library = Library(path)
    library.put(films)
    return library


def _drawn(number: int) -> bytes:
    colour = (number * 53 % 256, number * 97 % 256, number * 151 % 256)
    return thumbnail(np.full((90, 160, 3), colour, np.uint8))
