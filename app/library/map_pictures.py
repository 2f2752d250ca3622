"""Small pictures of the points of a map, and many of them in one sheet."""

from __future__ import annotations

from contextlib import ExitStack, closing
from math import ceil
from typing import TYPE_CHECKING

from PIL import Image

from app.library.product_points import catalogue, thumbnail_of
from store.errors import FilmIndexDamagedError, PictureError
from store.film_index.film_index import FilmIndex
from store.pictures import read_picture

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from app.library.map import MapAnswer
    from vision.card import ModelCard


def map_pictures(
    answer: MapAnswer, rows: Sequence[int], indexes: Sequence[Path], encoder: ModelCard
) -> Iterator[Image.Image | None]:
    """Yield the picture of each of these points; None where there is none.

    indexes: the file of each film's index, in the order of the films. Raises StoreError.
    """
    with ExitStack() as stack:
        if answer.of == "products":
            catalog = stack.enter_context(catalogue(encoder))
            for row in rows:
                yield _decoded(thumbnail_of(answer.product[row], catalog))
            return
        film, index = -1, None
        for row in rows:  # films come one after the other, so one file is open at a time
            if answer.film[row] != film:
                film = answer.film[row]
                index = stack.enter_context(closing(FilmIndex(indexes[film])))
            yield _of_frame(index, answer.frame[row]) if index else None


def sheet(
    pictures: Iterable[Image.Image | None], count: int, cell: tuple[int, int], columns: int
) -> Image.Image:
    """Return one picture with all, row by row; each is fitted into a cell of (width, height)."""
    width, height = cell
    found = Image.new("RGB", (columns * width, max(1, ceil(count / columns)) * height))
    for number, picture in enumerate(pictures):
        if picture is None:
            continue
        fitted = _fitted(picture, cell)
        x, y = number % columns * width, number // columns * height
        found.paste(fitted, (x + (width - fitted.width) // 2, y + (height - fitted.height) // 2))
    return found


def _fitted(picture: Image.Image, cell: tuple[int, int]) -> Image.Image:
    factor = min(cell[0] / picture.width, cell[1] / picture.height)
    size = max(1, round(picture.width * factor)), max(1, round(picture.height * factor))
    return picture.resize(size, Image.Resampling.BILINEAR)


def _of_frame(index: FilmIndex, frame: int) -> Image.Image | None:
    try:
        return _decoded(index.thumbnail(frame))
    except FilmIndexDamagedError:
        return None


def _decoded(content: bytes) -> Image.Image | None:
    try:
        return Image.fromarray(read_picture(content))
    except PictureError:
        return None
