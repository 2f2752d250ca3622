"""What a film index holds: shots, frames, and lines of text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray


class LineKind(StrEnum):
    """Where a line of text comes from."""

    SPOKEN = "spoken"
    """A subtitle."""
    CAPTION = "caption"
    PLOT = "plot"


@dataclass(frozen=True, slots=True)
class Shot:
    """A shot. number: from 0, in order of time. start, end: pts in seconds."""

    number: int
    start: float
    end: float


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """A frame that was looked at.

    pts: seconds. vector: float16 (dimension,), of length 1. thumbnail: WebP.
    """

    pts: float
    vector: NDArray[np.float16]
    thumbnail: bytes


@dataclass(frozen=True, slots=True)
class FramePlace:
    """Which frame a row of `FilmIndex.vectors` is. number: from 0, over the film. pts: seconds."""

    number: int
    shot: int
    pts: float


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text. start, end: pts in seconds; both 0 for what is said of the whole film."""

    kind: LineKind
    start: float
    end: float
    text: str
