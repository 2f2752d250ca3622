"""Frames of real films, and where the faces in them are."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.golden_persons import bgr
from vision.types import Box

if TYPE_CHECKING:
    from vision.types import Image


@dataclass(frozen=True, slots=True)
class FaceFrame:
    """A frame at `time` (seconds), or a still (0.0), and the faces in it, brow to chin."""

    film: str
    time: float
    faces: tuple[Box, ...]


def face_frames() -> list[FaceFrame]:
    """Return the frames in the order they are written down, film by film."""
    text = files("resources").joinpath("golden/faces.toml").read_text(encoding="utf-8")
    tables: list[dict[str, Any]] = tomllib.loads(text)["frame"]
    return [
        FaceFrame(table["film"], table.get("time", 0.0), tuple(Box(*at) for at in table["boxes"]))
        for table in tables
    ]


def pictures(films: Path, frames: Sequence[FaceFrame]) -> Iterator[tuple[FaceFrame, Image]]:
    """Give each frame with its picture, uint8 HxWx3 BGR. Raises PlayerError."""
    from player.headless import FrameReader

    for film, group in groupby(frames, key=lambda frame: frame.film):
        with FrameReader(str(films / film)) as reader:
            for frame in group:
                yield frame, bgr(reader.frame_at(frame.time).image)
