"""What really is on screen in the demo film, and how an answer is judged by it."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict

from store.types import USUAL, close_enough
from vision.types import Box

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from app.lookup_messages import FoundItem

LEAST_VISIBLE = 0.5
"""Share of a garment that must be seen for it to count."""
LEAST_FRAME_SHARE = 0.0015
"""Share of the frame's pixels a garment must have to count: 620 pixels of 854x480."""
_LEAST_IOU = 0.3

Corners = tuple[float, float, float, float]


class _Table(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class TrueGarment(_Table):
    """A product somebody wears. `box` and `pixels` are of the film's own size."""

    product_id: str
    category: str
    person: str
    box: Corners
    pixels: int
    visible: float

    def found_by(self, item: FoundItem) -> bool:
        """Say whether an item is this garment: it holds its centre, or overlaps it well."""
        x1, y1, x2, y2 = self.box
        across, down = (x1 + x2) / 2, (y1 + y2) / 2
        inside = item.box.x1 <= across < item.box.x2 and item.box.y1 <= down < item.box.y2
        own = Box(round(x1), round(y1), round(x2), round(y2))
        return inside or item.box.iou(own) >= _LEAST_IOU

    def rank(self, items: Iterable[FoundItem], strictness: float = USUAL) -> int | None:
        """Return the best place of the product among the matches of this garment's items, from 1.

        strictness: the closeness from which matches are seen. None: it is not among them.
        """
        places = (
            place
            for item in items
            if self.found_by(item)
            for place, match in enumerate(close_enough(item.matches or (), strictness), start=1)
            if match.product.id == self.product_id
        )
        return min(places, default=None)


class TrueFrame(_Table):
    """What is worn from `time` (seconds) until the next frame."""

    time: float
    garments: tuple[TrueGarment, ...]


class Truth(_Table):
    """All of the demo film: size in pixels (width, height), duration in seconds."""

    size: tuple[int, int]
    duration: float
    frames: tuple[TrueFrame, ...]

    def garments_at(self, seconds: float) -> list[TrueGarment]:
        """Return the garments that count at a time: large enough and seen well enough."""
        place = bisect_right([frame.time for frame in self.frames], seconds) - 1
        least = LEAST_FRAME_SHARE * self.size[0] * self.size[1]
        return [
            garment
            for garment in self.frames[max(0, place)].garments
            if garment.visible >= LEAST_VISIBLE and garment.pixels >= least
        ]

    def sampled_times(self, count: int) -> list[float]:
        """Return the middles of `count` equal parts of the film."""
        return [(place + 0.5) * self.duration / count for place in range(count)]


def read_truth(path: Path) -> Truth:
    """Read `truth.json`. Raises OSError, pydantic.ValidationError."""
    return Truth.model_validate_json(path.read_bytes())


def share_within(ranks: Sequence[int | None], places: int) -> float:
    """Return the share of ranks that are among the first `places`; 0 where there are none."""
    hits = sum(1 for rank in ranks if rank is not None and rank <= places)
    return hits / len(ranks) if ranks else 0.0
