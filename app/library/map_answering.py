"""Answers all questions about maps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.library.map import MapQuestion
from app.library.map_export import MapExportQuestion
from app.library.product_picture import ProductPictureQuestion

if TYPE_CHECKING:
    from pydantic import BaseModel

    from app.library.engine import LibraryEngine, Told

MapAsked = MapQuestion | MapExportQuestion | ProductPictureQuestion


def answer_map(question: MapAsked, engine: LibraryEngine, told: Told) -> BaseModel:
    """Answer one of them. Raises as what answers it."""
    match question:
        case MapQuestion():
            from app.library.mapping import draw_map

            return draw_map(question, engine, told)
        case MapExportQuestion():
            from app.library.map_exporting import export_map

            return export_map(question, engine, told)
        case ProductPictureQuestion():
            from app.library.product_points import product_picture

            return product_picture(question, engine.eyes.card)
