"""Writes maps into files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from app.library.map_export import MapExportAnswer, MapExportQuestion
from app.library.map_folder import folder_files, grid
from app.library.map_html import CELL, as_html, columns_for
from app.library.map_pictures import map_pictures, sheet
from app.library.map_png import as_png
from app.library.map_svg import as_svg
from app.library.mapping import draw_map, encoder_of, points_of
from store.disk import plain_disk_errors
from store.film_index.about import index_file
from store.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL import Image

    from app.library.engine import LibraryEngine, Told
    from app.library.map import MapAnswer

_READABLE = 0o644
_DRAWN = 0.7
"""Share of the work that drawing the map is, where it does not stand yet."""


def export_map(question: MapExportQuestion, engine: LibraryEngine, told: Told) -> MapExportAnswer:
    """Write the map of a question, drawn or as it stands.

    Raises as `draw_map`; NotWritableError, DiskFullError.
    """
    answer = draw_map(question.map, engine, lambda share, doing: told(share * _DRAWN, doing))
    told(_DRAWN, "The file is written")
    out = Path(question.out)
    rows = _pictured(question, answer)
    written = list(_Export(question, answer, rows, engine).contents())
    with plain_disk_errors(out.parent):
        for path, content in written:
            write_whole(path, content, _READABLE)
    return MapExportAnswer(
        files=tuple(str(path) for path, _ in written),
        bytes=sum(len(content) for _, content in written),
        points=len(answer.places),
        pictures=len(rows),
        note=answer.note,
    )


def _pictured(question: MapExportQuestion, answer: MapAnswer) -> list[int]:
    """Return the points whose pictures are written: those a folder needs, or an even sample."""
    count = len(answer.places)
    if question.form in ("svg", "png"):
        return []
    most = count if question.form == "folder" else min(count, question.pictures)
    rows = np.unique(np.linspace(0, count - 1, most).round().astype(np.int64))
    return [int(row) for row in rows]


@dataclass(frozen=True, slots=True)
class _Export:
    """A drawn map that is to be written. rows: of the points that bring their picture."""

    question: MapExportQuestion
    answer: MapAnswer
    rows: list[int]
    engine: LibraryEngine

    def contents(self) -> Iterator[tuple[Path, bytes]]:
        """Yield every file, and what is in it."""
        out, colour = Path(self.question.out), self.question.colour
        match self.question.form:
            case "svg":
                yield out, as_svg(self.answer, colour).encode()
            case "png":
                yield out, as_png(self.answer, colour)
            case "html":
                pictures = self._sheet(CELL, columns_for(len(self.rows)))
                yield out, as_html(self.answer, colour, self.rows, pictures).encode()
            case "folder":
                columns, side = grid(len(self.rows))
                vectors = points_of(self.question.map, self.engine).rows
                pictures = self._sheet((side, side), columns)
                for name, content in folder_files(self.answer, vectors, pictures):
                    yield out / name, content

    def _sheet(self, cell: tuple[int, int], columns: int) -> Image.Image:
        card = encoder_of(self.question.map, self.engine)
        named = card.name, card.files["image"].sha256
        folder = self.engine.indexes
        indexes = [index_file(folder, film.key, *named) for film in self.answer.films]
        pictures = map_pictures(self.answer, self.rows, indexes, card)
        return sheet(pictures, len(self.rows), cell, columns)
