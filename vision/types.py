"""What travels through vision: boxes, detections, regions, items."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:  # the window knows boxes, and must not wait for numpy
    import numpy as np
    import numpy.typing as npt

Image: TypeAlias = "npt.NDArray[np.uint8]"
Embedding: TypeAlias = "npt.NDArray[np.float32]"

Category = Literal[
    "upper body",
    "lower body",
    "whole body",
    "footwear",
    "headwear",
    "bag",
    "tie",
    "scarf",
]


@dataclass(frozen=True, slots=True)
class Box:
    """Corners in pixels of the source image; x2 and y2 are exclusive."""

    x1: int
    y1: int
    x2: int
    y2: int

    @property
    def width(self) -> int:
        """Pixels across."""
        return self.x2 - self.x1

    @property
    def height(self) -> int:
        """Pixels down."""
        return self.y2 - self.y1

    @property
    def area(self) -> int:
        """Pixels covered; 0 for an empty box."""
        return max(0, self.width) * max(0, self.height)

    def clipped(self, width: int, height: int) -> Box:
        """Return the part of this box inside a width x height image."""
        return Box(
            min(max(self.x1, 0), width),
            min(max(self.y1, 0), height),
            min(max(self.x2, 0), width),
            min(max(self.y2, 0), height),
        )

    def intersection(self, other: Box) -> int:
        """Pixels covered by both boxes."""
        across = min(self.x2, other.x2) - max(self.x1, other.x1)
        down = min(self.y2, other.y2) - max(self.y1, other.y1)
        return max(0, across) * max(0, down)

    def iou(self, other: Box) -> float:
        """Intersection over union, 0..1; 0 where either is empty."""
        shared = self.intersection(other)
        union = self.area + other.area - shared
        return shared / union if union else 0.0


@dataclass(frozen=True, slots=True)
class Detection:
    """One region of the frame: a person, a garment or an accessory, with a score in 0..1."""

    box: Box
    label: str
    score: float


@dataclass(frozen=True, slots=True)
class Region:
    """Where a garment or an accessory is, before it is encoded.

    shape: uint8 HxW of the detection's box, how much of each pixel is the thing itself (255: all);
    None where its colours do not tell.
    """

    detection: Detection
    category: Category
    shape: Image | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class Item:
    """One garment or accessory ready for search.

    cutout: uint8 HxWx3 RGB, the crop that was encoded (faces filled, refined: on white).
    embedding: float32 (dim,), L2-normalised.
    """

    detection: Detection
    category: Category
    cutout: Image
    embedding: Embedding
