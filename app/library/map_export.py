"""A map that is to be written into a file."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from app.library.map import MapQuestion

Colour = Literal["category", "film", "time", "feedback"]
Form = Literal["html", "svg", "png", "folder"]
"""A page for any browser, a drawing, a picture, or a folder for the Embedding Projector."""


class MapExportQuestion(BaseModel):
    """A map, and the file or folder it is written to."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["map export"] = "map export"
    map: MapQuestion
    form: Form = "html"
    out: Annotated[str, Field(min_length=1, max_length=4096)]
    colour: Colour = "film"
    pictures: Annotated[int, Field(ge=0, le=10_000)] = 2_500
    """Of more points than these, only an even sample brings its picture."""


class MapExportAnswer(BaseModel):
    """What was written. files: paths, the first is the one to open; bytes: all together."""

    model_config = ConfigDict(frozen=True)

    files: tuple[str, ...]
    bytes: int
    points: int
    pictures: int
    note: str = ""
